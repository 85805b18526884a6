package id.akuntabel.workflow.dossier;

import id.akuntabel.archive.CaseFiles;
import id.akuntabel.archive.WholeBundle;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.identity.KnownOfficials;
import id.akuntabel.organization.OfficialId;
import id.akuntabel.workflow.cases.CaseAccess;
import id.akuntabel.workflow.cases.CaseStore;
import id.akuntabel.workflow.cases.SopCase;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// *Berkas proses* of a process whose files are many or large. What one official may read of it is nobody else's.
@Component
class CaseBundle implements WholeBundle {

    private final CaseFiles files;
    private final CaseStore cases;
    private final CaseAccess access;
    private final CaseExtras extras;
    private final KnownOfficials officials;

    CaseBundle(CaseFiles files, CaseStore cases, CaseAccess access, CaseExtras extras, KnownOfficials officials) {
        this.files = files;
        this.cases = cases;
        this.access = access;
        this.extras = extras;
        this.officials = officials;
    }

    /// @param reader who asks: at the end of the subject, for the work that goes on without them
    static String subject(SopCase sopCase, CurrentOfficial reader) {
        return sopCase.number() + "/" + reader.official().id();
    }

    @Override
    public String kind() {
        return "berkas-proses";
    }

    @Override
    public boolean personal() {
        return true;
    }

    @Override
    public boolean readable(String subject, CurrentOfficial official) {
        return cases.find(number(subject))
                .filter(found -> access.maySee(found, official))
                .isPresent();
    }

    @Override
    public Plan plan(String subject) {
        var sopCase = cases.find(number(subject)).orElseThrow();
        return new Plan(
                sopCase.agency(),
                "Berkas proses " + sopCase.number(),
                CaseFiles.fileName(sopCase.number()),
                files.extent(sopCase.number()).files().stream()
                        .map(name -> new Part(name, name))
                        .toList());
    }

    @Override
    public void write(String subject, OutputStream out, Progress progress) throws IOException {
        var reader = officials
                .find(new OfficialId(UUID.fromString(subject.substring(subject.lastIndexOf('/') + 1))))
                .orElseThrow(() -> new IOException("the account is closed"));
        var sopCase = access.get(number(subject), reader);
        files.write(reader, sopCase.number(), extras.of(sopCase), out, progress::written);
    }

    private static String number(String subject) {
        return subject.substring(0, subject.lastIndexOf('/'));
    }
}
