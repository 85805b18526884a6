package id.akuntabel.signing;

import id.akuntabel.archive.DocumentId;
import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;

/// A version of a document bears a signature. Told inside the transaction that files it.
///
/// @param version  number of the version that holds the signed bytes
/// @param sha256   of those bytes
/// @param code     under which the public page tells of it
/// @param signedAs as printed: `Siti Rahmah, Plt. Sekretaris`
/// @param way      `sertifikat instalasi`, `BSrE`, `tanda tangan basah`
public record DocumentSigned(
        Cause cause,
        DocumentId document,
        int version,
        String title,
        String sha256,
        String code,
        String signedAs,
        String way)
        implements Recorded {

    @Override
    public String subject() {
        return "dokumen/" + document;
    }

    @Override
    public String what() {
        return "Ditandatangani " + signedAs + ": " + title + " v" + version;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("sha256", sha256, "kode verifikasi", code, "cara", way);
    }
}
