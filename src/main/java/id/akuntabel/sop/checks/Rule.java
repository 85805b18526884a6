package id.akuntabel.sop.checks;

import java.util.stream.Stream;

/// A named rule that an edition is read against. Pure: the same edition in the same surroundings, the same findings.
///
/// @param key    stable, Indonesian, as addresses and tests name it: `waktu-kosong`
/// @param title  what is demanded
/// @param source regulation, or where we learned it
public record Rule(String key, String title, Severity severity, String source, Look look) {

    /// Looks at an edition and tells what it sees.
    @FunctionalInterface
    interface Look {
        Stream<Sighting> at(Subject subject);
    }

    /// A finding before it carries its rule.
    record Sighting(Place place, String message) {}

    Stream<Finding> check(Subject subject) {
        return look.at(subject).map(sighting -> new Finding(this, sighting.place(), sighting.message()));
    }

    static Rule error(String key, String title, String source, Look look) {
        return new Rule(key, title, Severity.ERROR, source, look);
    }

    static Rule warning(String key, String title, String source, Look look) {
        return new Rule(key, title, Severity.WARNING, source, look);
    }

    static Rule advice(String key, String title, String source, Look look) {
        return new Rule(key, title, Severity.ADVICE, source, look);
    }
}
