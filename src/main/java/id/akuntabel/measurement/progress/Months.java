package id.akuntabel.measurement.progress;

import id.akuntabel.calendar.Period.Quarter;
import id.akuntabel.calendar.Wording;
import id.akuntabel.measurement.actuals.WhoMayType;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.shell.NotFound;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The months of a quarter, and when they may be reported: from their first day until the sheet is sent or its window
/// closes. Pure.
final class Months {

    private Months() {}

    static List<Integer> of(Quarter quarter) {
        var first = quarter.firstDay().getMonthValue();
        return IntStream.range(first, first + 3).boxed().toList();
    }

    /// The month asked for, else the running one, else the nearest.
    static int chosen(Quarter quarter, String asked, LocalDate today) {
        var months = of(quarter);
        if (!asked.isEmpty()) {
            return months.stream()
                    .filter(month -> asked.equals(String.valueOf(month)))
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }
        if (today.isBefore(quarter.firstDay())) {
            return months.getFirst();
        }
        return today.isAfter(quarter.lastDay()) ? months.getLast() : today.getMonthValue();
    }

    /// `Agustus`.
    static String name(int month) {
        return Wording.month(Month.of(month));
    }

    static boolean begun(Place place, int month, Instant now) {
        var first = YearMonth.of(place.round().quarter().year(), month).atDay(1);
        return !LocalDate.ofInstant(now, place.agency().zone()).isBefore(first);
    }

    /// Why nobody reports the month now; empty = it may be reported.
    ///
    /// @param extended until when the unit was given time, or null
    static Optional<String> whyShut(Place place, Sheet sheet, @Nullable Instant extended, int month, Instant now) {
        if (!begun(place, month, now)) {
            return Optional.of("Bulan " + name(month) + " belum dimulai.");
        }
        var opens = place.round().opensOn().atStartOfDay(place.agency().zone()).toInstant();
        return WhoMayType.whyShut(place, sheet, extended, now.isBefore(opens) ? opens : now)
                .map(closed -> "Laporan progres tidak diisi lagi sejak " + closed.pukul() + " (" + closed.oleh()
                        + "): lembar isian " + sheet.printed().toLowerCase(Locale.ROOT)
                        + " atau jendelanya sudah ditutup.");
    }
}
