package id.akuntabel.calendar.decrees;

import static id.akuntabel.calendar.CalendarFixtures.WITA;
import static id.akuntabel.calendar.CalendarFixtures.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Trail;
import id.akuntabel.calendar.CalendarChanged;
import id.akuntabel.calendar.Deadline;
import id.akuntabel.calendar.StandardDuration;
import id.akuntabel.calendar.TimeUnit;
import id.akuntabel.calendar.WorkingCalendars;
import id.akuntabel.testing.AkuntabelTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/// The decrees that come with the system, and new ones on top. Each test takes its changes back.
@AkuntabelTest
@RecordApplicationEvents
@Transactional
class CalendarModuleTests {

    private final WorkingCalendars calendars;
    private final RecordDecree recordDecree;
    private final JdbcClient jdbc;

    private final Trail trail;
    private final Decrees decrees;

    @Autowired
    CalendarModuleTests(
            WorkingCalendars calendars, Decrees decrees, RecordDecree recordDecree, JdbcClient jdbc, Trail trail) {
        this.calendars = calendars;
        this.decrees = decrees;
        this.recordDecree = recordDecree;
        this.trail = trail;
        this.jdbc = jdbc;
    }

    /// The same as by hand in `WorkingTimeTests`, now from the decrees in the database.
    @Test
    void crosses_friday_evening_ramadan_and_the_holidays_of_march_2026() {
        var deadline = calendars
                .of("dkp3", WITA)
                .deadline(at("2026-03-13T14:45"), new StandardDuration.Exactly(2000, TimeUnit.MINUTE, "2000 menit"));

        assertThat(deadline.dueAt()).isEqualTo(at("2026-03-27T13:35"));
        assertThat(deadline.slices())
                .extracting(Deadline.Slice::note)
                .contains(
                        "Sen 16 – Sel 17 Mar 2026: 2 hari penuh × 390 menit = 780 menit (Jam kerja Ramadan 1447 H)",
                        "Sab 21 – Min 22 Mar 2026: libur nasional Idulfitri 1447 H (SKB 1497/2025, 2/2025, 5/2025)");
    }

    @Test
    void knows_the_joint_leave_that_was_decreed_eleven_days_before() {
        var calendar = calendars.of("dkp3", WITA);

        var deadline = calendar.deadline(
                at("2025-08-15T16:00"), new StandardDuration.Exactly(60, TimeUnit.MINUTE, "60 menit"));

        assertThat(calendar.isWorkingDay(LocalDate.of(2025, 8, 18))).isFalse();
        assertThat(deadline.dueAt()).isEqualTo(at("2025-08-19T08:00"));
        assertThat(deadline.slices())
                .extracting(Deadline.Slice::note)
                .contains("Sen 18 Agu 2025: cuti bersama Proklamasi Kemerdekaan (SKB 933/2025, 1/2025, 3/2025)");
    }

    /// Working days of 2026: 261 weekdays less 13 holidays and 8 days of joint leave on weekdays.
    @Test
    void knows_the_working_days_of_2026() {
        var calendar = calendars.of("dkp3", WITA);

        var workingDays = LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(calendar::isWorkingDay)
                .count();

        assertThat(workingDays).isEqualTo(240);
    }

    @Test
    void a_new_decree_counts_at_once_and_is_told(ApplicationEvents events) {
        var given = decree("SKB 99/2026", new NewDecree.Day(LocalDate.of(2026, 10, 12), Ruling.JOINT_LEAVE, "Pilkada"));

        var before = calendars.of("dkp3", WITA).isWorkingDay(LocalDate.of(2026, 10, 12));
        var outcome = recordDecree.record(given, cause());

        assertThat(before).isTrue();
        assertThat(outcome).isInstanceOf(DecreeOutcome.Recorded.class);
        assertThat(calendars.of("dkp3", WITA).isWorkingDay(LocalDate.of(2026, 10, 12)))
                .isFalse();
        assertThat(events.stream(CalendarChanged.class))
                .extracting(CalendarChanged::what)
                .containsExactly("Keputusan SKB 99/2026 dicatat: berubah Sen 12 Okt 2026");
        assertThat(trail.of("kalender/semua")).extracting(Trail.Entry::what).hasSize(1);
    }

    @Test
    void another_node_sees_a_new_decree_with_its_next_question() {
        var otherNode = new StoredCalendars(new Decrees(jdbc));
        var day = LocalDate.of(2026, 10, 12);
        var before = otherNode.of("dkp3", WITA).isWorkingDay(day);

        recordDecree.record(decree("SKB 99/2026", new NewDecree.Day(day, Ruling.JOINT_LEAVE, "Pilkada")), cause());

        assertThat(before).isTrue();
        assertThat(otherNode.of("dkp3", WITA).isWorkingDay(day)).isFalse();
    }

    @Test
    void hours_that_were_announced_wrongly_are_taken_back_by_a_new_decree() {
        var ramadan = decrees.timetable().hours().stream()
                .filter(hours -> hours.period().name().equals("Jam kerja Ramadan 1447 H"))
                .findFirst()
                .orElseThrow();
        var given = new NewDecree(
                "SE Bupati 4/2026",
                "Jam kerja Ramadan dicabut",
                LocalDate.of(2026, 3, 9),
                null,
                null,
                List.of(),
                null,
                List.of(ramadan.id()));

        recordDecree.record(given, cause());

        assertThat(calendars.of("dkp3", WITA).workingTimeBetween(at("2026-03-16T00:00"), at("2026-03-17T00:00")))
                .hasMinutes(450);
    }

    @Test
    void a_decree_of_one_agency_leaves_the_others_alone() {
        var given = new NewDecree(
                "Kepdin 7/2026",
                "Hari jadi",
                LocalDate.of(2026, 3, 2),
                "dkp3",
                null,
                List.of(new NewDecree.Day(LocalDate.of(2026, 10, 12), Ruling.LOCAL_HOLIDAY, "Hari jadi")),
                null,
                List.of());

        recordDecree.record(given, cause());

        assertThat(calendars.of("dkp3", WITA).isWorkingDay(LocalDate.of(2026, 10, 12)))
                .isFalse();
        assertThat(calendars.of("bappeda", WITA).isWorkingDay(LocalDate.of(2026, 10, 12)))
                .isTrue();
    }

    @Test
    void a_preview_changes_nothing(ApplicationEvents events) {
        var given =
                decree("SKB 99/2026", new NewDecree.Day(LocalDate.of(2026, 12, 24), Ruling.WITHDRAWN, "Ditiadakan"));

        var outcome = recordDecree.preview(given);

        var change = new Preview.Change(
                LocalDate.of(2026, 12, 24),
                "cuti bersama Kelahiran Yesus Kristus (SKB 1497/2025, 2/2025, 5/2025)",
                "07.30–16.00, istirahat 12.00–13.00",
                true);
        assertThat(outcome).isEqualTo(new DecreeOutcome.Possible(new Preview(List.of(change))));
        assertThat(calendars.of("dkp3", WITA).isWorkingDay(LocalDate.of(2026, 12, 24)))
                .isFalse();
        assertThat(events.stream(CalendarChanged.class)).isEmpty();
    }

    @Test
    void refuses_a_decree_that_is_recorded_already() {
        var outcome = recordDecree.record(
                decree(
                        "SKB 933/2025, 1/2025, 3/2025",
                        new NewDecree.Day(LocalDate.of(2026, 10, 12), Ruling.JOINT_LEAVE, "Lagi")),
                cause());

        assertThat(findings(outcome)).contains("sudah dicatat oleh Bawaan sistem");
    }

    @Test
    void refuses_to_take_back_what_nobody_decreed() {
        var outcome = recordDecree.record(
                decree("SKB 99/2026", new NewDecree.Day(LocalDate.of(2026, 10, 12), Ruling.WITHDRAWN, "Ditiadakan")),
                cause());

        assertThat(findings(outcome)).contains("tidak ada keputusan yang meliburkannya");
    }

    @Test
    void refuses_a_decree_from_the_future_and_one_that_says_nothing() {
        var given = new NewDecree(
                "SKB 99/2026", "Tentang sesuatu", LocalDate.of(2026, 3, 12), null, null, List.of(), null, List.of());

        var outcome = recordDecree.record(given, cause());

        assertThat(findings(outcome)).contains("belum tiba").contains("paling sedikit satu hari");
    }

    @Test
    void the_database_refuses_to_rewrite_a_decree() {
        var rewriting = jdbc.sql("update calendar.day set day = day + 1");

        assertThatThrownBy(rewriting::update).hasStackTraceContaining("never rewritten");
    }

    private static NewDecree decree(String number, NewDecree.Day day) {
        return new NewDecree(
                number, "Tentang hari libur", LocalDate.of(2026, 3, 9), null, null, List.of(day), null, List.of());
    }

    private static Cause cause() {
        return new Cause(
                new Cause.Who("1", "Admin Kabupaten", null, null), null, at("2026-03-10T09:00"), "Keputusan baru");
    }

    private static String findings(DecreeOutcome outcome) {
        return outcome instanceof DecreeOutcome.Refused refused
                ? String.join(" ", refused.findings().values())
                : "";
    }
}
