package id.akuntabel.measurement.progress;

import static id.akuntabel.measurement.QuarterAtWork.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.akuntabel.audit.Trail;
import id.akuntabel.calendar.Period.Quarter;
import id.akuntabel.measurement.QuarterAtWork;
import id.akuntabel.measurement.actuals.Cells;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.testing.Statements;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AkuntabelTest
class ProgressTests {

    private static final String UNIT = "dinas";

    @Autowired
    QuarterAtWork quarter;

    @Autowired
    Reports reports;

    @Autowired
    Cells cells;

    @Autowired
    Cast cast;

    @Autowired
    Trail trail;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_month_is_reported_and_what_cannot_be_kept_comes_back_as_it_was_typed() {
        var place = quarter.opened("kominfo");
        var staff = cast.thePlanningStaff();
        var incidents = row(place, "IK-01");
        var heat = row(place, "IK-02");
        var august = month(place, 8);

        var refused = quarter.sends(
                august, staff, "nilai-" + incidents, "dua", "kegiatan-" + incidents, "Simulasi <serangan>");
        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("value=\"dua\"", "Simulasi &lt;serangan", "IK-01: Realisasi:");
        assertThat(reports.of(sheet(place))).isEmpty();

        assertThat(quarter.sends(
                        august, staff, "nilai-" + incidents, "2", "kegiatan-" + incidents, "Simulasi serangan"))
                .hasStatus3xxRedirection();
        assertThat(text(quarter.sees(august, cast.theInspector())))
                .contains(
                        "Simulasi serangan", "terisi 1 dari 6", staff.official().name())
                .doesNotContain("name=\"nilai-" + incidents + "\"");

        var planner = cast.theHeadOfPlanning();
        var clash = quarter.sends(august, planner, "nilai-" + incidents, "3", "dasar-" + incidents, "0");
        assertThat(clash).hasStatus(422);
        assertThat(text(clash)).contains("Gabungkan bila perlu", "value=\"3\"", "realisasi “2”");
        assertThat(quarter.sends(august, planner, "nilai-" + incidents, "3", "dasar-" + incidents, "1"))
                .hasStatus3xxRedirection();
        assertThat(quarter.sends(
                        august,
                        staff,
                        "nilai-" + incidents,
                        "2",
                        "kegiatan-" + incidents,
                        "Simulasi serangan",
                        "dasar-" + incidents,
                        "1",
                        "nilai-" + heat,
                        "22,5",
                        "dasar-" + heat,
                        "0"))
                .as("what the typist left alone does not clash")
                .hasStatus3xxRedirection();

        assertThat(reports.of(sheet(place)))
                .extracting(report -> report.words().text())
                .containsExactlyInAnyOrder("3", "22,5");
        assertThat(trail.of("isian/" + sheet(place)))
                .filteredOn(entry -> entry.what().startsWith("Laporan progres Agustus 2026 diisi"))
                .hasSize(3)
                .satisfies(
                        entries -> assertThat(entries.get(1).facts().values()).containsExactly("“2” → “3”"));
        assertThatThrownBy(() -> jdbc.sql("delete from measurement.progress").update())
                .rootCause()
                .hasMessageContaining("stays as it is");
    }

    @Test
    void what_the_months_make_is_taken_into_the_sheet_but_never_over_something_unseen() {
        var place = quarter.opened("kominfo", new Quarter(2026, 2), "2026-07-06T09:00", LocalDate.of(2026, 7, 17));
        var staff = cast.thePlanningStaff();
        var incidents = row(place, "IK-01");
        quarter.sees(recap(place), staff);
        var empty = Statements.during(() -> quarter.sees(recap(place), staff));
        for (var month : List.of(4, 5, 6)) {
            assertThat(quarter.sends(
                            month(place, month),
                            staff,
                            "nilai-" + incidents,
                            "" + month,
                            "nilai-" + row(place, "IK-02"),
                            "22"))
                    .hasStatus3xxRedirection();
        }
        assertThat(Statements.during(() -> quarter.sees(recap(place), staff))).isEqualTo(empty);
        assertThat(text(quarter.sees(recap(place), staff)))
                .contains("jumlah April, Mei, Juni", "Pakai 15<", "rata-rata April, Mei, Juni");

        assertThat(quarter.sends(recap(place), staff, "baris", incidents, "nilai", "14", "rev", "0"))
                .as("the months changed meanwhile")
                .hasStatus(422);
        assertThat(quarter.sends(recap(place), staff, "baris", incidents, "nilai", "15", "rev", "0"))
                .hasStatus3xxRedirection();
        var cell = Objects.requireNonNull(cells.of(sheet(place)).get("i" + incidents));
        assertThat(cell.text()).isEqualTo("15");
        assertThat(cell.value()).isEqualByComparingTo("15");
        assertThat(trail.of("isian/" + sheet(place)))
                .anySatisfy(entry -> assertThat(entry.what()).contains("laporan progres bulanan"));
        assertThat(text(quarter.sees(recap(place), staff))).contains("sama dengan laporan bulanan");

        quarter.types(place, UNIT, staff, "i" + incidents, 1, "16");
        var clash = quarter.sends(recap(place), staff, "baris", incidents, "nilai", "15", "rev", "1");
        assertThat(clash).hasStatus(422);
        assertThat(text(clash)).contains("mengisi realisasi “16”", "Ganti dengan 15");
    }

    @Test
    void a_running_quarter_is_reported_month_by_month_but_not_ahead() {
        var place = quarter.opened("kominfo", new Quarter(2026, 4), "2026-10-30T09:00", LocalDate.of(2026, 12, 29));
        var staff = cast.thePlanningStaff();
        var field = "kegiatan-" + row(place, "IK-01");

        assertThat(quarter.sends(month(place, 10), staff, field, "Rapat CSIRT")).hasStatus3xxRedirection();
        var early = quarter.sends(month(place, 12), staff, field, "Rapat CSIRT akhir tahun");

        assertThat(early).hasStatus(422);
        assertThat(text(early)).contains("Bulan Desember belum dimulai", ">Rapat CSIRT akhir tahun</textarea>");
        assertThat(quarter.sees(month(place, 9), staff))
                .as("a month of another quarter")
                .hasStatus(404);
    }

    @Test
    void the_reports_of_another_agency_are_not_there() {
        var place = quarter.opened("kominfo");

        for (var path : List.of(month(place, 8), recap(place))) {
            assertThat(quarter.sees(path, cast.aStranger())).hasStatus(404);
            assertThat(quarter.sends(path, cast.aStranger())).hasStatus(404);
            assertThat(quarter.sends(path, cast.theInspector(), "baris", row(place, "IK-01")))
                    .as("reads, but does not type")
                    .hasStatus(404);
        }
    }

    private String row(Place place, String code) {
        return String.valueOf(quarter.item(place, UNIT, code).id());
    }

    private long sheet(Place place) {
        return quarter.sheet(place, UNIT).head().id();
    }

    private static String month(Place place, int month) {
        return place.href() + "/progres?unit=" + UNIT + "&bulan=" + month;
    }

    private static String recap(Place place) {
        return place.href() + "/progres/rekap?unit=" + UNIT;
    }
}
