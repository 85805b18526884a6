package id.akuntabel.measurement.document;

import gg.jte.Content;
import id.akuntabel.shell.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The paper that a step files, as it is now.
///
/// @param preview null where no quarter is open
/// @param file    address of the paper without its ending
/// @param draft   whether it is filed as a draft
/// @param exits   of a decision, empty for other steps
/// @param chosen  exit as typed
public record PaperPart(
        String title, @Nullable Content preview, String file, boolean draft, List<String> exits, String chosen)
        implements Part {}
