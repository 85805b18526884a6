package id.akuntabel.measurement.policies;

import id.akuntabel.calendar.Wording;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Government;
import id.akuntabel.organization.Structure;
import id.akuntabel.planning.AgreedIndicator;
import id.akuntabel.planning.Agreements;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lays out the policies of a desk.
@Component
class PolicyPages {

    private final StoredPolicies policies;
    private final Structure structure;
    private final Agreements agreements;
    private final Clock clock;

    PolicyPages(StoredPolicies policies, Structure structure, Agreements agreements, Clock clock) {
        this.policies = policies;
        this.structure = structure;
        this.agreements = agreements;
        this.clock = clock;
    }

    PoliciesPage all(Desk desk, Map<String, String> chosen, Map<String, String> findings, @Nullable String news) {
        var versions = policies.versions(desk.id());
        var choices = policies.choices(desk.id());
        var today = today(desk);
        var holding = new InForce(versions, choices, today);
        var names = versions.stream()
                .collect(Collectors.toMap(
                        StoredPolicy::policy,
                        version -> version.rules().policy().name(),
                        (one, two) -> one));
        var indicators = indicators(desk, today);
        return new PoliciesPage(
                desk,
                agencies(desk.official()),
                holding(desk, holding),
                since(desk, holding),
                families(desk, versions, zone(desk)),
                exceptions(desk, holding, choices, indicators, names),
                options(desk, versions),
                scopes(desk, indicators),
                chosen,
                choices.stream()
                        .filter(choice -> Objects.equals(choice.agency(), desk.id()))
                        .map(choice -> line(choice, desk, indicators, names))
                        .toList(),
                findings,
                news);
    }

    StoredPolicy holding(Desk desk) {
        return holding(desk, policies.on(desk.id(), today(desk)));
    }

    /// The newest version of a policy that this desk recorded.
    Optional<StoredPolicy> newest(Desk desk, @Nullable Long policy) {
        return policies.versions(desk.id()).stream()
                .filter(version -> Objects.equals(version.policy(), policy))
                .filter(version -> Objects.equals(version.agency(), desk.id()))
                .findFirst();
    }

    /// What a choice is made for, as printed; empty where there is no such indicator.
    Optional<String> scope(Desk desk, String indicator) {
        return indicator.isEmpty()
                ? Optional.of(desk.printed())
                : Optional.ofNullable(
                                scopes(desk, indicators(desk, today(desk))).get(indicator))
                        .map(words -> desk.printed() + ", " + words);
    }

    private static StoredPolicy holding(Desk desk, InForce holding) {
        var agency = desk.agency();
        return agency == null ? holding.ofGovernment() : holding.of(agency.id());
    }

    private static String since(Desk desk, InForce holding) {
        var own = holding.choice(desk.id(), null);
        if (own.isEmpty()) {
            return "Mengikuti pilihan untuk seluruh perangkat daerah.";
        }
        return "Dipilih mulai " + Wording.fullDate(own.get().from()) + " oleh "
                + own.get().by() + ": " + own.get().reason();
    }

    private List<Agency> agencies(CurrentOfficial official) {
        return structure.listAgencies().stream()
                .filter(agency -> official.maySee(agency.id()))
                .toList();
    }

    private static List<PoliciesPage.Family> families(Desk desk, List<StoredPolicy> versions, ZoneId zone) {
        return versions.stream()
                .collect(Collectors.groupingBy(StoredPolicy::policy, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(family -> new PoliciesPage.Family(
                        family.getFirst().policy(),
                        family.getFirst().rules().policy().name(),
                        Objects.equals(family.getFirst().agency(), desk.id()),
                        family.stream()
                                .map(version -> new PoliciesPage.Version(
                                        version.rules().policy().version(),
                                        Wording.fullDate(
                                                version.rules().policy().inForceFrom()),
                                        version.rules().policy().basis(),
                                        PolicyWords.of(version.rules()),
                                        PolicyWords.bands(version.rules().scale()),
                                        Wording.date(LocalDate.ofInstant(version.recordedAt(), zone)) + " oleh "
                                                + version.recordedBy()))
                                .toList()))
                .toList();
    }

    private List<PoliciesPage.Special> exceptions(
            Desk desk,
            InForce holding,
            List<Choice> choices,
            Map<Long, AgreedIndicator> indicators,
            Map<Long, String> names) {
        return choices.stream()
                .map(Choice::indicator)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(indicator -> holding.choice(desk.id(), indicator).stream())
                .map(choice -> new PoliciesPage.Special(
                        name(choice, indicators),
                        names.getOrDefault(Objects.requireNonNullElse(choice.policy(), 0L), ""),
                        Wording.fullDate(choice.from()),
                        choice.reason(),
                        choice.by()))
                .toList();
    }

    private static Map<String, String> options(Desk desk, List<StoredPolicy> versions) {
        var options = new LinkedHashMap<String, String>();
        if (desk.agency() != null) {
            options.put("", "ikuti pilihan yang lebih luas");
        }
        versions.forEach(version -> options.putIfAbsent(
                Long.toString(version.policy()), version.rules().policy().name()));
        return options;
    }

    private static Map<String, String> scopes(Desk desk, Map<Long, AgreedIndicator> indicators) {
        var scopes = new LinkedHashMap<String, String>();
        scopes.put("", "semua indikator " + desk.printed());
        indicators.forEach((id, agreed) -> scopes.put(Long.toString(id), agreed.code() + " " + agreed.name()));
        return scopes;
    }

    private static String line(
            Choice choice, Desk desk, Map<Long, AgreedIndicator> indicators, Map<Long, String> names) {
        var policy = choice.policy();
        return "Mulai " + Wording.fullDate(choice.from()) + ", "
                + (choice.indicator() == null ? desk.printed() : name(choice, indicators)) + ": "
                + (policy == null ? "mengikuti pilihan yang lebih luas" : names.getOrDefault(policy, "")) + " ("
                + choice.reason() + "; " + choice.by() + ")";
    }

    /// An indicator that is promised no more still has its number.
    private static String name(Choice choice, Map<Long, AgreedIndicator> indicators) {
        var agreed = indicators.get(Objects.requireNonNullElse(choice.indicator(), 0L));
        return agreed == null ? "indikator " + choice.indicator() : agreed.code() + " " + agreed.name();
    }

    /// Promised this year, in printed order.
    private Map<Long, AgreedIndicator> indicators(Desk desk, LocalDate today) {
        var agency = desk.agency();
        var promised = new LinkedHashMap<Long, AgreedIndicator>();
        if (agency != null) {
            agreements
                    .inForce(agency.id(), today.getYear(), today)
                    .forEach(agreed -> promised.putIfAbsent(agreed.indicator(), agreed));
        }
        return promised;
    }

    private LocalDate today(Desk desk) {
        return LocalDate.ofInstant(clock.instant(), zone(desk));
    }

    private ZoneId zone(Desk desk) {
        var agency = desk.agency();
        return agency == null
                ? structure.findGovernment().map(Government::zone).orElse(ZoneId.of("Asia/Jakarta"))
                : agency.zone();
    }
}
