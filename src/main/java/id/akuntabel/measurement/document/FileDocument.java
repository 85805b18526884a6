package id.akuntabel.measurement.document;

import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.archive.Documents;
import id.akuntabel.archive.Filing;
import id.akuntabel.archive.Upload;
import id.akuntabel.audit.Cause;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Rounds;
import id.akuntabel.measurement.verification.Outdated;
import id.akuntabel.paper.Paper;
import id.akuntabel.paper.Press;
import id.akuntabel.paper.WordPress;
import id.akuntabel.workflow.StepAction.StepAtWork;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Files a paper of a quarter with its process, as Word document and as PDF: a new version of both each time.
@Component
public class FileDocument {

    private final ComposePapers compose;
    private final Rounds rounds;
    private final Documents documents;
    private final Press press;
    private final WordPress wordPress;
    private final Outdated outdated;

    FileDocument(
            ComposePapers compose,
            Rounds rounds,
            Documents documents,
            Press press,
            WordPress wordPress,
            Outdated outdated) {
        this.compose = compose;
        this.rounds = rounds;
        this.documents = documents;
        this.press = press;
        this.wordPress = wordPress;
        this.outdated = outdated;
    }

    /// What is wrong, if anything: each paper that the process drafted is filed once more, without the watermark.
    /// Called
    /// where the head approves.
    public Optional<String> finalIfDrafted(StepAtWork step, Cause cause) {
        var round = rounds.findByCase(step.caseNumber());
        if (round.isEmpty()) {
            return Optional.empty();
        }
        var place = new Place(step.agency(), round.get());
        var filed = documents.ofCase(step.caseNumber());
        for (var kind : PaperOfQuarter.values()) {
            var name = name(kind, place) + ".pdf";
            if (filed.stream().anyMatch(version -> version.fileName().equals(name))
                    && file(step, place, kind, false, cause) instanceof Filing.Refused(var message)) {
                return Optional.of(message);
            }
        }
        return Optional.empty();
    }

    /// The draft of the document, with whatever else a step makes of the sheets.
    public Filing draft(StepAtWork step, Place place, Cause cause) {
        return file(step, place, PaperOfQuarter.DOCUMENT, true, cause);
    }

    /// The document as the sheets stand now: final where all are approved.
    public Filing asItStands(StepAtWork step, Place place, Cause cause) {
        return file(step, place, PaperOfQuarter.DOCUMENT, !compose.approved(place), cause);
    }

    /// The draft of the minutes of the verification, as it stands now.
    public Filing verification(StepAtWork step, Place place, Cause cause) {
        return file(step, place, PaperOfQuarter.VERIFICATION, true, cause);
    }

    Filing file(StepAtWork step, Place place, PaperOfQuarter kind, boolean draft, Cause cause) {
        var paper = compose.of(kind, place, draft);
        var filed = documents.ofCase(step.caseNumber());
        var word = file(step, filed, paper, name(kind, place) + ".docx", wordPress.write(paper), cause);
        return word instanceof Filing.Refused
                ? word
                : watched(place, file(step, filed, paper, name(kind, place) + ".pdf", press.print(paper), cause));
    }

    /// Whoever looks at the quarter sees when a figure in it has changed since.
    private Filing watched(Place place, Filing filing) {
        if (filing instanceof Filing.Filed(var version)) {
            outdated.filed(place.round().id(), version);
        }
        return filing;
    }

    private Filing file(
            StepAtWork step, List<DocumentVersion> filed, Paper paper, String name, byte[] bytes, Cause cause) {
        var upload = new Upload(name, () -> new ByteArrayInputStream(bytes));
        return filed.stream()
                .filter(version -> version.fileName().equals(name))
                .findFirst()
                .map(earlier -> documents.addVersion(earlier.document(), upload, cause))
                .orElseGet(() -> documents.file(
                        step.agency().id(), paper.title() + (name.endsWith(".docx") ? " (Word)" : ""), upload, cause));
    }

    /// `2026-TW3_kominfo_Dokumen-Pengukuran-Kinerja`.
    static String name(PaperOfQuarter kind, Place place) {
        return place.round().quarter().year() + "-" + place.round().period().toUpperCase(Locale.ROOT) + "_"
                + place.agency().code() + "_" + kind.file();
    }
}
