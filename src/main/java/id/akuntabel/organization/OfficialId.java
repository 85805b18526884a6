package id.akuntabel.organization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/// Identity of a [Official].
public record OfficialId(@JsonValue UUID value) {

    @JsonCreator
    public static OfficialId of(String text) {
        return new OfficialId(UUID.fromString(text));
    }

    public static OfficialId fresh() {
        return new OfficialId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
