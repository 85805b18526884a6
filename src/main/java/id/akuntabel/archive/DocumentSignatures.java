package id.akuntabel.archive;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A slot, filled by the module of signatures: who has initialled, signed or sent back the versions of a document.
public interface DocumentSignatures {

    /// Oldest first.
    List<Mark> marksOn(DocumentId document);

    /// Numbers of the versions that are the version before with an electronic signature put into it here; scans of what
    /// was signed by hand are not among them.
    Map<DocumentId, Set<Integer>> signedHere(Collection<DocumentId> documents);

    /// @param by     as printed at the time
    /// @param deed   what was done: `paraf`, `tanda tangan BSrE`, `dikembalikan`
    /// @param style  class of the chip
    /// @param remark beside it; null = none
    /// @param code   under which the public page at `href` tells of a signature; both null for initials
    record Mark(
            int version,
            String by,
            String deed,
            String style,
            Instant at,
            @Nullable String remark,
            @Nullable String code,
            @Nullable String href) {}
}
