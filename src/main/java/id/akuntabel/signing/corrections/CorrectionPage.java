package id.akuntabel.signing.corrections;

import id.akuntabel.shell.Page;
import java.util.Map;
import org.springframework.http.HttpStatus;

/// A document that came back, and the place for its corrected version.
///
/// @param when     it came back, printed
/// @param findings by field
public record CorrectionPage(
        String document,
        String href,
        String action,
        int version,
        String caseNumber,
        String position,
        String by,
        String when,
        String remark,
        Map<String, String> findings)
        implements Page {

    @Override
    public String title() {
        return "Perbaiki dokumen";
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
