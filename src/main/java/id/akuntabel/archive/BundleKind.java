package id.akuntabel.archive;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.AgencyId;
import java.util.List;

/// What a bundle is: many papers in one file, made in the background on whichever node has it. Filled by modules as
/// [PaperBundle], whose parts are made one by one, or as [WholeBundle], which is written in one go.
public sealed interface BundleKind permits PaperBundle, WholeBundle {

    /// As the rows name it: `formulir-terisi`.
    String kind();

    /// What it will hold; asked once.
    ///
    /// @param subject of what, in the words of this module
    Plan plan(String subject);

    /// Whether it holds what its official may read and others of the agency may not: then it is for nobody else.
    default boolean personal() {
        return false;
    }

    /// Of a personal one, whether its official may still have it.
    default boolean readable(String subject, CurrentOfficial official) {
        return true;
    }

    /// @param agency   whose papers they are
    /// @param title    Indonesian: `Formulir terisi Triwulan III 2026`
    /// @param fileName of the whole: `2026-TW3_kominfo_Formulir-Terisi.zip`
    record Plan(AgencyId agency, String title, String fileName, List<Part> parts) {}

    /// @param key      in the words of this module
    /// @param fileName inside the zip
    record Part(String key, String fileName) {}
}
