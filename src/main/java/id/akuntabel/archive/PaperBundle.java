package id.akuntabel.archive;

import id.akuntabel.organization.AgencyId;
import java.util.List;

/// A slot, filled by each module that hands out many papers in one file. What is in it is written down when it is
/// asked for; the parts are made one by one in the background, on whichever node has the bundle.
public interface PaperBundle {

    /// As the rows name it: `formulir-terisi`.
    String kind();

    /// What it will hold; asked once.
    ///
    /// @param subject of what, in the words of this module
    Plan plan(String subject);

    /// Makes one part. It may be asked again: a node that dies leaves its last part unmade.
    ///
    /// @param part key of the part
    byte[] make(String subject, String part);

    /// @param agency   whose papers they are
    /// @param title    Indonesian: `Formulir terisi Triwulan III 2026`
    /// @param fileName of the whole: `2026-TW3_kominfo_Formulir-Terisi.zip`
    record Plan(AgencyId agency, String title, String fileName, List<Part> parts) {}

    /// @param key      in the words of this module
    /// @param fileName inside the zip
    record Part(String key, String fileName) {}
}
