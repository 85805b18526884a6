package id.akuntabel.planning.goals;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.Structure;
import id.akuntabel.organization.Unit;
import id.akuntabel.organization.UnitId;
import id.akuntabel.planning.goals.TreePage.Branch;
import id.akuntabel.planning.goals.TreePage.Measure;
import id.akuntabel.planning.indicators.Desk;
import id.akuntabel.planning.indicators.Indicators;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Draws the performance tree of an agency as nested lists.
@Controller
class TreeController {

    private final Desk desk;
    private final Goals goals;
    private final Indicators indicators;
    private final Structure structure;

    TreeController(Desk desk, Goals goals, Indicators indicators, Structure structure) {
        this.desk = desk;
        this.goals = goals;
        this.indicators = indicators;
        this.structure = structure;
    }

    @GetMapping("/perencanaan/pohon")
    TreePage tree(CurrentOfficial official, @RequestParam(defaultValue = "") String opd) {
        var agency = desk.readable(official, opd);
        return new TreePage(
                desk.readable(official),
                agency,
                goals.listPlans(agency.id()),
                new Drawing(official, agency).roots(),
                Desk.mayWrite(official, agency.id()));
    }

    /// The n:m tree as a list of lists: what serves two is drawn under both, its own branches once.
    private final class Drawing {

        private final Agency agency;
        private final Map<Long, Objective> objectives;
        private final Map<AgencyId, Agency> agencies;
        private final Map<UnitId, String> units;
        private final Map<Long, List<Measure>> measures = new HashMap<>();
        private final Set<Long> drawn = new HashSet<>();
        private final boolean mayWrite;

        Drawing(CurrentOfficial official, Agency agency) {
            this.agency = agency;
            this.mayWrite = Desk.mayWrite(official, agency.id());
            this.objectives = goals.listAll().stream()
                    .collect(Collectors.toMap(
                            Objective::id,
                            Function.identity(),
                            (first, second) -> first,
                            java.util.LinkedHashMap::new));
            this.agencies =
                    structure.listAgencies().stream().collect(Collectors.toMap(Agency::id, Function.identity()));
            this.units = structure.listUnits(agency.id()).stream().collect(Collectors.toMap(Unit::id, Unit::name));
            var near = objectives.values().stream()
                    .map(Objective::agency)
                    .distinct()
                    .toList();
            for (var each : near) {
                var open = official.maySee(each);
                for (var indicator : indicators.list(each)) {
                    var details = indicator.details();
                    var href = open && agencies.containsKey(each)
                            ? "/perencanaan/indikator/" + agencies.get(each).code() + "/" + details.code()
                            : "";
                    indicator
                            .objectives()
                            .forEach(objective -> measures.computeIfAbsent(objective, none -> new ArrayList<>())
                                    .add(new Measure(details.code(), details.name(), href)));
                }
            }
        }

        /// Own objectives that serve nothing of their own agency.
        List<Branch> roots() {
            return objectives.values().stream()
                    .filter(objective -> objective.agency().equals(agency.id()))
                    .filter(objective -> objective.above().stream().noneMatch(above -> isOwn(above.id())))
                    .map(root -> branch(root, ""))
                    .toList();
        }

        private Branch branch(Objective objective, String contribution) {
            var again = !drawn.add(objective.id());
            var own = objective.agency().equals(agency.id());
            var below = again || !own
                    ? List.<Branch>of()
                    : objectives.values().stream()
                            .flatMap(candidate -> candidate.above().stream()
                                    .filter(above -> above.id() == objective.id())
                                    .map(above -> branch(
                                            candidate, above.contribution() == null ? "" : above.contribution())))
                            .toList();
            return new Branch(
                    objective,
                    own ? "" : name(objective.agency()),
                    contribution,
                    objective.unit() == null ? "" : units.getOrDefault(objective.unit(), ""),
                    again && own && hasBelow(objective),
                    measures.getOrDefault(objective.id(), List.of()),
                    own ? also(objective) : List.of(),
                    below,
                    own && mayWrite ? "/perencanaan/sasaran/" + agency.code() + "/" + objective.code() : "");
        }

        private boolean hasBelow(Objective objective) {
            return objectives.values().stream()
                    .flatMap(candidate -> candidate.above().stream())
                    .anyMatch(above -> above.id() == objective.id());
        }

        /// What it serves in other agencies.
        private List<String> also(Objective objective) {
            return objective.above().stream()
                    .filter(above -> !isOwn(above.id()))
                    .map(above -> {
                        var other = java.util.Objects.requireNonNull(objectives.get(above.id()));
                        var how = above.contribution();
                        return name(other.agency()) + " " + other.code() + " " + other.wording()
                                + (how == null ? "" : " – " + how);
                    })
                    .toList();
        }

        private boolean isOwn(long id) {
            var objective = objectives.get(id);
            return objective != null && objective.agency().equals(agency.id());
        }

        private String name(AgencyId id) {
            var other = agencies.get(id);
            return other == null ? "" : other.shortName();
        }
    }
}
