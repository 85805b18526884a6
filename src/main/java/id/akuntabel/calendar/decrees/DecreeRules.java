package id.akuntabel.calendar.decrees;

import id.akuntabel.calendar.Wording;
import id.akuntabel.calendar.decrees.NewDecree.Day;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whether a decree can be recorded: complete, not recorded yet, and its days make sense beside the others.
final class DecreeRules {

    private DecreeRules() {}

    /// @param same  the decree of this number that is recorded already, if any
    /// @param today in the easternmost zone: nobody is told that their today has not come
    static Map<String, String> findings(NewDecree given, Timetable timetable, @Nullable Decree same, LocalDate today) {
        var findings = new LinkedHashMap<String, String>();
        textFindings(given.number(), given.title(), findings);
        if (same != null) {
            findings.put(
                    "nomor",
                    "Keputusan " + same.number() + " sudah dicatat oleh " + same.recordedBy()
                            + ". Perubahan dicatat dengan nomor keputusan perubahannya.");
        }
        if (given.decreedOn().isAfter(today)) {
            findings.put("ditetapkan", "Tanggal penetapan belum tiba. Catat keputusan setelah ditetapkan.");
        }
        if (given.days().isEmpty()
                && given.hours() == null
                && given.withdrawnHours().isEmpty()) {
            findings.put("hari", "Isi paling sedikit satu hari, atau jam kerja di bawah.");
        }
        dayFinding(given, timetable).ifPresent(finding -> findings.put("hari", finding));
        if (!withdrawable(timetable, given.agencyCode()).containsAll(given.withdrawnHours())) {
            findings.put("cabut", "Jam kerja yang dicabut harus masih berlaku dan untuk perangkat daerah yang sama.");
        }
        return findings;
    }

    /// Number and title as the database takes them.
    static void textFindings(String number, String title, Map<String, String> findings) {
        if (number.length() < 3 || number.length() > 120) {
            findings.put("nomor", "Tulis nomor keputusan, misalnya SKB 933/2025, 1/2025, 3/2025.");
        }
        if (title.length() < 3 || title.length() > 400) {
            findings.put("judul", "Tulis tentang apa keputusan ini, paling banyak 400 huruf.");
        }
    }

    /// Hours in force; the usual hours of the government stay, as nothing would be left.
    static boolean mayBeWithdrawn(DecreedHours hours) {
        return hours.withdrawnBy() == null
                && (hours.decree().agencyCode() != null || !hours.period().isUsual());
    }

    private static List<Long> withdrawable(Timetable timetable, @Nullable String agencyCode) {
        return timetable.hours().stream()
                .filter(DecreeRules::mayBeWithdrawn)
                .filter(hours -> Objects.equals(hours.decree().agencyCode(), agencyCode))
                .map(DecreedHours::id)
                .toList();
    }

    private static Optional<String> dayFinding(NewDecree given, Timetable timetable) {
        var seen = new HashSet<LocalDate>();
        for (var day : given.days()) {
            if (!seen.add(day.day())) {
                return Optional.of(Wording.fullDate(day.day()) + " tertulis dua kali.");
            }
            var finding = finding(day, given.agencyCode(), timetable);
            if (finding != null) {
                return Optional.of(finding);
            }
        }
        return Optional.empty();
    }

    private static @Nullable String finding(Day day, @Nullable String agencyCode, Timetable timetable) {
        var date = Wording.fullDate(day.day());
        return switch (day.ruling()) {
            case NATIONAL_HOLIDAY ->
                agencyCode == null
                        ? null
                        : date
                                + ": libur nasional berlaku untuk semua; untuk satu perangkat daerah tulis libur daerah.";
            case JOINT_LEAVE, LOCAL_HOLIDAY -> null;
            case WORKING_DAY -> workingDayFinding(day, agencyCode, timetable, date);
            case WITHDRAWN ->
                timetable
                                .latestOn(day.day(), agencyCode)
                                .filter(latest -> latest.ruling() != Ruling.WITHDRAWN)
                                .isPresent()
                        ? null
                        : date + " tidak dapat dicabut karena tidak ada keputusan yang meliburkannya"
                                + (agencyCode == null ? "." : " bagi perangkat daerah ini.");
        };
    }

    private static @Nullable String workingDayFinding(
            Day day, @Nullable String agencyCode, Timetable timetable, String date) {
        if (agencyCode == null) {
            return date + ": tulis dicabut bila libur dibatalkan untuk semua; hari kerja hanya untuk satu perangkat"
                    + " daerah yang tetap masuk.";
        }
        var hours = new Timetable(List.of(), timetable.hours()).of(agencyCode, ZoneId.of("Asia/Makassar"));
        return hours.isWorkingDay(day.day())
                ? null
                : date + " tidak mempunyai jam kerja (" + hours.describe(day.day())
                        + "). Tetapkan dahulu jam kerja untuk hari itu.";
    }
}
