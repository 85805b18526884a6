package id.akuntabel.calendar.worktime;

import static id.akuntabel.calendar.CalendarFixtures.WITA;
import static id.akuntabel.calendar.CalendarFixtures.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.akuntabel.calendar.CalendarFixtures;
import id.akuntabel.calendar.Deadline;
import id.akuntabel.calendar.Deadline.Slice;
import id.akuntabel.calendar.StandardDuration;
import id.akuntabel.calendar.TimeUnit;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkingTimeTests {

    private final WorkingTime calendar = CalendarFixtures.march2026(WITA);

    @Test
    void minutes_that_do_not_fit_on_friday_go_on_on_monday() {
        var deadline = due("2026-10-09T16:10", 30, TimeUnit.MINUTE);

        assertThat(deadline.dueAt()).isEqualTo(at("2026-10-12T07:40"));
        assertThat(notes(deadline))
                .containsExactly(
                        "Jum 9 Okt 2026, 16.10–16.30: 20 menit",
                        "Sab 10 – Min 11 Okt 2026: akhir pekan",
                        "Sen 12 Okt 2026, 07.30–07.40: 10 menit");
    }

    /// By hand: Friday 13 March 45 of 2000 minutes; Monday and Tuesday 390 each, 1175 left; 18 to 24 March nobody
    /// works; Ramadan is over, Wednesday and Thursday 450 each, 275 left; Friday 240 until the break, 35 after it.
    @Test
    void crosses_friday_evening_ramadan_and_the_holidays_of_march_2026() {
        var deadline = due("2026-03-13T14:45", 2000, TimeUnit.MINUTE);

        assertThat(deadline.dueAt()).isEqualTo(at("2026-03-27T13:35"));
        assertThat(notes(deadline))
                .containsExactly(
                        "Jum 13 Mar 2026, 14.45–15.30: 45 menit (Jam kerja Ramadan 1447 H)",
                        "Sab 14 – Min 15 Mar 2026: akhir pekan",
                        "Sen 16 – Sel 17 Mar 2026: 2 hari penuh × 390 menit = 780 menit (Jam kerja Ramadan 1447 H)",
                        "Rab 18 Mar 2026: cuti bersama Hari Suci Nyepi (SKB 1497/2025, 2/2025, 5/2025)",
                        "Kam 19 Mar 2026: libur nasional Hari Suci Nyepi (SKB 1497/2025, 2/2025, 5/2025)",
                        "Jum 20 Mar 2026: cuti bersama Idulfitri 1447 H (SKB 1497/2025, 2/2025, 5/2025)",
                        "Sab 21 – Min 22 Mar 2026: libur nasional Idulfitri 1447 H (SKB 1497/2025, 2/2025, 5/2025)",
                        "Sen 23 – Sel 24 Mar 2026: cuti bersama Idulfitri 1447 H (SKB 1497/2025, 2/2025, 5/2025)",
                        "Rab 25 – Kam 26 Mar 2026: 2 hari penuh × 450 menit = 900 menit",
                        "Jum 27 Mar 2026, 07.30–13.35 tanpa istirahat 11.30–13.00: 275 menit");
    }

    /// By hand: from Tuesday 17 March 14.00 the working days are the 25th, 26th and 27th.
    @Test
    void three_working_days_end_at_the_same_time_three_working_days_later() {
        var deadline = due("2026-03-17T14:00", 3, TimeUnit.WORKING_DAY);

        assertThat(deadline.dueAt()).isEqualTo(at("2026-03-27T14:00"));
        assertThat(notes(deadline))
                .startsWith("Sel 17 Mar 2026, 14.00: hitungan dimulai; satu hari kerja berakhir pada jam yang sama"
                        + " (Jam kerja Ramadan 1447 H)")
                .endsWith(
                        "Rab 25 – Kam 26 Mar 2026: hari kerja ke-1 sampai ke-2",
                        "Jum 27 Mar 2026 sampai pukul 14.00: hari kerja ke-3");
    }

    @Test
    void a_working_day_that_begins_with_the_opening_ends_with_the_closing() {
        var deadline = due("2026-10-12T06:00", 1, TimeUnit.WORKING_DAY);

        assertThat(deadline.dueAt()).isEqualTo(at("2026-10-12T16:00"));
        assertThat(notes(deadline))
                .containsExactly(
                        "Sen 12 Okt 2026, 06.00: di luar jam kerja, hitungan mulai pukul 07.30",
                        "Sen 12 Okt 2026 sampai pukul 16.00: hari kerja ke-1");
    }

    @Test
    void a_working_day_from_late_friday_ends_when_monday_closes_earlier() {
        var deadline = due("2026-10-09T16:20", 1, TimeUnit.WORKING_DAY);

        assertThat(deadline.dueAt()).isEqualTo(at("2026-10-12T16:00"));
    }

    @Test
    void a_working_day_does_not_end_in_the_friday_break() {
        var deadline = due("2026-10-08T11:45", 1, TimeUnit.WORKING_DAY);

        assertThat(deadline.dueAt()).isEqualTo(at("2026-10-09T11:30"));
    }

    @Test
    void work_that_arrives_on_a_free_saturday_begins_on_monday() {
        var deadline = due("2026-11-21T10:00", 15, TimeUnit.MINUTE);

        assertThat(deadline.dueAt()).isEqualTo(at("2026-11-23T07:45"));
        assertThat(notes(deadline))
                .containsExactly(
                        "Sab 21 Nov 2026, 10.00: di luar jam kerja (akhir pekan), hitungan mulai Sen 23 Nov 2026, 07.30",
                        "Min 22 Nov 2026: akhir pekan",
                        "Sen 23 Nov 2026, 07.30–07.45: 15 menit");
    }

    @Test
    void calendar_days_end_with_the_working_day_on_that_date() {
        var deadline = due("2026-10-08T10:00", 5, TimeUnit.CALENDAR_DAY);

        assertThat(deadline.dueAt()).isEqualTo(at("2026-10-13T16:00"));
        assertThat(notes(deadline))
                .containsExactly(
                        "Kam 8 Okt 2026 ditambah 5 hari kalender: Sel 13 Okt 2026",
                        "Sel 13 Okt 2026 sampai jam pulang 16.00");
    }

    @Test
    void a_month_that_ends_on_a_holiday_ends_on_the_next_working_day() {
        var deadline = due("2026-02-18T10:00", 1, TimeUnit.MONTH);

        assertThat(deadline.dueAt()).isEqualTo(at("2026-03-25T16:00"));
        assertThat(notes(deadline))
                .last()
                .isEqualTo("pindah ke hari kerja berikutnya, Rab 25 Mar 2026 sampai jam pulang 16.00");
    }

    @Test
    void a_range_is_due_at_its_longer_end_and_open_time_never() {
        var start = at("2026-10-12T09:00");

        var range = calendar.deadline(
                start, new StandardDuration.Between(1, 20, TimeUnit.WORKING_DAY, "1 – 20 Hari Kerja"));
        var open = calendar.deadline(start, new StandardDuration.Open("Sesuai kebutuhan"));

        assertThat(range.dueAt()).isEqualTo(at("2026-11-09T09:00"));
        assertThat(open).isEqualTo(Deadline.NONE);
    }

    @Test
    void a_started_minute_counts_from_its_end() {
        var deadline = due("2026-10-12T09:00:20", 15, TimeUnit.MINUTE);

        assertThat(deadline.dueAt()).isEqualTo(at("2026-10-12T09:16"));
    }

    @Test
    void working_time_between_leaves_out_breaks_nights_and_holidays() {
        assertThat(calendar.workingTimeBetween(at("2026-03-13T14:45"), at("2026-03-27T13:35")))
                .isEqualTo(Duration.ofMinutes(2000));
        assertThat(calendar.workingTimeBetween(at("2026-10-12T13:30"), at("2026-10-12T11:30")))
                .isEqualTo(Duration.ofHours(-1));
        assertThat(calendar.workingTimeBetween(at("2026-10-10T08:00"), at("2026-10-11T20:00")))
                .isZero();
    }

    @Test
    void knows_working_days_and_the_usual_day() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 3, 17))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 3, 18))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 3, 14))).isFalse();
        assertThat(calendar.usualDay()).isEqualTo(Duration.ofMinutes(450));
    }

    @Test
    void says_so_when_no_hours_are_in_force() {
        var old = at("1990-01-01T08:00");

        assertThatThrownBy(() -> calendar.nextWorkingInstant(old)).isInstanceOf(IllegalStateException.class);
    }

    private Deadline due(String start, int amount, TimeUnit unit) {
        return calendar.deadline(at(start), new StandardDuration.Exactly(amount, unit, amount + " " + unit.printed()));
    }

    private static List<String> notes(Deadline deadline) {
        return deadline.slices().stream().map(Slice::note).toList();
    }
}
