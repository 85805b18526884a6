package id.akuntabel.calendar.worktime;

import id.akuntabel.calendar.Wording;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Working hours of one weekday: from, until, and the break between them if there is one.
public record DayHours(
        LocalTime opens, LocalTime closes, @Nullable Span rest) {

    /// A stretch of the clock, end excluded.
    public record Span(LocalTime from, LocalTime until) {
        public Span {
            if (!from.isBefore(until)) {
                throw new IllegalArgumentException("Jam " + from + " harus sebelum " + until);
            }
        }

        Duration length() {
            return Duration.between(from, until);
        }
    }

    public DayHours {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("Jam masuk " + opens + " harus sebelum jam pulang " + closes);
        }
        if (rest != null && !(opens.isBefore(rest.from()) && rest.until().isBefore(closes))) {
            throw new IllegalArgumentException("Istirahat harus di antara jam masuk dan jam pulang");
        }
    }

    public static DayHours of(String opens, String closes, String restFrom, String restUntil) {
        return new DayHours(
                LocalTime.parse(opens),
                LocalTime.parse(closes),
                new Span(LocalTime.parse(restFrom), LocalTime.parse(restUntil)));
    }

    /// The stretches in which work counts: one, or two around the break.
    public List<Span> sessions() {
        return rest == null
                ? List.of(new Span(opens, closes))
                : List.of(new Span(opens, rest.from()), new Span(rest.until(), closes));
    }

    /// `07.30–16.00, istirahat 12.00–13.00`.
    public String printed() {
        var hours = Wording.clock(opens) + "–" + Wording.clock(closes);
        return rest == null
                ? hours
                : hours + ", istirahat " + Wording.clock(rest.from()) + "–" + Wording.clock(rest.until());
    }

    /// Net working time.
    public Duration net() {
        return sessions().stream().map(Span::length).reduce(Duration.ZERO, Duration::plus);
    }
}
