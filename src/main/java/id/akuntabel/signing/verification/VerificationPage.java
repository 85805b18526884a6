package id.akuntabel.signing.verification;

import id.akuntabel.shell.Page;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// The public page of verification: the answer for a code or for a file, and the ways to ask.
///
/// @param code     as asked, or empty
/// @param ours     what this installation knows, or null
/// @param uploaded what the file itself says, or null where none was sent
/// @param findings by field
public record VerificationPage(
        String code, @Nullable Known ours, @Nullable Uploaded uploaded, Map<String, String> findings, HttpStatus status)
        implements Page {

    /// @param standing in words: `Berlaku`, `Digantikan versi 3`
    /// @param good     whether it stands
    /// @param remarks  what else is to be known: a test certificate, a withdrawn one
    public record Known(
            String title,
            int version,
            String agency,
            String name,
            String heading,
            String time,
            String way,
            String sha256,
            String code,
            String standing,
            boolean good,
            List<String> remarks) {}

    /// @param signatures oldest first; empty = the file bears none
    public record Uploaded(String fileName, String sha256, List<Line> signatures) {}

    /// @param whole       unchanged since
    /// @param issuer      whether its issuer is trusted here, in words
    /// @param test        made with a certificate of a test authority
    /// @param certificate whether it was good when it was used, in words
    public record Line(
            String signer,
            @Nullable String organization,
            String time,
            String integrity,
            boolean whole,
            String issuer,
            boolean trusted,
            boolean test,
            String certificate,
            Verdict verdict) {}

    @Override
    public String title() {
        return "Verifikasi tanda tangan";
    }
}
