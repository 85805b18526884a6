package id.akuntabel.measurement.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.archive.Documents;
import id.akuntabel.measurement.QuarterAtWork;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.paper.pdf.Printed;
import id.akuntabel.paper.word.Written;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.testing.TestClock;
import id.akuntabel.workflow.Procedure;
import id.akuntabel.workflow.ProcedureFixtures;
import id.akuntabel.workflow.ProcessesAtWork;
import id.akuntabel.workflow.cases.Completion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The papers of a quarter, for those who may see them, and filed by the steps of a process.
@AkuntabelTest
class DocumentOfProcessTests {

    private static final List<String> ACTIONS =
            List.of("measurement.open", "measurement.document", "measurement.document", "measurement.final");

    @Autowired
    ProcessesAtWork work;

    @Autowired
    QuarterAtWork quarter;

    @Autowired
    Cast cast;

    @Autowired
    Documents documents;

    @Autowired
    TestClock clock;

    @Test
    void a_process_drafts_the_document_again_and_again_and_then_issues_it() throws IOException {
        cast.arrive();
        clock.set("2026-10-05T09:00", "Asia/Makassar");
        var agency = cast.agency("kominfo");
        var planner = cast.theHeadOfPlanning();
        work.deployed(composing(agency));
        var number = work.start("uji-naskah", agency, planner);

        work.complete(number, planner, "periode", "2026-Q3", "tenggat-isian", "16/10/2026");
        assertThat(QuarterAtWork.text(quarter.sees("/proses/" + number, planner)))
                .contains("DOKUMEN PENGUKURAN KINERJA", "dengan tanda DRAF", "IKU-4", "Plt. Kepala Dinas");
        assertThat(work.complete(number, planner)).isInstanceOf(Completion.Completed.class);
        assertThat(work.complete(number, planner)).isInstanceOf(Completion.Completed.class);
        assertThat(work.complete(number, planner)).isInstanceOf(Completion.Completed.class);

        var word = only(number, ".docx");
        var pdf = only(number, ".pdf");
        assertThat(List.of(word.number(), pdf.number())).containsExactly(3, 3);
        assertThat(pdf.title()).isEqualTo("Dokumen Pengukuran Kinerja Triwulan III 2026");
        var versions = documents.versionsOf(pdf.document());
        assertThat(text(versions.get(0))).noneMatch(page -> page.contains("DRAF"));
        assertThat(text(versions.get(1))).allMatch(page -> page.contains("DRAF"));
        try (var file = documents.open(word)) {
            assertThat(Written.of(file.readAllBytes()).text()).contains("IKU-4", "Kebijakan baku versi");
        }
    }

    @Test
    void the_papers_are_shown_and_downloaded_by_those_who_may_see_the_quarter() {
        var place = quarter.opened("kominfo");
        for (var paper : List.of("dokumen", "berita-acara")) {
            var address = place.href() + "/naskah/" + paper;

            assertThat(quarter.sees(address, cast.theHeadOfPlanning()))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Masih draf", "KOMUNIKASI DAN INFORMATIKA");
            assertThat(quarter.sees(address + ".pdf", cast.theInspector())).hasStatusOk();
            assertThat(quarter.sees(address + ".docx", cast.theHeadOfPlanning()))
                    .hasStatusOk();
            for (var ending : List.of("", ".pdf", ".docx")) {
                assertThat(quarter.sees(address + ending, cast.aStranger())).hasStatus(404);
            }
        }
        assertThat(quarter.sees(place.href() + "/naskah/surat-cinta", cast.theHeadOfPlanning()))
                .hasStatus(404);
        assertThat(Printed.of(quarter.sees(place.href() + "/naskah/berita-acara.pdf", cast.theHeadOfPlanning())
                                .getResponse()
                                .getContentAsByteArray())
                        .text())
                .contains("BERITA ACARA", "Senin, 5 Oktober 2026", "Tim SAKIP", "4 unit belum");
    }

    private DocumentVersion only(String number, String ending) {
        return documents.ofCase(number).stream()
                .filter(version -> version.fileName().endsWith(ending))
                .reduce((one, two) -> {
                    throw new AssertionError("two documents end in " + ending);
                })
                .orElseThrow();
    }

    private List<String> text(DocumentVersion version) throws IOException {
        try (var file = documents.open(version)) {
            return Printed.of(file.readAllBytes()).drawn();
        }
    }

    private static Procedure composing(AgencyId owner) {
        var steps = new ArrayList<Procedure.ProcedureStep>();
        var body = new StringBuilder("<startEvent id=\"mulai\"/>");
        var before = "mulai";
        for (var at = 0; at < ACTIONS.size(); at++) {
            var key = "langkah-" + (at + 1);
            body.append("<sequenceFlow id=\"f%d\" sourceRef=\"%s\" targetRef=\"%s\"/><userTask id=\"%s\" name=\"%s\"/>"
                    .formatted(at, before, key, key, key));
            steps.add(ProcedureFixtures.step(
                    key,
                    Integer.toString(at + 1),
                    ACTIONS.get(at),
                    List.of("kasubbag-perencanaan"),
                    ProcedureFixtures.days(1),
                    List.of(),
                    null));
            before = key;
        }
        body.append("<sequenceFlow id=\"f9\" sourceRef=\"%s\" targetRef=\"selesai\"/><endEvent id=\"selesai\"/>"
                .formatted(before));
        return new Procedure(
                "uji-naskah-v1",
                "uji-naskah",
                1,
                "Naskah Uji",
                "UN",
                owner,
                false,
                ProcedureFixtures.bpmn("uji-naskah", body.toString()),
                List.of(new Procedure.Start("langkah-1", "Mulai")),
                steps);
    }
}
