package id.akuntabel.measurement.custody;

import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Structure;
import id.akuntabel.organization.Unit;
import id.akuntabel.organization.UnitId;
import id.akuntabel.planning.AgreedIndicator;
import id.akuntabel.planning.Agreements;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Finds the quantities of which indicators of several units are made.
@org.springframework.stereotype.Component
class SharedVariables {

    private final Agreements agreements;
    private final Structure structure;
    private final Custodies custodies;

    SharedVariables(Agreements agreements, Structure structure, Custodies custodies) {
        this.agreements = agreements;
        this.structure = structure;
        this.custodies = custodies;
    }

    /// By code. The same rule as when a round is opened: the unit with most indicators made of it types, of equal ones
    /// the one that stands first.
    List<Shared> of(Agency agency, LocalDate today) {
        var units = structure.listUnits(agency.id()).stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        var history = custodies.of(agency.id());
        var named = new TreeMap<String, AgreedIndicator.Component>();
        var uses = new LinkedHashMap<Long, Map<UnitId, Integer>>();
        for (var agreed : agreements.inForce(agency.id(), today.getYear(), today)) {
            agreed.components().stream()
                    .collect(Collectors.toMap(
                            AgreedIndicator.Component::variable, Function.identity(), (one, other) -> one))
                    .values()
                    .forEach(component -> {
                        named.putIfAbsent(component.code(), component);
                        uses.computeIfAbsent(component.variable(), none -> new LinkedHashMap<>())
                                .merge(agreed.unit(), 1, Integer::sum);
                    });
        }
        var shared = new ArrayList<Shared>();
        named.values().forEach(component -> {
            var counted = uses.getOrDefault(component.variable(), Map.of());
            var users = counted.entrySet().stream()
                    .sorted(Map.Entry.<UnitId, Integer>comparingByValue().reversed())
                    .map(use -> units.get(use.getKey()))
                    .filter(Objects::nonNull)
                    .toList();
            if (users.size() > 1) {
                shared.add(new Shared(
                        component.variable(),
                        component.code(),
                        component.name(),
                        users,
                        history.getOrDefault(component.variable(), List.of())));
            }
        });
        return shared;
    }
}
