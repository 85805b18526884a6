package id.akuntabel.measurement.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.akuntabel.audit.Trail;
import id.akuntabel.calendar.Period.Quarter;
import id.akuntabel.measurement.QuarterAtWork;
import id.akuntabel.organization.Structure;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@AkuntabelTest
class OpenRoundTests {

    @Autowired
    QuarterAtWork quarter;

    @Autowired
    OpenRound opening;

    @Autowired
    Rounds rounds;

    @Autowired
    Cast cast;

    @Autowired
    Structure structure;

    @Autowired
    TestClock clock;

    @Autowired
    Trail trail;

    @Autowired
    JdbcClient jdbc;

    @Test
    void makes_a_sheet_for_each_unit_that_promised_something() {
        var place = quarter.opened("kominfo");

        var sheets = rounds.sheetsOf(place.round().id());

        assertThat(sheets)
                .extracting(sheet -> sheet.head().unitCode())
                .containsExactlyInAnyOrder("dinas", "sekretariat", "subbag-perencanaan", "tim-sakip");
        assertThat(sheets).allSatisfy(sheet -> assertThat(sheet).isInstanceOf(Sheet.Draft.class));
        assertThat(place.round().closesAt()).isEqualTo(Instant.parse("2026-10-16T08:30:00Z"));
        assertThat(trail.of("putaran-isian/" + place.round().id()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.facts()).containsEntry("unit wajib lapor", "4"));
    }

    @Test
    void freezes_words_targets_and_components_as_they_were_agreed() {
        var place = quarter.opened("kominfo");

        var integrated = quarter.item(place, "dinas", "IKU-2").agreed();
        var range = quarter.item(place, "dinas", "IK-02").agreed();
        var outOf = quarter.item(place, "tim-sakip", "IK-03").agreed();

        assertThat(integrated.components()).hasSize(2);
        assertThat(integrated.quarterTargets().get(3))
                .isNotNull()
                .satisfies(target -> assertThat(target.raw()).isEqualTo("56"));
        assertThat(range.yearTarget().isRange()).isTrue();
        assertThat(outOf.yearTarget().outOf()).isEqualByComparingTo("110");
        assertThat(rounds.variablesOf(quarter.sheet(place, "dinas").head().id()))
                .hasSize(2);
    }

    @Test
    void changes_nothing_when_it_is_opened_twice() {
        var place = quarter.opened("bappeda");
        var agency = place.agency();

        var again = opening.open(
                agency,
                new Quarter(2026, 3),
                QuarterAtWork.LAST_DAY.plusDays(3),
                cast.holder("bappeda", "kasubbag-perencanaan").cause(clock.instant()));

        assertThat(again).isInstanceOfSatisfying(Opening.Opened.class, opened -> {
            assertThat(opened.already()).isTrue();
            assertThat(opened.round()).isEqualTo(place.round());
        });
    }

    @Test
    void refuses_a_quarter_that_has_not_begun_and_a_deadline_on_a_holiday() {
        cast.arrive();
        clock.set("2026-10-05T09:00", "Asia/Makassar");
        var agency = structure.findAgency("dkp3").orElseThrow();
        var cause = cast.holder("dkp3", "kasubbag-perencanaan").cause(clock.instant());

        var tooEarly = opening.open(agency, new Quarter(2027, 1), LocalDate.of(2026, 10, 16), cause);
        var onSunday = opening.open(agency, new Quarter(2026, 3), LocalDate.of(2026, 10, 18), cause);

        assertThat(tooEarly)
                .isInstanceOfSatisfying(
                        Opening.Refused.class,
                        refused -> assertThat(refused.findings()).containsKey("periode"));
        assertThat(onSunday)
                .isInstanceOfSatisfying(
                        Opening.Refused.class,
                        refused ->
                                assertThat(refused.findings().get("tenggat")).contains("Minggu", "bukan hari kerja"));
    }

    @Test
    void says_what_is_missing_where_nothing_was_promised() {
        cast.arrive();
        clock.set("2026-10-05T09:00", "Asia/Makassar");
        var agency = structure.findAgency("dinsos").orElseThrow();

        var answer = opening.open(
                agency,
                new Quarter(2026, 3),
                QuarterAtWork.LAST_DAY,
                cast.holder("dinsos", "kasubbag-perencanaan").cause(clock.instant()));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Opening.Refused.class,
                        refused -> assertThat(refused.findings().get("periode"))
                                .contains("Belum ada Perjanjian Kinerja 2026", "Dinsos"));
    }

    @Test
    void the_database_keeps_what_was_frozen() {
        var place = quarter.opened("kominfo");
        var item = quarter.item(place, "dinas", "IKU-4").id();

        assertThatThrownBy(() -> jdbc.sql("update measurement.item set name = 'lain' where id = :id")
                        .param("id", item)
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from measurement.item where id = :id")
                        .param("id", item)
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void only_a_planner_of_the_agency_opens_a_round() {
        cast.arrive();
        clock.set("2026-10-05T09:00", "Asia/Makassar");
        var planner = cast.holder("dkp3", "kasubbag-perencanaan");

        assertThat(quarter.sees("/isian/buka?opd=dkp3", cast.holder("dkp3", "staf-penyusun")))
                .hasStatus(404);
        assertThat(quarter.sees("/isian/buka?opd=dkp3", cast.holder("bappeda", "kasubbag-perencanaan")))
                .hasStatus(404);
        assertThat(quarter.sends("/isian/buka", planner, "opd", "dkp3", "periode", "2026-Q3", "tenggat", "18/10/2026"))
                .hasStatus(422)
                .bodyText()
                .contains("bukan hari kerja", "18/10/2026");
        assertThat(quarter.sends("/isian/buka", planner, "opd", "dkp3", "periode", "2026-Q3", "tenggat", "16/10/2026"))
                .hasRedirectedUrl("/isian?opd=dkp3");
        assertThat(QuarterAtWork.text(quarter.sees("/isian", cast.holder("dkp3", "staf-penyusun"))))
                .contains("Triwulan III 2026", "Bidang Perikanan", "Draf");
        assertThat(quarter.sees("/isian?opd=dkp3", cast.aStranger())).hasStatus(404);
    }
}
