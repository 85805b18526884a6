package id.akuntabel.measurement.steps;

import id.akuntabel.archive.Documents;
import id.akuntabel.archive.Filing;
import id.akuntabel.archive.Upload;
import id.akuntabel.audit.Cause;
import id.akuntabel.measurement.rounds.Round;
import id.akuntabel.measurement.verification.Outdated;
import id.akuntabel.measurement.verification.RecapRows;
import id.akuntabel.measurement.verification.RecapWorkbook;
import id.akuntabel.workflow.StepAction.StepAtWork;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Makes the recap of a quarter and files it in a step: a new version where the step has one already.
@Component
class FileRecap {

    private final RecapRows rows;
    private final Documents documents;
    private final Outdated outdated;

    FileRecap(RecapRows rows, Documents documents, Outdated outdated) {
        this.rows = rows;
        this.documents = documents;
        this.outdated = outdated;
    }

    Filing file(StepAtWork step, Round round, Cause cause) {
        var title = "Rekap capaian kinerja " + round.quarter().printed();
        var bytes = RecapWorkbook.of(title, rows.of(round));
        var name = round.quarter().year() + "-" + round.period().toUpperCase(Locale.ROOT) + "_"
                + step.agency().code() + "_Rekap-Kinerja.xlsx";
        var upload = new Upload(name, () -> new ByteArrayInputStream(bytes));
        var earlier = step.documents().stream()
                .filter(version -> version.fileName().equals(name))
                .findFirst();
        var filing = earlier.isPresent()
                ? documents.addVersion(earlier.get().document(), upload, cause)
                : documents.file(step.agency().id(), title, upload, cause);
        if (filing instanceof Filing.Filed(var version)) {
            outdated.filed(round.id(), version);
        }
        return filing;
    }
}
