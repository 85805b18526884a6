package id.akuntabel.calendar.decrees;

import id.akuntabel.calendar.TypedDate;
import id.akuntabel.calendar.worktime.DayHours;
import id.akuntabel.calendar.worktime.HoursPeriod;
import id.akuntabel.shell.DateText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Reads the fields on working hours.
///
/// @param text     what was typed into a field, stripped
/// @param findings takes what cannot be read, by field
record HoursFields(UnaryOperator<String> text, Map<String, String> findings) {

    @Nullable
    HoursPeriod read(String decree) {
        var name = text.apply("jam-nama");
        if (name.length() < 3 || name.length() > 120) {
            findings.put("jam-nama", "Beri nama jam kerja, misalnya Jam kerja Ramadan 1448 H.");
        }
        var from = TypedDate.day(text.apply("jam-dari")).orElse(null);
        if (from == null) {
            findings.put("jam-dari", "Tanggal mulai jam kerja belum diisi atau tidak terbaca. " + DateText.EXAMPLE);
        }
        var until = until(from);
        var week = week();
        if (week.isEmpty()) {
            findings.putIfAbsent(
                    WeekPart.SENIN_KAMIS.field("masuk"), "Isi jam masuk dan jam pulang paling sedikit satu baris.");
        }
        return findings.isEmpty() ? new HoursPeriod(name, decree, Objects.requireNonNull(from), until, week) : null;
    }

    private @Nullable LocalDate until(@Nullable LocalDate from) {
        var typed = text.apply("jam-sampai");
        if (typed.isEmpty()) {
            return null;
        }
        var until = TypedDate.day(typed).orElse(null);
        if (until == null || (from != null && until.isBefore(from))) {
            findings.put("jam-sampai", "Tanggal akhir jam kerja tidak terbaca, atau mendahului tanggal mulai.");
        }
        return until;
    }

    private Map<DayOfWeek, DayHours> week() {
        var week = new EnumMap<DayOfWeek, DayHours>(DayOfWeek.class);
        for (var part : WeekPart.values()) {
            var hours = dayHours(part);
            if (hours != null) {
                part.weekdays().forEach(weekday -> week.put(weekday, hours));
            }
        }
        return week;
    }

    private @Nullable DayHours dayHours(WeekPart part) {
        var typed = List.of("masuk", "pulang", "istirahat-dari", "istirahat-sampai").stream()
                .map(which -> text.apply(part.field(which)))
                .toList();
        if (typed.stream().allMatch(String::isEmpty)) {
            return null;
        }
        var times = typed.stream()
                .filter(time -> !time.isEmpty())
                .flatMap(time -> TypedDate.time(time).stream())
                .toList();
        var restIsGiven = !typed.get(2).isEmpty() || !typed.get(3).isEmpty();
        if (typed.get(0).isEmpty() || typed.get(1).isEmpty() || times.size() != (restIsGiven ? 4 : 2)) {
            findings.put(
                    part.field("masuk"),
                    "Jam " + part.printed() + " tidak terbaca. Tulis seperti 07.30, atau kosongkan.");
            return null;
        }
        var inOrder = restIsGiven
                ? ascending(times.get(0), times.get(2), times.get(3), times.get(1))
                : ascending(times.get(0), times.get(1));
        if (!inOrder) {
            findings.put(
                    part.field("masuk"),
                    "Jam " + part.printed() + " tidak berurutan: masuk, mulai istirahat, selesai istirahat, pulang.");
            return null;
        }
        return new DayHours(
                times.get(0), times.get(1), restIsGiven ? new DayHours.Span(times.get(2), times.get(3)) : null);
    }

    private static boolean ascending(LocalTime... times) {
        for (var i = 1; i < times.length; i++) {
            if (!times[i - 1].isBefore(times[i])) {
                return false;
            }
        }
        return true;
    }
}
