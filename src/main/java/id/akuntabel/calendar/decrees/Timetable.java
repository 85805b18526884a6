package id.akuntabel.calendar.decrees;

import id.akuntabel.calendar.worktime.DayOff;
import id.akuntabel.calendar.worktime.HoursPeriod;
import id.akuntabel.calendar.worktime.WorkingTime;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All that was decreed, and the reading of it: which word holds when several decrees speak of the same day.
public record Timetable(List<DecreedDay> days, List<DecreedHours> hours) {

    static final Timetable EMPTY = new Timetable(List.of(), List.of());

    /// A later decree wins; of two on one date the one recorded later.
    private static final Comparator<Decree> AGE =
            Comparator.comparing(Decree::decreedOn).thenComparingLong(Decree::id);

    public Timetable {
        days = List.copyOf(days);
        hours = List.copyOf(hours);
    }

    /// What holds for one agency.
    ///
    /// @param agencyCode null for an agency without decrees of its own
    public WorkingTime of(@Nullable String agencyCode, ZoneId zone) {
        return new WorkingTime(zone, hoursInForce(agencyCode), daysOff(agencyCode));
    }

    /// The agency's own latest word on a day comes before that of the government: it may work on joint leave, or be
    /// off alone. A day off that was taken back counts as if it had never been decreed in its scope.
    public List<DayOff> daysOff(@Nullable String agencyCode) {
        var government = latest(null);
        var own = agencyCode == null ? Map.<LocalDate, DecreedDay>of() : latest(agencyCode);
        var dates = new HashSet<>(government.keySet());
        dates.addAll(own.keySet());
        return dates.stream()
                .sorted()
                .flatMap(date -> standing(own.get(date)).or(() -> standing(government.get(date))).stream())
                .flatMap(day -> dayOff(day).stream())
                .toList();
    }

    /// Special hours (with an end) come before usual ones, the agency's before the government's, later before earlier.
    /// Ramadan hours of the government so hold for an agency with its own usual hours, until it decrees its own.
    public List<HoursPeriod> hoursInForce(@Nullable String agencyCode) {
        return hours.stream()
                .filter(given -> given.withdrawnBy() == null)
                .filter(given -> concerns(given.decree(), agencyCode))
                .sorted(Comparator.comparing(
                                (DecreedHours given) -> given.period().isUsual())
                        .thenComparing(given -> given.decree().agencyCode() == null)
                        .thenComparing(DecreedHours::decree, AGE.reversed()))
                .map(DecreedHours::period)
                .toList();
    }

    /// As it would be with one more decree.
    public Timetable with(List<DecreedDay> moreDays, List<DecreedHours> moreHours, List<Long> withdrawn) {
        var allDays = new ArrayList<>(days);
        allDays.addAll(moreDays);
        var allHours = new ArrayList<DecreedHours>();
        for (var given : hours) {
            var takenBack = withdrawn.contains(given.id());
            allHours.add(
                    takenBack ? new DecreedHours(given.id(), given.decree(), given.period(), "keputusan ini") : given);
        }
        allHours.addAll(moreHours);
        return new Timetable(allDays, allHours);
    }

    /// The latest word on a day within one scope, taken back or not.
    Optional<DecreedDay> latestOn(LocalDate day, @Nullable String scope) {
        return Optional.ofNullable(latest(scope).get(day));
    }

    /// Whether a day in a decree still holds: no later decree of the same scope speaks of it.
    public boolean isLatest(DecreedDay day) {
        return latestOn(day.day(), day.decree().agencyCode())
                .filter(day::equals)
                .isPresent();
    }

    private Map<LocalDate, DecreedDay> latest(@Nullable String scope) {
        var latest = new HashMap<LocalDate, DecreedDay>();
        for (var day : days) {
            if (Objects.equals(day.decree().agencyCode(), scope)) {
                latest.merge(
                        day.day(), day, (one, other) -> AGE.compare(one.decree(), other.decree()) > 0 ? one : other);
            }
        }
        return latest;
    }

    private static Optional<DecreedDay> standing(@Nullable DecreedDay day) {
        return Optional.ofNullable(day).filter(word -> word.ruling() != Ruling.WITHDRAWN);
    }

    private static Optional<DayOff> dayOff(DecreedDay day) {
        return Optional.ofNullable(day.ruling().kind())
                .map(kind ->
                        new DayOff(day.day(), kind, day.name(), day.decree().number()));
    }

    private static boolean concerns(Decree decree, @Nullable String agencyCode) {
        return decree.agencyCode() == null || decree.agencyCode().equals(agencyCode);
    }
}
