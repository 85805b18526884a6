package id.akuntabel.measurement.custody;

import id.akuntabel.organization.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A quantity that several units use, as the agreements in force say.
///
/// @param users   units that can type it, the one that does where nothing else is said first
/// @param history newest day first
record Shared(long variable, String code, String name, List<Unit> users, List<Custody> history) {

    /// Who types in a round that is opened on a day. A unit that no longer uses it does not.
    Unit typistOn(LocalDate day) {
        return said(day).flatMap(custody -> user(custody)).orElse(users.getFirst());
    }

    /// What was said last for that day.
    Optional<Custody> said(LocalDate day) {
        return history.stream().filter(custody -> !custody.from().isAfter(day)).findFirst();
    }

    /// Said for a day after this one, the nearest one last.
    List<Custody> later(LocalDate day) {
        return history.stream().filter(custody -> custody.from().isAfter(day)).toList();
    }

    Optional<Unit> user(Custody custody) {
        return users.stream().filter(unit -> unit.id().equals(custody.unit())).findFirst();
    }
}
