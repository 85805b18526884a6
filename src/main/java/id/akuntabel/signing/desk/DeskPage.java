package id.akuntabel.signing.desk;

import id.akuntabel.shell.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// What waits for the viewer's signature and initials.
///
/// @param certificate what it says of the viewer's certificate, null where there is none
/// @param usable      whether it can be signed with now
/// @param sample      the known passphrase of sample officials, or null
/// @param bsre        whether the office has BSrE's service
/// @param known       whether the viewer's NIK is known
/// @param chosen      keys of the lines that are ticked
/// @param remark      as typed
/// @param stopped     batches whose node is gone
public record DeskPage(
        List<Line> signatures,
        List<Line> initials,
        @Nullable String certificate,
        boolean usable,
        boolean test,
        @Nullable String sample,
        boolean bsre,
        boolean known,
        Set<String> chosen,
        String remark,
        List<StoppedPart.Line> stopped,
        Map<String, String> findings,
        @Nullable String notice)
        implements Page {

    /// @param blocked why it may not be signed yet, or null
    /// @param needed  kelengkapan of the step
    public record Line(
            String key,
            String title,
            String href,
            int version,
            String caseNumber,
            String caseTitle,
            String step,
            String position,
            String due,
            @Nullable String blocked,
            List<String> initials,
            List<String> needed) {}

    @Override
    public String title() {
        return "Menandatangani";
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    /// Whether anything can be signed now.
    public boolean signable() {
        return signatures.stream().anyMatch(line -> line.blocked() == null);
    }

    public boolean needs() {
        return signatures.stream().anyMatch(line -> !line.needed().isEmpty());
    }
}
