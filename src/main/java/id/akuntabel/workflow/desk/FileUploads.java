package id.akuntabel.workflow.desk;

import id.akuntabel.archive.Documents;
import id.akuntabel.archive.Filing;
import id.akuntabel.archive.Upload;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.shell.NotFound;
import id.akuntabel.workflow.Procedure.ProcedureStep;
import id.akuntabel.workflow.StepAction.Finding;
import id.akuntabel.workflow.cases.SopCase;
import id.akuntabel.workflow.cases.Step;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Files what was chosen in a step's form, before and apart from its completion: a form that comes back with findings
/// has not lost the files. A file of a name that the step already has becomes its next version.
@Component
class FileUploads {

    static final String FIELD = "berkas";
    /// Field of the form: names of the files, one a line.
    static final String NAMES = "nama-berkas";

    private static final int LONGEST_NAME = 200;

    private final Documents documents;
    private final Clock clock;

    FileUploads(Documents documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    List<Finding> file(
            SopCase sopCase,
            Step step,
            ProcedureStep definition,
            CurrentOfficial official,
            List<MultipartFile> files,
            String names) {
        var holding = step.actor(official).orElseThrow(NotFound::new);
        var cause = official.cause(holding, clock.instant()).in(sopCase.number(), definition.row());
        var findings = new ArrayList<Finding>();
        var named =
                names.lines().map(String::strip).filter(line -> !line.isEmpty()).iterator();
        for (var file : files) {
            if (file.isEmpty()) {
                continue;
            }
            var name = file.getOriginalFilename() == null ? "berkas" : file.getOriginalFilename();
            var upload = new Upload(name, file::getInputStream);
            var earlier = documents.ofCase(sopCase.number()).stream()
                    .filter(version -> definition.row().equals(version.step())
                            && version.fileName().equals(name))
                    .findFirst();
            var given = named.hasNext() ? named.next() : "";
            var title = given.isEmpty()
                    ? title(definition, sopCase, name)
                    : given.substring(0, Math.min(given.length(), LONGEST_NAME));
            var filing = earlier.isPresent()
                    ? documents.addVersion(earlier.get().document(), upload, cause)
                    : documents.file(sopCase.agency(), title, upload, cause);
            if (filing instanceof Filing.Refused(var message)) {
                findings.add(new Finding(FIELD, message));
            }
        }
        return findings;
    }

    /// The first outputs of the step give the documents their titles, in order; further ones keep their file's name.
    private String title(ProcedureStep definition, SopCase sopCase, String name) {
        var filed = documents.ofCase(sopCase.number()).stream()
                .filter(version -> definition.row().equals(version.step()))
                .count();
        return filed < definition.outputs().size() ? definition.outputs().get((int) filed) : name;
    }
}
