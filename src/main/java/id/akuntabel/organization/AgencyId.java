package id.akuntabel.organization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/// Identity of a [Agency].
public record AgencyId(@JsonValue UUID value) {

    @JsonCreator
    public static AgencyId of(String text) {
        return new AgencyId(UUID.fromString(text));
    }

    public static AgencyId fresh() {
        return new AgencyId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
