package id.akuntabel.measurement.steps;

import static id.akuntabel.measurement.QuarterAtWork.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.archive.Documents;
import id.akuntabel.archive.Papers;
import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Trail;
import id.akuntabel.calendar.Period.Quarter;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.QuarterAtWork;
import id.akuntabel.measurement.correction.Correction;
import id.akuntabel.measurement.correction.Corrections;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.paper.word.Written;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.testing.TestClock;
import id.akuntabel.workflow.Procedure.ProcedureStep;
import id.akuntabel.workflow.ProcedureFixtures;
import id.akuntabel.workflow.ProcessesAtWork;
import id.akuntabel.workflow.StepAction;
import id.akuntabel.workflow.StepAction.Answer;
import id.akuntabel.workflow.StepAction.StepAtWork;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// *Tercapai?* and what follows from it: the figures propose, a missed target gets its corrective action, the next
/// quarter asks for it.
@AkuntabelTest
class OutcomeStepsTests {

    private static final String UNIT = "subbag-perencanaan";

    @Autowired
    QuarterAtWork quarter;

    @Autowired
    Cast cast;

    @Autowired
    OutcomeAction outcome;

    @Autowired
    CorrectiveAction corrective;

    @Autowired
    CorrectFiguresAction approve;

    @Autowired
    Corrections corrections;

    @Autowired
    Documents documents;

    @Autowired
    Trail trail;

    @Autowired
    TestClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_missed_target_is_proposed_planned_for_and_asked_for() {
        var place = quarter.opened("kominfo");
        var planner = cast.theHeadOfPlanning();

        assertThat(refusal(answer(place, outcome, planner, "putusan", "Ya")))
                .as("nothing verified yet: the decision needs a ground")
                .contains("Belum ada angka terverifikasi");

        verified(place, "9");
        assertThat(refusal(answer(place, outcome, planner, "putusan", "Ya")))
                .contains("menunjukkan \"Tidak\"", "alasannya");
        assertThat(answer(place, outcome, planner, "putusan", "Ya", "catatan", "Dokumen kesepuluh terbit 1 Oktober."))
                .isInstanceOfSatisfying(Answer.Complete.class, complete -> {
                    assertThat(complete.outcome()).isEqualTo("Ya");
                    assertThat(complete.facts())
                            .containsEntry("menurut angka terverifikasi", "Tidak")
                            .containsEntry("tidak tercapai", "IK-07")
                            .containsEntry("belum ada target", "IKU-1, IKU-3");
                });
        assertThat(answer(place, outcome, planner, "putusan", "Tidak")).isInstanceOf(Answer.Complete.class);

        var row = quarter.item(place, UNIT, "IK-07").id();
        assertThat(refusal(answer(
                        place,
                        corrective,
                        planner,
                        "penyebab-" + row,
                        "Data unit terlambat",
                        "batas-" + row,
                        "1/9/2026")))
                .contains("kegiatan perbaikan", "target perbaikan", "penanggung jawab", "sudah lewat");
        assertThat(corrections.of(place.agency().id())).isEmpty();
        assertThat(plan(place, planner, row)).isInstanceOf(Answer.Complete.class);
        assertThat(corrections.of(place.round())).singleElement().satisfies(one -> {
            assertThat(one.position()).isEqualTo("Kepala Subbagian Perencanaan dan Keuangan");
            assertThat(one.dueOn()).isEqualTo(LocalDate.of(2026, 11, 30));
            assertThat(one.state()).isEqualTo(Correction.State.PLANNED);
        });
        assertThat(documents.ofCase("UK-2026-0001"))
                .extracting(document -> document.title())
                .contains("Rencana Aksi Perbaikan Triwulan III 2026");
        var paper = documents.ofCase("UK-2026-0001").stream()
                .filter(one -> one.title().equals("Rencana Aksi Perbaikan Triwulan III 2026"))
                .findFirst()
                .orElseThrow();
        var word = quarter.sees(Papers.address(paper), planner);
        assertThat(word).hasStatusOk();
        assertThat(Written.of(word.getResponse().getContentAsByteArray()).text())
                .contains("IK-07", "Data unit terlambat", "Menagih data setiap Senin", "30 November 2026");
        assertThat(quarter.sees(Papers.address(paper), cast.aStranger())).hasStatus(404);

        var next = quarter.opened("kominfo", new Quarter(2026, 4), "2027-01-05T09:00", LocalDate.of(2027, 1, 15));
        assertThat(text(quarter.sees(next.href() + "?unit=" + UNIT, planner)))
                .contains("Rencana aksi perbaikan triwulan lalu", "Menagih data");
        fill(next, planner, "10");
        assertThat(text(quarter.sends(next.href() + "/kirim?unit=" + UNIT, planner, words(next))))
                .contains("IK-07: pilih keadaan rencana aksi perbaikan Triwulan III 2026");
        var id = corrections.of(place.round()).getFirst().id();
        assertThat(quarter.sends(
                        next.href() + "/kirim?unit=" + UNIT, planner, words(next, "perbaikan-" + id, "dropped")))
                .hasStatus(422)
                .bodyText()
                .contains("mengapa tidak dilaksanakan");
        assertThat(quarter.sends(
                        next.href() + "/kirim?unit=" + UNIT,
                        planner,
                        words(next, "perbaikan-" + id, "going", "perbaikan-kata-" + id, "Dua dari tiga unit tertib.")))
                .hasStatus3xxRedirection();
        assertThat(corrections.of(place.round()).getFirst())
                .satisfies(one -> assertThat(one.state()).isEqualTo(Correction.State.GOING))
                .satisfies(one -> assertThat(one.open()).isTrue());
        assertThat(trail.of("isian/" + sheet(next).head().id()))
                .extracting(Trail.Entry::what)
                .contains("Rencana aksi perbaikan IK-07, Triwulan III 2026: Masih berjalan");
        assertThat(text(quarter.sees("/reviu/2026/tw4/kominfo?unit=" + UNIT, cast.theSecretary())))
                .contains("Dua dari tiga unit tertib.");
        assertThat(text(quarter.sees("/perbaikan", planner))).contains("Menagih data", "Masih berjalan", "lewat");
        for (var stranger : List.of(cast.aStranger(), cast.holder("bappeda", "sekretaris"))) {
            assertThat(quarter.sees("/perbaikan?opd=kominfo", stranger)).hasStatus(404);
        }
        assertThat(quarter.sees("/perbaikan?opd=kominfo", cast.theInspector())).hasStatusOk();
    }

    @Test
    void going_on_approves_and_an_objection_gives_the_sheet_back() {
        var place = quarter.opened("bappeda");
        var head = cast.holder("bappeda", "kepala");
        verified(place, "9");
        var row = quarter.item(place, UNIT, "IK-07").id();

        assertThat(refusal(answer(place, approve, head, "putusan", "Tidak", "koreksi-" + row, "Terhitung dua kali.")))
                .contains("Tulis alasan pengembalian");
        assertThat(refusal(answer(place, approve, head, "putusan", "Ya", "koreksi-" + row, "Terhitung dua kali.")))
                .contains("Ada koreksi pada 1 indikator");
        assertThat(sheet(place)).isInstanceOf(Sheet.Verified.class);

        assertThat(answer(
                        place,
                        approve,
                        head,
                        "putusan",
                        "Tidak",
                        "koreksi-" + row,
                        "Terhitung dua kali.",
                        "catatan",
                        "IK-07 keliru."))
                .isInstanceOfSatisfying(
                        Answer.Complete.class,
                        complete -> assertThat(complete.facts())
                                .containsEntry("koreksi IK-07", "Terhitung dua kali.")
                                .containsEntry("dikembalikan kepada", "Subbagian Perencanaan dan Keuangan"));
        assertThat(sheet(place)).isInstanceOf(Sheet.Returned.class);
    }

    private Answer plan(Place place, CurrentOfficial planner, long row) {
        return answer(
                place,
                corrective,
                planner,
                "penyebab-" + row,
                "Data unit terlambat",
                "kegiatan-" + row,
                "Menagih data setiap Senin",
                "target-" + row,
                "100% pada Triwulan IV",
                "pic-" + row,
                "kasubbag-perencanaan",
                "batas-" + row,
                "30/11/2026");
    }

    /// Nine or ten of ten documents in time.
    private void fill(Place place, CurrentOfficial official, String inTime) {
        var row = quarter.item(place, UNIT, "IK-07").id();
        quarter.types(
                place,
                UNIT,
                official,
                quarter.variable(place, UNIT, "V07").cell(),
                0,
                inTime,
                quarter.variable(place, UNIT, "V08").cell(),
                0,
                "10",
                "i" + row + ".kendala",
                0,
                "Satu dokumen menunggu data",
                "i" + row + ".tindak",
                0,
                "Menagih data",
                "i" + row + ".pic",
                0,
                "Kasubbag",
                "i" + row + ".batas",
                0,
                "30/11/2026");
    }

    private void verified(Place place, String inTime) {
        var agency = place.agency().code();
        var review = "/reviu/" + place.round().path() + "/" + agency;
        var planner = cast.holder(agency, "kasubbag-perencanaan");
        var secretary = cast.holder(agency, "sekretaris");
        fill(place, planner, inTime);
        assertThat(quarter.sends(place.href() + "/kirim?unit=" + UNIT, planner, words(place)))
                .hasStatus3xxRedirection();
        assertThat(quarter.sends(review + "/buka?unit=" + UNIT, secretary)).hasStatus3xxRedirection();
        assertThat(quarter.sends(review + "?unit=" + UNIT, secretary, "putusan", "ya"))
                .hasStatus3xxRedirection();
    }

    private String[] words(Place place, String... more) {
        var row = quarter.item(place, UNIT, "IK-07").id();
        var fields = new ArrayList<>(List.of(more));
        for (var rule : List.of("tanpa-bukti", "lonjakan", "turun", "salinan")) {
            fields.add("kata-i" + row + "-" + rule);
            fields.add("Ada di berkas unit.");
        }
        fields.addAll(List.of("kata-i" + row + "_kendala-salinan", "Tetap.", "pernyataan", "ya"));
        return fields.toArray(String[]::new);
    }

    private Sheet sheet(Place place) {
        return quarter.sheet(place, UNIT);
    }

    private static String refusal(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        return ((Answer.Refused) answer)
                .findings().stream().map(StepAction.Finding::message).toList().toString();
    }

    private Answer answer(Place place, StepAction action, CurrentOfficial official, String... fields) {
        var step =
                new StepAtWork("UK-2026-0001", "Proses uji", place.agency(), 1, definition(action.key()), 1, List::of);
        Cause cause = official.cause(clock.instant()).in("UK-2026-0001", "7");
        return Objects.requireNonNull(transaction.execute(status -> {
            var answer = action.answer(step, new StepAction.Input(ProcessesAtWork.fields(fields), cause));
            if (answer instanceof Answer.Refused) {
                status.setRollbackOnly();
            }
            return answer;
        }));
    }

    private static ProcedureStep definition(String action) {
        var plain = ProcedureFixtures.step(
                "putus", "7", action, List.of("kepala"), ProcedureFixtures.days(1), List.of(), null);
        return new ProcedureStep(
                plain.key(),
                plain.row(),
                plain.order(),
                plain.text(),
                plain.action(),
                plain.actor(),
                plain.positions(),
                plain.joined(),
                plain.requirements(),
                plain.duration(),
                plain.outputs(),
                List.of("Ya", "Tidak"),
                action.equals("measurement.correct") ? List.of("Tidak") : List.of(),
                null,
                plain.options());
    }
}
