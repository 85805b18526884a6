package id.akuntabel.calendar;

import id.akuntabel.calendar.worktime.DayHours;
import id.akuntabel.calendar.worktime.DayOff;
import id.akuntabel.calendar.worktime.HoursPeriod;
import id.akuntabel.calendar.worktime.WorkingTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Calendars for tests that need working time and no database.
public final class CalendarFixtures {

    public static final ZoneId WITA = ZoneId.of("Asia/Makassar");

    private CalendarFixtures() {}

    /// Usual hours of Perpres 21/2023, no holidays: Monday to Thursday 07.30–16.00, Friday 07.30–16.30.
    public static WorkingCalendar usualHours(ZoneId zone) {
        return new WorkingTime(zone, List.of(usual()), List.of());
    }

    /// March 2026 as it was: Ramadan hours until the 20th, Nyepi and Idulfitri with their joint leave.
    public static WorkingTime march2026(ZoneId zone) {
        return new WorkingTime(
                zone,
                List.of(ramadan2026(), usual()),
                List.of(
                        off(18, DayOff.Kind.JOINT_LEAVE, "Hari Suci Nyepi"),
                        off(19, DayOff.Kind.NATIONAL_HOLIDAY, "Hari Suci Nyepi"),
                        off(20, DayOff.Kind.JOINT_LEAVE, "Idulfitri 1447 H"),
                        off(21, DayOff.Kind.NATIONAL_HOLIDAY, "Idulfitri 1447 H"),
                        off(22, DayOff.Kind.NATIONAL_HOLIDAY, "Idulfitri 1447 H"),
                        off(23, DayOff.Kind.JOINT_LEAVE, "Idulfitri 1447 H"),
                        off(24, DayOff.Kind.JOINT_LEAVE, "Idulfitri 1447 H")));
    }

    /// `at("2026-03-13T14:45")` in WITA.
    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WITA).toInstant();
    }

    private static HoursPeriod usual() {
        return new HoursPeriod(
                "Jam kerja biasa",
                "Perpres 21/2023",
                LocalDate.of(2023, 4, 12),
                null,
                week(DayHours.of("07:30", "16:00", "12:00", "13:00"), DayHours.of("07:30", "16:30", "11:30", "13:00")));
    }

    private static HoursPeriod ramadan2026() {
        return new HoursPeriod(
                "Jam kerja Ramadan 1447 H",
                "Perpres 21/2023",
                LocalDate.of(2026, 2, 19),
                LocalDate.of(2026, 3, 20),
                week(DayHours.of("08:00", "15:00", "12:00", "12:30"), DayHours.of("08:00", "15:30", "11:30", "12:30")));
    }

    private static Map<DayOfWeek, DayHours> week(DayHours mondayToThursday, DayHours friday) {
        var week = new EnumMap<DayOfWeek, DayHours>(DayOfWeek.class);
        for (var day = DayOfWeek.MONDAY; day != DayOfWeek.FRIDAY; day = day.plus(1)) {
            week.put(day, mondayToThursday);
        }
        week.put(DayOfWeek.FRIDAY, friday);
        return week;
    }

    private static DayOff off(int dayOfMarch, DayOff.Kind kind, String name) {
        return new DayOff(LocalDate.of(2026, 3, dayOfMarch), kind, name, "SKB 1497/2025, 2/2025, 5/2025");
    }
}
