package id.akuntabel.measurement.actuals;

import static id.akuntabel.measurement.QuarterAtWork.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.audit.Trail;
import id.akuntabel.measurement.QuarterAtWork;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.testing.TestClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The contract between the grid and the server.
@AkuntabelTest
class SaveCellsTests {

    @Autowired
    QuarterAtWork quarter;

    @Autowired
    Cast cast;

    @Autowired
    Cells cells;

    @Autowired
    Trail trail;

    @Autowired
    TestClock clock;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    private Place place;
    private String villages;

    @BeforeEach
    void open() {
        place = quarter.opened("kominfo");
        villages = "i" + quarter.item(place, "dinas", "IKU-4").id();
        jdbc.sql("delete from measurement.cell").update();
        jdbc.sql("alter table measurement.revision disable trigger stays").update();
        jdbc.sql("delete from measurement.revision").update();
        jdbc.sql("alter table measurement.revision enable trigger stays").update();
    }

    @Test
    void keeps_the_text_as_typed_and_answers_with_both_achievements() {
        var answer = quarter.types(place, "dinas", cast.thePlanningStaff(), villages, 0, "9");

        assertThat(answer).hasStatusOk();
        assertThat(text(answer))
                .contains(
                        "\"sel\":\"" + villages + "\"",
                        "\"rev\":1",
                        "\"teks\":\"9\"",
                        "\"capaian\":\"87,50%\"",
                        "\"capaianTahun\":\"50,00%\"",
                        "\"status\":\"Tinggi\"");
        assertThat(stored(villages).typed().by()).contains("Staf Perencanaan");
        assertThat(trail.of("isian/" + sheet()).getLast().facts()).containsEntry("Realisasi IKU-4", "“” → “9”");
    }

    @Test
    void sent_twice_over_the_same_revision_it_changes_nothing() {
        var staff = cast.thePlanningStaff();
        quarter.types(place, "dinas", staff, villages, 0, "9");

        var again = quarter.types(place, "dinas", staff, villages, 0, "9");

        assertThat(again).hasStatusOk();
        assertThat(text(again)).contains("\"rev\":1");
        assertThat(cells.historyOf(sheet(), villages)).hasSize(1);
    }

    @Test
    void a_cell_that_somebody_changed_meanwhile_clashes_and_the_others_are_kept() {
        var incidents = "i" + quarter.item(place, "dinas", "IK-01").id();
        quarter.types(place, "dinas", cast.thePlanningStaff(), villages, 0, "9");
        clock.advance(Duration.ofMinutes(40));

        var answer = quarter.types(place, "dinas", cast.theHeadOfPlanning(), villages, 0, "11", incidents, 0, "1");

        assertThat(answer).hasStatus(409);
        assertThat(text(answer))
                .contains(
                        "\"sel\":\"" + villages + "\"",
                        "\"rev\":1",
                        "\"teks\":\"9\"",
                        "\"oleh\":",
                        "\"pukul\":\"09.00\"")
                .doesNotContain(incidents);
        assertThat(stored(incidents).text()).isEqualTo("1");
        assertThat(stored(villages).text()).isEqualTo("9");
        assertThat(quarter.types(place, "dinas", cast.theHeadOfPlanning(), villages, 1, "11"))
                .hasStatusOk();
        assertThat(cells.historyOf(sheet(), villages))
                .extracting(Cells.Past::text)
                .containsExactly("9", "11");
    }

    @Test
    void what_cannot_be_read_is_refused_with_a_reason_and_the_others_are_kept() {
        var incidents = "i" + quarter.item(place, "dinas", "IK-01").id();

        var answer = quarter.types(place, "dinas", cast.thePlanningStaff(), villages, 0, "1.23.4", incidents, 0, "1");

        assertThat(answer).hasStatus(422);
        assertThat(text(answer))
                .contains("\"sel\":\"" + villages + "\"", "tidak beraturan")
                .doesNotContain(incidents);
        assertThat(stored(incidents).text()).isEqualTo("1");
        assertThat(cells.of(sheet())).doesNotContainKey(villages);
    }

    @Test
    void a_doubtful_number_is_kept_and_the_doubt_is_told() {
        var answer = quarter.types(place, "dinas", cast.thePlanningStaff(), villages, 0, "1.234");

        assertThat(answer).hasStatusOk();
        assertThat(text(answer)).contains("\"catatan\":", "1234", "1,234");
        assertThat(stored(villages).value()).isEqualByComparingTo("1234");
    }

    @Test
    void a_variable_is_typed_once_and_its_indicators_follow() {
        var integrated = quarter.variable(place, "dinas", "V01").cell();
        var allServices = quarter.variable(place, "dinas", "V02").cell();
        var indicator = "i" + quarter.item(place, "dinas", "IKU-2").id();
        var staff = cast.thePlanningStaff();

        var first = quarter.types(place, "dinas", staff, integrated, 0, "28");
        var second = quarter.types(place, "dinas", staff, allServices, 0, "50");

        assertThat(text(first)).contains("\"sel\":\"" + indicator + "\"", "menunggu data dasar");
        assertThat(text(second))
                .contains(
                        "\"sel\":\"" + indicator + "\"",
                        "\"teks\":\"56,00\"",
                        "\"capaian\":\"100,00%\"",
                        "28 ÷ 50 × 100");
        assertThat(quarter.types(place, "dinas", staff, indicator, 0, "99")).hasStatus(422);
    }

    @Test
    void a_predicate_is_read_in_its_own_scale() {
        var sakip = "i" + quarter.item(place, "sekretariat", "IK-04").id();
        var secretary = cast.theSecretary();

        var known = quarter.types(place, "sekretariat", secretary, sakip, 0, "B");
        var unknown = quarter.types(place, "sekretariat", secretary, sakip, 1, "Bagus");

        assertThat(known).hasStatusOk();
        assertThat(text(known)).contains("\"capaian\":\"80,00%\"");
        assertThat(unknown).hasStatus(422);
        assertThat(text(unknown)).contains("AA", "Bagus");
    }

    @Test
    void after_the_window_the_sheet_is_shut_and_says_since_when() {
        clock.set("2026-10-19T09:00", "Asia/Makassar");

        var answer = quarter.types(place, "dinas", cast.thePlanningStaff(), villages, 0, "9");

        assertThat(answer).hasStatus(423);
        assertThat(text(answer)).contains("16 Okt 2026", "16.30 WITA", "\"oleh\":\"Sistem\"");
        assertThat(cells.of(sheet())).isEmpty();
    }

    @Test
    void a_unit_that_was_given_more_time_types_on_and_the_others_do_not() {
        clock.set("2026-10-19T09:00", "Asia/Makassar");
        var extend = place.href() + "/perpanjang?unit=dinas";
        var planner = cast.theHeadOfPlanning();

        var silent = quarter.sends(extend, planner, "sampai", "21/10/2026");
        var notYours = quarter.sends(extend, cast.thePlanningStaff(), "sampai", "21/10/2026", "alasan", "Banjir");
        var granted = quarter.sends(extend, planner, "sampai", "21/10/2026", "alasan", "Kantor kebanjiran.");

        assertThat(silent).hasStatus(422).bodyText().contains("Tulis alasan perpanjangan");
        assertThat(notYours).hasStatus(404);
        assertThat(granted).hasStatus3xxRedirection();
        assertThat(quarter.types(place, "dinas", cast.thePlanningStaff(), villages, 0, "9"))
                .hasStatusOk();
        var secretariat = "i" + quarter.item(place, "sekretariat", "IK-06").id();
        assertThat(quarter.types(place, "sekretariat", cast.theSecretary(), secretariat, 0, "86"))
                .hasStatus(423);
        assertThat(trail.of("isian/" + sheet()))
                .anySatisfy(entry -> assertThat(entry.reason()).isEqualTo("Kantor kebanjiran."));
        jdbc.sql("delete from measurement.extension").update();
    }

    @Test
    void without_a_living_session_it_answers_401_and_never_the_sign_in_page() {
        var answer = mvc.post()
                .uri(place.href() + "/sel?unit=dinas")
                .contentType("application/json")
                .header("Accept", "application/json")
                .content("[]")
                .exchange();

        assertThat(answer).hasStatus(401);
    }

    @Test
    void for_other_agencies_no_address_of_the_sheet_exists() {
        for (var stranger : List.of(cast.aStranger(), cast.holder("bappeda", "kasubbag-perencanaan"))) {
            for (var path : List.of(
                    "?unit=dinas",
                    "/riwayat?unit=dinas&sel=" + villages,
                    "/riwayat-lembar?unit=dinas",
                    "/bukti?unit=dinas&baris=" + villages.substring(1))) {
                assertThat(quarter.sees(place.href() + path, stranger)).as(path).hasStatus(404);
            }
            for (var path :
                    List.of("?unit=dinas", "/bukti?unit=dinas&baris=1", "/bukti/lepas?unit=dinas&baris=1&bukti=1")) {
                assertThat(quarter.sends(place.href() + path, stranger))
                        .as(path)
                        .hasStatus(404);
            }
            assertThat(quarter.types(place, "dinas", stranger, villages, 0, "9"))
                    .hasStatus(404);
        }
    }

    @Test
    void readers_of_all_agencies_read_and_type_nothing() {
        assertThat(quarter.sees(place.href() + "?unit=dinas", cast.theHeadOfOrganization()))
                .hasStatusOk();
        assertThat(quarter.types(place, "dinas", cast.theHeadOfOrganization(), villages, 0, "9"))
                .hasStatus(404);
        assertThat(quarter.types(place, "dinas", cast.theSecretary(), villages, 0, "9"))
                .as("of another unit")
                .hasStatus(404);
    }

    @Test
    void what_is_no_list_of_cells_is_answered_with_400() {
        var answer = mvc.post()
                .uri(place.href() + "/sel?unit=dinas")
                .contentType("application/json")
                .content("{\"sel\":1}")
                .with(cast.signedIn(cast.thePlanningStaff()))
                .exchange();

        assertThat(answer).hasStatus(400);
    }

    @Test
    void without_script_the_page_is_one_form_that_keeps_what_it_can() {
        var staff = cast.thePlanningStaff();
        var incidents = "i" + quarter.item(place, "dinas", "IK-01").id();

        var answer =
                quarter.sends(place.href() + "?unit=dinas", staff, "revisi", "", villages, "sembilan", incidents, "1");

        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Belum dapat dilanjutkan", "sembilan", "bukan angka");
        assertThat(stored(incidents).text()).isEqualTo("1");
        assertThat(quarter.sends(
                        place.href() + "?unit=dinas", staff, "revisi", incidents + "=1", villages, "9", incidents, "2"))
                .hasStatus3xxRedirection();
        assertThat(stored(incidents).text()).isEqualTo("2");
    }

    private Cell stored(String key) {
        return java.util.Objects.requireNonNull(cells.of(sheet()).get(key), key);
    }

    private long sheet() {
        return quarter.sheet(place, "dinas").head().id();
    }
}
