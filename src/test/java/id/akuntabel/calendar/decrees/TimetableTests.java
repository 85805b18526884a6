package id.akuntabel.calendar.decrees;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.calendar.CalendarFixtures;
import id.akuntabel.calendar.worktime.DayHours;
import id.akuntabel.calendar.worktime.DayOff;
import id.akuntabel.calendar.worktime.HoursPeriod;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimetableTests {

    private static final LocalDate NYEPI = LocalDate.of(2026, 3, 19);
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);

    private final Decree first = decree(1, "SKB 1/2025", LocalDate.of(2025, 9, 1), null);
    private final Decree later = decree(2, "SKB 2/2026", LocalDate.of(2026, 2, 1), null);
    private final Decree ofTheClinic = decree(3, "Kepdin 7/2026", LocalDate.of(2026, 1, 5), "rsud");

    @Test
    void a_day_off_holds_for_everyone() {
        var timetable = days(new DecreedDay(first, NYEPI, Ruling.NATIONAL_HOLIDAY, "Nyepi"));

        assertThat(timetable.daysOff(null)).isEqualTo(timetable.daysOff("rsud"));
        assertThat(timetable.daysOff(null))
                .containsExactly(new DayOff(NYEPI, DayOff.Kind.NATIONAL_HOLIDAY, "Nyepi", "SKB 1/2025"));
    }

    @Test
    void a_later_decree_takes_a_day_off_back() {
        var timetable = days(
                new DecreedDay(later, NYEPI, Ruling.WITHDRAWN, "Ditiadakan"),
                new DecreedDay(first, NYEPI, Ruling.JOINT_LEAVE, "Nyepi"));

        assertThat(timetable.daysOff(null)).isEmpty();
    }

    @Test
    void an_agency_may_work_while_the_government_is_off() {
        var timetable = days(
                new DecreedDay(later, NYEPI, Ruling.JOINT_LEAVE, "Nyepi"),
                new DecreedDay(ofTheClinic, NYEPI, Ruling.WORKING_DAY, "Pelayanan"));

        assertThat(timetable.daysOff("rsud")).isEmpty();
        assertThat(timetable.daysOff("bappeda")).hasSize(1);
    }

    @Test
    void an_agency_that_takes_its_own_day_off_back_keeps_the_national_one() {
        var laterOfTheClinic = decree(4, "Kepdin 9/2026", LocalDate.of(2026, 2, 9), "rsud");
        var timetable = days(
                new DecreedDay(first, NYEPI, Ruling.NATIONAL_HOLIDAY, "Nyepi"),
                new DecreedDay(ofTheClinic, NYEPI, Ruling.LOCAL_HOLIDAY, "Hari jadi"),
                new DecreedDay(laterOfTheClinic, NYEPI, Ruling.WITHDRAWN, "Ditiadakan"));

        assertThat(timetable.daysOff("rsud")).extracting(DayOff::name).containsExactly("Nyepi");
    }

    @Test
    void ramadan_hours_of_the_government_hold_before_the_usual_hours_of_an_agency() {
        var usual = hours(1, first, null, "07:30");
        var ownUsual = hours(2, ofTheClinic, null, "06:30");
        var ramadan = hours(3, first, LocalDate.of(2026, 12, 31), "08:00");
        var timetable = new Timetable(List.of(), List.of(usual, ownUsual, ramadan));

        assertThat(timetable.hoursInForce("rsud")).containsExactly(ramadan.period(), ownUsual.period(), usual.period());
        assertThat(timetable.hoursInForce("bappeda")).containsExactly(ramadan.period(), usual.period());
    }

    @Test
    void hours_that_were_taken_back_do_not_hold() {
        var usual = hours(1, first, null, "07:30");
        var ramadan = hours(3, first, LocalDate.of(2026, 12, 31), "08:00");
        var timetable = new Timetable(List.of(), List.of(usual, ramadan)).with(List.of(), List.of(), List.of(3L));

        assertThat(timetable.of(null, CalendarFixtures.WITA).describe(MONDAY)).startsWith("07.30");
    }

    private static Timetable days(DecreedDay... days) {
        return new Timetable(List.of(days), List.of());
    }

    private static DecreedHours hours(long id, Decree decree, @Nullable LocalDate until, String opens) {
        var day = DayHours.of(opens, "16:00", "12:00", "13:00");
        return new DecreedHours(
                id,
                decree,
                new HoursPeriod(
                        "Jam " + id, decree.number(), MONDAY.minusYears(1), until, Map.of(DayOfWeek.MONDAY, day)),
                null);
    }

    private static Decree decree(long id, String number, LocalDate decreedOn, @Nullable String agencyCode) {
        return new Decree(id, number, number, decreedOn, agencyCode, null, Instant.EPOCH, "Admin");
    }
}
