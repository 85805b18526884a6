package id.akuntabel.signing.desk;

import id.akuntabel.shell.Page;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/// Signing one document on paper: print, sign, scan, upload.
///
/// @param prints in words, newest first
public record PaperPage(
        String key,
        String document,
        String href,
        int version,
        String caseNumber,
        String position,
        List<String> prints,
        Map<String, String> findings)
        implements Page {

    @Override
    public String title() {
        return "Tanda tangan basah";
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
