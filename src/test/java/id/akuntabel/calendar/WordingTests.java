package id.akuntabel.calendar;

import static id.akuntabel.calendar.CalendarFixtures.WITA;
import static id.akuntabel.calendar.CalendarFixtures.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WordingTests {

    private final WorkingCalendar calendar = CalendarFixtures.usualHours(WITA);

    @Test
    void writes_dates_as_officials_do() {
        var day = LocalDate.of(2026, 10, 8);

        assertThat(Wording.date(day)).isEqualTo("8 Oktober 2026");
        assertThat(Wording.shortDate(day)).isEqualTo("8 Okt 2026");
        assertThat(Wording.fullDate(day)).isEqualTo("Kamis, 8 Oktober 2026");
        assertThat(Wording.dayAndDate(LocalDate.of(2026, 8, 14))).isEqualTo("Jum 14 Agu 2026");
    }

    @Test
    void writes_times_with_a_dot_and_the_zone() {
        var due = at("2026-10-13T09:15");

        assertThat(Wording.dateTime(due, WITA)).isEqualTo("Sel 13 Okt 2026, 09.15 WITA");
        assertThat(Wording.dateTime(due, ZoneId.of("Asia/Jakarta"))).isEqualTo("Sel 13 Okt 2026, 08.15 WIB");
        assertThat(Wording.time(due, ZoneId.of("Asia/Jayapura"))).isEqualTo("10.15 WIT");
        assertThat(Wording.fullDateTime(due, WITA)).isEqualTo("Selasa, 13 Oktober 2026 pukul 09.15 WITA");
    }

    @Test
    void tells_what_is_left_in_working_time() {
        var due = at("2026-10-13T09:15");

        assertThat(Wording.timeLeft(calendar, at("2026-10-12T11:45"), due)).isEqualTo("sisa 5 jam kerja");
        assertThat(Wording.timeLeft(calendar, at("2026-10-13T08:30"), due)).isEqualTo("sisa 45 menit kerja");
        assertThat(Wording.timeLeft(calendar, at("2026-10-09T09:15"), due)).isEqualTo("sisa 2 hari kerja");
        assertThat(Wording.timeLeft(calendar, at("2026-10-13T05:00"), at("2026-10-13T07:30")))
                .isEqualTo("tenggat di awal jam kerja berikutnya");
    }

    @Test
    void tells_how_late_it_is() {
        var due = at("2026-10-09T15:30");

        assertThat(Wording.timeLeft(calendar, at("2026-10-12T09:40"), due)).isEqualTo("terlambat 3 jam kerja");
        assertThat(Wording.timeLeft(calendar, at("2026-10-14T15:30"), due)).isEqualTo("terlambat 3 hari kerja");
        assertThat(Wording.timeLeft(calendar, at("2026-10-10T10:00"), at("2026-10-09T16:30")))
                .isEqualTo("baru saja terlambat");
    }

    @Test
    void says_when_there_is_no_deadline() {
        assertThat(Wording.timeLeft(calendar, at("2026-10-10T10:00"), null)).isEqualTo("tanpa tenggat");
    }
}
