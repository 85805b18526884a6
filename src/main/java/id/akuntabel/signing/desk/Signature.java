package id.akuntabel.signing.desk;

import id.akuntabel.archive.DocumentId;
import id.akuntabel.organization.OfficialId;
import id.akuntabel.organization.PositionId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A version of a document that bears a signature.
///
/// @param code       under which the public page tells of it
/// @param sha256     of the signed bytes
/// @param signedFrom hash of the bytes that were signed
/// @param name       of the signer, at the time
/// @param heading    position with its capacity, at the time: `Plt. Sekretaris`
/// @param pages      of the scan of a wet signature, else null
public record Signature(
        String code,
        DocumentId document,
        int version,
        String sha256,
        String signedFrom,
        Way way,
        @Nullable UUID key,
        OfficialId official,
        PositionId position,
        String name,
        String heading,
        Instant at,
        @Nullable String caseNumber,
        @Nullable String step,
        @Nullable Long stepId,
        @Nullable Integer pages) {

    public enum Way {
        CERTIFICATE("Sertifikat yang disimpan instalasi ini", "sertifikat instalasi"),
        BSRE("Sertifikat elektronik BSrE", "BSrE"),
        WET("Tanda tangan basah, dipindai", "tanda tangan basah");

        private final String printed;
        private final String brief;

        Way(String printed, String brief) {
            this.printed = printed;
            this.brief = brief;
        }

        public String printed() {
            return printed;
        }

        public String brief() {
            return brief;
        }
    }
}
