package id.akuntabel.planning.agreements;

import id.akuntabel.calendar.Wording;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Officeholders;
import id.akuntabel.organization.PositionId;
import id.akuntabel.organization.Structure;
import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Letterheads;
import id.akuntabel.paper.SignatureBlock;
import id.akuntabel.planning.BudgetPlan;
import id.akuntabel.planning.NumberText;
import id.akuntabel.planning.agreements.Agreement.Action;
import id.akuntabel.planning.agreements.Agreement.Consent;
import id.akuntabel.planning.agreements.Agreement.Contents;
import id.akuntabel.planning.agreements.Agreement.Line;
import id.akuntabel.planning.agreements.Agreement.Version;
import id.akuntabel.planning.indicators.Desk;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The papers of a version of an agreement. Who agreed signs; before that, who would today.
@Component
class ComposeAgreement {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    private final AgreementStore store;
    private final Structure structure;
    private final Officeholders officeholders;
    private final Letterheads letterheads;
    private final Desk desk;

    ComposeAgreement(
            AgreementStore store,
            Structure structure,
            Officeholders officeholders,
            Letterheads letterheads,
            Desk desk) {
        this.store = store;
        this.structure = structure;
        this.officeholders = officeholders;
        this.letterheads = letterheads;
        this.desk = desk;
    }

    AgreementPaper agreement(Agency agency, Agreement agreement, Version version) {
        var contents = store.contents(version.id());
        var rows = new ArrayList<AgreementPaper.Row>();
        for (var at = 0; at < contents.lines().size(); at++) {
            var line = contents.lines().get(at);
            var first = begins(contents, at);
            rows.add(new AgreementPaper.Row(
                    first ? Integer.toString(number(contents, at)) : "",
                    first ? line.objective() : "",
                    line.indicator(),
                    line.target().raw(),
                    line.unitOfMeasure()));
        }
        var budget = new ArrayList<AgreementPaper.Budget>();
        contents.budget()
                .forEach(one -> budget.add(new AgreementPaper.Budget(
                        budget.size() + 1,
                        one.code() + " " + one.name(),
                        NumberText.rupiah(one.ceiling()),
                        one.funds())));
        var superiorTitle = agreement.superiorTitle();
        var together = agreement.level() != Level.REGION && (agreement.superior() != null || superiorTitle != null);
        return new AgreementPaper(
                letterhead(agency, version),
                Integer.toString(agreement.year()),
                version.printed(),
                signature(agency, agreement.promiser(), version.promised()),
                agreement.superior() == null
                        ? outside(superiorTitle, version.accepted())
                        : signature(agency, agreement.superior(), version.accepted()),
                together,
                agreement.level().objectives(),
                agreement.level().budget(),
                rows,
                budget,
                !budget.isEmpty(),
                NumberText.rupiah(contents.total()),
                date(version),
                state(agency, version));
    }

    ActionPlanPaper actionPlan(Agency agency, Agreement agreement, Version version) {
        var contents = store.contents(version.id());
        var rows = new ArrayList<ActionPlanPaper.Row>();
        for (var at = 0; at < contents.lines().size(); at++) {
            var line = contents.lines().get(at);
            var first = begins(contents, at);
            rows.add(new ActionPlanPaper.Row(
                    first ? Integer.toString(number(contents, at)) : "",
                    first ? line.objective() : "",
                    line.code() + " " + line.indicator(),
                    line.unitOfMeasure(),
                    line.target().raw(),
                    quarter(line, 1),
                    quarter(line, 2),
                    quarter(line, 3),
                    quarter(line, 4),
                    line.actions().stream().map(ComposeAgreement::words).collect(Collectors.joining("\n"))));
        }
        var signature = signature(agency, agreement.promiser(), version.promised());
        var budget = plannedBudget(contents);
        return new ActionPlanPaper(
                letterhead(agency, version),
                Integer.toString(agreement.year()),
                signature.heading(),
                rows,
                budget,
                !budget.isEmpty(),
                date(version),
                signature,
                state(agency, version));
    }

    /// With what they are together; empty where no line was planned.
    private static List<ActionPlanPaper.Budget> plannedBudget(Contents contents) {
        var plan = contents.plan();
        if (plan.isEmpty()) {
            return List.of();
        }
        var budget = new ArrayList<ActionPlanPaper.Budget>();
        contents.budget()
                .forEach(line -> budget.add(planned(
                        Integer.toString(budget.size() + 1),
                        line.code() + " " + line.name(),
                        line.ceiling(),
                        line.plan())));
        budget.add(planned("", "Jumlah", contents.total(), plan));
        return budget;
    }

    private static ActionPlanPaper.Budget planned(String number, String name, BigDecimal ceiling, BudgetPlan plan) {
        var parts = Stream.of(1, 2, 3, 4)
                .map(quarter -> plan.isEmpty() ? "–" : NumberText.rupiah(plan.part(quarter)))
                .toList();
        return new ActionPlanPaper.Budget(
                number,
                name,
                NumberText.rupiah(ceiling),
                parts.get(0),
                parts.get(1),
                parts.get(2),
                parts.get(3),
                plan.isEmpty() ? "–" : NumberText.rupiah(plan.total()));
    }

    /// What a later version will replace is in force until then.
    private State state(Agency agency, Version version) {
        return version.state() == State.REPLACED && version.inForceOn(desk.today(agency))
                ? State.IN_FORCE
                : version.state();
    }

    private static String words(Action action) {
        return action.quarters().isEmpty()
                ? action.wording()
                : action.wording() + " (TW "
                        + action.quarters().stream()
                                .map(number -> ROMAN.get(number - 1))
                                .collect(Collectors.joining(", "))
                        + ")";
    }

    private static String quarter(Line line, int number) {
        var target = line.quarters().get(number);
        var months = PlanMonth.of(number)
                .filter(month -> line.months().containsKey(month.number()))
                .map(month -> month.shortName() + " "
                        + Objects.requireNonNull(line.months().get(month.number()))
                                .raw());
        return Stream.concat(Stream.of(target == null ? "–" : target.raw()), months)
                .collect(Collectors.joining("\n"));
    }

    private static boolean begins(Contents contents, int at) {
        return at == 0
                || contents.lines().get(at).objectiveId()
                        != contents.lines().get(at - 1).objectiveId();
    }

    private static int number(Contents contents, int at) {
        var number = 0;
        for (var before = 0; before <= at; before++) {
            number += begins(contents, before) ? 1 : 0;
        }
        return number;
    }

    private static @Nullable LocalDate day(Version version) {
        var promised = version.promised();
        return version.from() != null ? version.from() : promised == null ? null : promised.on();
    }

    private static String date(Version version) {
        var day = day(version);
        return day == null ? "Tanggal ...................." : "Tanggal " + Wording.date(day);
    }

    /// Of the day of the agreement: an old one keeps its letterhead.
    private Letterhead letterhead(Agency agency, Version version) {
        var day = day(version);
        return letterheads.of(agency.id().value(), day == null ? desk.today(agency) : day);
    }

    private static SignatureBlock outside(@Nullable String title, @Nullable Consent accepted) {
        return new SignatureBlock(
                title == null ? "" : title, null, accepted == null ? null : accepted.by(), null, null);
    }

    /// Rank and NIP are those of the holder of today, as long as it is the same person.
    private SignatureBlock signature(Agency agency, PositionId id, @Nullable Consent consent) {
        var position = structure.getPosition(id);
        var acting = officeholders.whoActs(id, desk.today(agency)).orElse(null);
        var capacity = consent != null ? consent.capacity() : acting == null ? null : acting.capacity();
        var name = consent != null
                ? consent.by()
                : acting == null ? null : acting.official().name();
        var same = acting != null && acting.official().name().equals(name) ? acting.official() : null;
        return new SignatureBlock(
                position.title(),
                capacity == null || capacity.prefix().isEmpty() ? null : capacity.prefix(),
                name,
                same == null ? null : same.rank(),
                same == null ? null : same.nip().digits());
    }
}
