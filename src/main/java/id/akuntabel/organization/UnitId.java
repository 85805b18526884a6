package id.akuntabel.organization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/// Identity of a [Unit].
public record UnitId(@JsonValue UUID value) {

    @JsonCreator
    public static UnitId of(String text) {
        return new UnitId(UUID.fromString(text));
    }

    public static UnitId fresh() {
        return new UnitId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
