package id.akuntabel.paper;

import java.util.Optional;
import java.util.UUID;

/// Word templates that offices use in place of those beside the records; a module above keeps them.
public interface OfficeTemplates {

    /// The one in force, or empty where the built-in one is used.
    Optional<OfficeTemplate> inForce(Class<? extends Paper> kind, UUID office);

    /// @param name what a paper made with it says of it: `Templat Dinas Kominfo, versi 3`
    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    record OfficeTemplate(byte[] bytes, String name) {}
}
