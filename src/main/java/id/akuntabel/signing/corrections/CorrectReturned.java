package id.akuntabel.signing.corrections;

import id.akuntabel.archive.Documents;
import id.akuntabel.archive.Filing;
import id.akuntabel.archive.Upload;
import id.akuntabel.identity.CurrentOfficial;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Puts a corrected version in the place of what came back: a version of its own, so that the chain of initials begins
/// anew
/// and what was sent back stays readable.
@Component
class CorrectReturned {

    private final Documents documents;
    private final Clock clock;

    CorrectReturned(Documents documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /// @return why it was not filed; empty = it is
    Optional<String> correct(Returned returned, CurrentOfficial official, Upload upload) {
        if (!upload.fileName().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            return Optional.of("Yang ditandatangani adalah PDF. Simpan perbaikannya sebagai PDF, lalu unggah lagi.");
        }
        var version = returned.version();
        var row = version.step() == null ? returned.lying().step().definition().row() : version.step();
        var cause = official.cause(returned.holding(), clock.instant())
                .in(returned.lying().step().caseNumber(), row)
                .because("Perbaikan v" + version.number() + ": " + returned.remark());
        return documents.addVersion(version.document(), upload, cause) instanceof Filing.Refused(var message)
                ? Optional.of(message)
                : Optional.empty();
    }
}
