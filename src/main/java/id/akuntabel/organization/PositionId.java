package id.akuntabel.organization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/// Identity of a [Position].
public record PositionId(@JsonValue UUID value) {

    @JsonCreator
    public static PositionId of(String text) {
        return new PositionId(UUID.fromString(text));
    }

    public static PositionId fresh() {
        return new PositionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
