package id.akuntabel.planning.agreements;

import id.akuntabel.planning.NumberText;
import id.akuntabel.planning.Target;
import id.akuntabel.planning.agreements.Agreement.Action;
import id.akuntabel.planning.agreements.Agreement.BudgetLine;
import id.akuntabel.planning.agreements.Agreement.Contents;
import id.akuntabel.planning.agreements.Agreement.Line;
import id.akuntabel.planning.goals.Objective;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;

/// Lines and budget of a draft as typed. Empty rows are left out when it is read.
public record DraftForm(int revision, List<Row> rows, List<Money> budget) {

    private static final int MOST_ROWS = 200;

    /// @param indicator code
    /// @param objective code
    /// @param quarters  four texts
    /// @param months    twelve texts
    /// @param actions   one a line, with its quarters in parentheses: `Survei desa (1, 2)`
    public record Row(
            String indicator,
            String objective,
            String target,
            List<String> quarters,
            List<String> months,
            String actions) {

        static final Row EMPTY = new Row("", "", "", Collections.nCopies(4, ""), Collections.nCopies(12, ""), "");

        boolean isEmpty() {
            return indicator.isBlank()
                    && target.isBlank()
                    && quarters.stream().allMatch(String::isBlank)
                    && months.stream().allMatch(String::isBlank);
        }
    }

    /// @param quarters four texts, each quarter's own part
    /// @param shares   `IKU-1 60, IKU-2 40`
    public record Money(
            String nomenclature,
            String code,
            String name,
            String ceiling,
            List<String> quarters,
            String funds,
            String shares) {

        static Money empty(String nomenclature) {
            return new Money(nomenclature, "", "", "", Collections.nCopies(4, ""), "APBD", "");
        }

        boolean isEmpty() {
            return code.isBlank() && name.isBlank() && ceiling.isBlank();
        }
    }

    /// Each field comes as many times as there are rows.
    static DraftForm of(MultiValueMap<String, String> sent) {
        var rows = new ArrayList<Row>();
        for (var at = 0;
                at
                        < Math.min(
                                MOST_ROWS,
                                sent.getOrDefault("indikator", List.of()).size());
                at++) {
            var place = at;
            rows.add(new Row(
                    cell(sent, "indikator", at),
                    cell(sent, "sasaran", at),
                    cell(sent, "target", at),
                    IntStream.rangeClosed(1, 4)
                            .mapToObj(quarter -> cell(sent, "tw" + quarter, place))
                            .toList(),
                    IntStream.rangeClosed(1, 12)
                            .mapToObj(month -> cell(sent, "bulan" + month, place))
                            .toList(),
                    cell(sent, "aksi", at)));
        }
        var budget = new ArrayList<Money>();
        for (var at = 0;
                at
                        < Math.min(
                                MOST_ROWS,
                                sent.getOrDefault("rekening", List.of()).size());
                at++) {
            var place = at;
            budget.add(new Money(
                    cell(sent, "nomenklatur", at),
                    cell(sent, "rekening", at),
                    cell(sent, "uraian", at),
                    cell(sent, "pagu", at),
                    IntStream.rangeClosed(1, 4)
                            .mapToObj(quarter -> cell(sent, "rencana" + quarter, place))
                            .toList(),
                    cell(sent, "dana", at),
                    cell(sent, "bagian", at)));
        }
        var revision = cell(sent, "revisi", 0);
        return new DraftForm(revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : -1, rows, budget);
    }

    static DraftForm of(int revision, Contents contents, List<Objective> objectives) {
        var aims = objectives.stream().collect(Collectors.toMap(Objective::id, Objective::code));
        var codes = contents.lines().stream().collect(Collectors.toMap(Line::id, Line::code));
        return new DraftForm(
                revision,
                contents.lines().stream()
                        .map(line -> new Row(
                                line.code(),
                                aims.getOrDefault(line.objectiveId(), ""),
                                line.target().raw(),
                                texts(line.quarters(), 4),
                                texts(line.months(), 12),
                                line.actions().stream().map(DraftForm::printed).collect(Collectors.joining("\n"))))
                        .toList(),
                contents.budget().stream()
                        .map(budget -> money(budget, line -> codes.getOrDefault(line, "")))
                        .toList());
    }

    /// The same text on a revision: what was typed over something newer may be saved once its author knows.
    DraftForm on(int newest) {
        return new DraftForm(newest, rows, budget);
    }

    /// With room for more.
    DraftForm withEmptyRows(String nomenclature) {
        var more = new ArrayList<>(rows);
        var moreBudget = new ArrayList<>(budget);
        while (!more.isEmpty() && more.getLast().isEmpty()) {
            more.removeLast();
        }
        while (!moreBudget.isEmpty() && moreBudget.getLast().isEmpty()) {
            moreBudget.removeLast();
        }
        for (var at = 0; at < 3; at++) {
            more.add(Row.EMPTY);
            moreBudget.add(Money.empty(nomenclature));
        }
        return new DraftForm(revision, more, moreBudget);
    }

    private static List<String> texts(Map<Integer, Target> targets, int periods) {
        return IntStream.rangeClosed(1, periods)
                .mapToObj(targets::get)
                .map(target -> target == null ? "" : target.raw())
                .toList();
    }

    static String printed(Action action) {
        return action.wording() + " ("
                + action.quarters().stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")";
    }

    private static Money money(BudgetLine budget, Function<Long, String> code) {
        return new Money(
                budget.nomenclature(),
                budget.code(),
                budget.name(),
                NumberText.exact(budget.ceiling()),
                budget.plan().isEmpty()
                        ? Collections.nCopies(4, "")
                        : budget.plan().parts().stream().map(NumberText::exact).toList(),
                budget.funds(),
                budget.shares().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(share -> code.apply(share.getKey()) + " " + NumberText.exact(share.getValue()))
                        .collect(Collectors.joining("; ")));
    }

    private static String cell(MultiValueMap<String, String> sent, String field, int at) {
        var values = sent.getOrDefault(field, List.of());
        return at < values.size() && values.get(at) != null ? values.get(at).strip() : "";
    }
}
