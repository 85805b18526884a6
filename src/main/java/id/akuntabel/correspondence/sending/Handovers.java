package id.akuntabel.correspondence.sending;

import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.archive.Documents;
import id.akuntabel.archive.Filing;
import id.akuntabel.archive.Papers;
import id.akuntabel.audit.Cause;
import id.akuntabel.correspondence.sending.Deliveries.Handed;
import id.akuntabel.organization.Position;
import id.akuntabel.organization.Structure;
import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Letterheads;
import id.akuntabel.workflow.Cases;
import id.akuntabel.workflow.StepAction.StepAtWork;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What hand-overs of a process have in common: the documents that may be handed over, and the receipt in the archive.
@Component
class Handovers {

    static final String SEPARATOR = "; ";

    private static final int MOST_OFFERED = 20;

    private final Cases cases;
    private final Documents documents;
    private final Structure structure;
    private final Papers papers;
    private final Letterheads letterheads;

    Handovers(Cases cases, Documents documents, Structure structure, Papers papers, Letterheads letterheads) {
        this.cases = cases;
        this.documents = documents;
        this.structure = structure;
        this.papers = papers;
        this.letterheads = letterheads;
    }

    /// Newest version of each document of the process, the newest first, without receipts and sheets of orders.
    List<DocumentVersion> offered(StepAtWork step) {
        return documents.ofCase(step.caseNumber()).reversed().stream()
                .filter(version -> !version.title().startsWith("Lembar Disposisi")
                        && !version.title().startsWith("Tanda Terima"))
                .limit(MOST_OFFERED)
                .toList();
    }

    static String key(DocumentVersion version) {
        return version.document() + ":" + version.number();
    }

    /// Option of the SOP: parts of titles, separated by semicolons. Where it says nothing, the newest document.
    static boolean proposed(StepAtWork step, DocumentVersion version, List<DocumentVersion> offered) {
        var wanted = step.definition().options().getOrDefault("naskah", "").strip();
        return wanted.isEmpty()
                ? version.equals(offered.getFirst())
                : Arrays.stream(wanted.toLowerCase(Locale.ROOT).split(";", -1))
                        .map(String::strip)
                        .anyMatch(version.title().toLowerCase(Locale.ROOT)::contains);
    }

    /// Option of the SOP: codes of positions of the agency, or words as they are; one a line.
    String recipients(StepAtWork step) {
        var positions = structure.listPositions(step.agency().id()).stream()
                .collect(Collectors.toMap(Position::code, Position::title));
        return Arrays.stream(
                        step.definition().options().getOrDefault("kepada", "").split(";", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(one -> positions.getOrDefault(one, one))
                .collect(Collectors.joining("\n"));
    }

    /// What the giver said in that hand-over: `cara`, `keterangan`. Empty where it was recorded elsewhere.
    Map<String, String> said(StepAtWork step, Handed handed) {
        return cases.keptBy(step.caseNumber()).reversed().stream()
                .filter(kept -> kept.action().equals("letters.handover")
                        && handed.what().equals(kept.facts().get("diserahkan")))
                .findFirst()
                .map(Cases.Kept::facts)
                .orElse(Map.of());
    }

    /// The receipt of a row of the table: a new version of it each time.
    Filing file(StepAtWork step, HandoverPaper paper, Cause cause) {
        var name = "tanda-terima-" + step.definition().row() + ".pdf";
        return papers.fileAgain(
                documents.ofCase(step.caseNumber()), step.agency().id(), name, paper, cause);
    }

    /// Of the agency, on the day of the cause.
    Letterhead letterhead(StepAtWork step, Cause cause) {
        return letterheads.of(
                step.agency().id().value(),
                LocalDate.ofInstant(cause.at(), step.agency().zone()));
    }
}
