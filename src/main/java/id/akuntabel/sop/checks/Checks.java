package id.akuntabel.sop.checks;

import id.akuntabel.sop.editions.Edition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The rules as they stand today.
public record Checks(List<Rule> rules) {

    private static final Checks CURRENT = new Checks(Stream.of(
                    FlowRules.all(),
                    ActorRules.all(),
                    RunningRules.all(),
                    TextRules.all(),
                    TimeRules.all(),
                    MaterialRules.all(),
                    WorkSheetRules.all(),
                    IdentityRules.all(),
                    List.of(RunningRules.RUNS))
            .flatMap(List::stream)
            .toList());

    public static Checks current() {
        return CURRENT;
    }

    /// Everything found, gravest first; in the order of the rules within one severity.
    public List<Finding> of(Edition edition, Surroundings surroundings) {
        var subject = Subject.of(edition, surroundings);
        var findings = new ArrayList<Finding>();
        for (var rule : rules) {
            if (!rule.equals(RunningRules.RUNS) || findings.stream().noneMatch(Finding::blocks)) {
                rule.check(subject).forEach(findings::add);
            }
        }
        return findings.stream().sorted(Comparator.comparing(Finding::severity)).toList();
    }
}
