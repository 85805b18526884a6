package id.akuntabel.measurement.correction;

import static id.akuntabel.measurement.QuarterAtWork.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.audit.Trail;
import id.akuntabel.calendar.Period.Quarter;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.QuarterAtWork;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A figure that was found wrong after something was planned for it.
@AkuntabelTest
class OutdatedCorrectionTests {

    private static final String UNIT = "subbag-perencanaan";

    @Autowired
    QuarterAtWork quarter;

    @Autowired
    Attainments attainments;

    @Autowired
    PlanCorrections planning;

    @Autowired
    Corrections corrections;

    @Autowired
    Cast cast;

    @Autowired
    TestClock clock;

    @Autowired
    Trail trail;

    @Test
    void a_corrected_figure_makes_what_was_planned_for_it_outdated_until_somebody_looks_again() {
        var place = quarter.opened("kominfo", new Quarter(2026, 2), "2026-07-06T09:00", LocalDate.of(2026, 7, 17));
        var planner = cast.theHeadOfPlanning();
        quarter.approvedPlanning(place, "8");
        plan(place, planner);
        assertThat(text(quarter.sees("/perbaikan?opd=kominfo", planner))).doesNotContain("Usang");

        corrects(place, "9");

        assertThat(corrections.of(place.round()).getFirst().outdated()).isTrue();
        assertThat(text(quarter.sees("/perbaikan?opd=kominfo", planner)))
                .contains("1 rencana aksi usang", "Disusun saat realisasi 80,00 (80,00%), sekarang 90,00 (90,00%)")
                .contains("tinjau apakah rencana ini masih tepat", "Tetap berlaku");
        assertThat(text(quarter.sees("/perbaikan?opd=kominfo", cast.thePlanningStaff())))
                .contains("Usang", "Kasubbag Perencanaan meninjaunya")
                .doesNotContain("Tetap berlaku");
        assertThat(reviews(place, planner, "tetap", ""))
                .hasStatus(422)
                .bodyText()
                .contains("tulis alasannya");
        assertThat(reviews(place, cast.thePlanningStaff(), "tetap", "Ya")).hasStatus(404);
        assertThat(reviews(place, cast.aStranger(), "tetap", "Ya")).hasStatus(404);
        assertThat(reviews(place, cast.holder("bappeda", "kasubbag-perencanaan"), "tetap", "Ya"))
                .hasStatus(404);
        assertThat(reviews(place, planner, "tetap", "Masih kurang satu dokumen."))
                .hasStatus3xxRedirection();
        assertThat(corrections.of(place.round()).getFirst())
                .satisfies(one -> assertThat(one.outdated()).isFalse())
                .satisfies(one -> assertThat(one.open()).isTrue());
        assertThat(reviews(place, planner, "tetap", "Lagi.")).hasStatus(422);

        corrects(place, "10");
        assertThat(text(quarter.sees("/perbaikan?opd=kominfo", planner))).contains("targetnya ternyata tercapai");
        assertThat(reviews(place, planner, "henti", "Angka hasil koreksi mencapai target."))
                .hasStatus3xxRedirection();
        assertThat(corrections.of(place.round()).getFirst().state()).isEqualTo(Correction.State.DROPPED);
        assertThat(text(quarter.sees("/perbaikan?opd=kominfo&semua=ya", planner)))
                .contains("Angka hasil koreksi mencapai target.")
                .doesNotContain("Usang");
        assertThat(trail.of("isian/" + quarter.sheet(place, UNIT).head().id()))
                .extracting(Trail.Entry::what)
                .anyMatch(what -> what.endsWith("ditinjau setelah angkanya berubah: tetap berlaku"))
                .anyMatch(what -> what.endsWith("ditinjau setelah angkanya berubah: dihentikan"));
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult reviews(
            Place place, CurrentOfficial official, String decision, String reason) {
        return quarter.sends(
                "/perbaikan/tinjau",
                official,
                "opd",
                "kominfo",
                "rencana",
                String.valueOf(corrections.of(place.round()).getFirst().id()),
                "putusan",
                decision,
                "alasan",
                reason);
    }

    private void plan(Place place, CurrentOfficial planner) {
        clock.advance(Duration.ofMinutes(1));
        var missed = attainments.of(place.round()).of(Attainment.Verdict.MISSED);
        assertThat(missed).extracting(Attainment.Line::code).containsExactly("IK-07");
        var row = missed.getFirst().item();
        var typed = Map.of(
                PlanCorrections.CAUSE + row, "Data unit terlambat",
                PlanCorrections.ACTIVITY + row, "Menagih data setiap Senin",
                PlanCorrections.AIM + row, "100% pada Triwulan III",
                PlanCorrections.POSITION + row, "kasubbag-perencanaan",
                PlanCorrections.DUE + row, "30/9/2026");
        assertThat(planning.plan(
                        place.round(), missed, field -> typed.getOrDefault(field, ""), planner.cause(clock.instant())))
                .isEmpty();
    }

    /// Proposed by the staff, approved by the head.
    private void corrects(Place place, String inTime) {
        clock.advance(Duration.ofMinutes(1));
        var path = place.href() + "/koreksi";
        var cell = quarter.variable(place, UNIT, "V07").cell();
        assertThat(quarter.sends(
                        path + "?unit=" + UNIT, cast.thePlanningStaff(), cell, inTime, "alasan", "Salah catat."))
                .hasStatus3xxRedirection();
        clock.advance(Duration.ofMinutes(1));
        assertThat(quarter.sends(path + "/setujui?unit=" + UNIT, cast.theActingHead()))
                .hasStatus3xxRedirection();
        clock.advance(Duration.ofMinutes(1));
    }
}
