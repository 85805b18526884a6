package id.akuntabel.planning.importing;

import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.Position;
import id.akuntabel.planning.NumberText;
import id.akuntabel.planning.agreements.Agreement.BudgetLine;
import id.akuntabel.planning.agreements.DraftForm;
import id.akuntabel.planning.agreements.DraftReading;
import id.akuntabel.planning.goals.Objective;
import id.akuntabel.planning.indicators.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the sheets beside the one of indicators: objectives, variables, budget. Pure. What is new has a number below
/// nought until it is stored.
final class SideReading {

    private static final String CODE = "[A-Za-z0-9.-]{1,20}";

    private SideReading() {}

    /// A row that becomes something new.
    ///
    /// @param sheet  it stands in
    /// @param what   it becomes, in words
    /// @param value  null where something is wrong
    record Addition<T>(
            SideSheet sheet,
            int row,
            String code,
            String name,
            String what,
            @Nullable T value,
            List<String> errors) {

        Optional<T> added() {
            return Optional.ofNullable(value);
        }
    }

    /// @param budget shares name indicators by the numbers of `lines`
    record Money(Position promiser, BudgetLine budget) {}

    static List<Addition<Objective>> objectives(
            Map<Integer, Map<Column, String>> rows, List<Objective> known, AgencyId agency, @Nullable Long plan) {
        var byCode = new HashMap<String, Objective>();
        known.forEach(objective -> byCode.putIfAbsent(objective.code(), objective));
        var additions = new ArrayList<Addition<Objective>>();
        rows.forEach((number, cells) -> {
            var errors = new ArrayList<String>();
            var code = cell(cells, Column.CODE);
            var wording = cell(cells, Column.WORDING);
            code(code, byCode.containsKey(code), "Sasaran", errors);
            if (wording.isEmpty()) {
                errors.add("Bunyi sasaran kosong.");
            }
            if (plan == null) {
                errors.add("Catat Renstra tahun ini dahulu; sasaran menjadi bagiannya.");
            }
            var kind = kind(cell(cells, Column.KIND));
            if (kind.isEmpty()) {
                errors.add("Jenis “" + cell(cells, Column.KIND) + "” tidak dikenal. Pilih: "
                        + String.join(
                                ", ",
                                List.of(Objective.Kind.values()).stream()
                                        .map(Objective.Kind::printed)
                                        .toList())
                        + ".");
            }
            var above = new ArrayList<Objective.Above>();
            for (var upper : words(cell(cells, Column.ABOVE))) {
                var found = byCode.get(upper);
                if (found == null) {
                    errors.add("Sasaran “" + upper + "” yang didukung tidak ada; tulis kodenya, dan letakkan di atas"
                            + " yang mendukungnya.");
                } else {
                    above.add(new Objective.Above(found.id(), null));
                }
            }
            var objective = errors.isEmpty() && plan != null && kind.isPresent()
                    ? new Objective(-number, agency, plan, kind.get(), code, wording, null, above, 0)
                    : null;
            if (objective != null) {
                byCode.put(code, objective);
            }
            additions.add(new Addition<>(
                    SideSheet.OBJECTIVES,
                    number,
                    code,
                    wording,
                    kind.map(Objective.Kind::printed).orElse("Sasaran") + " baru",
                    objective,
                    errors));
        });
        return additions;
    }

    static List<Addition<Variable>> variables(Map<Integer, Map<Column, String>> rows, List<Variable> known) {
        var codes = new HashSet<String>();
        known.forEach(variable -> codes.add(variable.code()));
        var additions = new ArrayList<Addition<Variable>>();
        rows.forEach((number, cells) -> {
            var errors = new ArrayList<String>();
            var code = cell(cells, Column.CODE);
            var name = cell(cells, Column.VARIABLE_NAME);
            code(code, !codes.add(code), "Variabel", errors);
            if (name.isEmpty()) {
                errors.add("Nama variabel kosong.");
            }
            if (cell(cells, Column.UNIT).isEmpty()) {
                errors.add("Satuan variabel kosong.");
            }
            additions.add(new Addition<>(
                    SideSheet.VARIABLES,
                    number,
                    code,
                    name,
                    "Variabel baru",
                    errors.isEmpty()
                            ? new Variable(
                                    -number,
                                    code,
                                    name,
                                    cell(cells, Column.UNIT),
                                    cell(cells, Column.SOURCE),
                                    null,
                                    List.of())
                            : null,
                    errors));
        });
        return additions;
    }

    /// @param promised     codes of the indicators that each position promises in this workbook
    /// @param lines        a number for each of those codes
    /// @param nomenclature that is meant where none is named
    static List<Addition<Money>> budget(
            Map<Integer, Map<Column, String>> rows,
            List<Position> positions,
            Map<Position, List<String>> promised,
            Map<String, Long> lines,
            String nomenclature) {
        var seen = new HashSet<String>();
        var additions = new ArrayList<Addition<Money>>();
        rows.forEach((number, cells) -> {
            var errors = new ArrayList<String>();
            var title = cell(cells, Column.PROMISER);
            var promiser = positions.stream()
                    .filter(position -> position.title().equalsIgnoreCase(title)
                            || position.code().equalsIgnoreCase(title))
                    .findFirst()
                    .orElse(null);
            if (promiser == null || !promised.containsKey(promiser)) {
                errors.add("Pihak pertama “" + title + "” tidak mempunyai indikator di berkas ini.");
            }
            var decree = cell(cells, Column.NOMENCLATURE);
            var money = new DraftForm.Money(
                    decree.isEmpty() ? nomenclature : decree,
                    cell(cells, Column.ACCOUNT),
                    cell(cells, Column.ACCOUNT_NAME),
                    cell(cells, Column.CEILING),
                    List.of(
                            planned(cells, Column.PLAN_1, Column.QUARTER_1),
                            planned(cells, Column.PLAN_2, Column.QUARTER_2),
                            planned(cells, Column.PLAN_3, Column.QUARTER_3),
                            planned(cells, Column.PLAN_4, Column.QUARTER_4)),
                    cell(cells, Column.FUNDS),
                    cell(cells, Column.SHARES));
            if (!seen.add(title + "|" + money.nomenclature() + "|" + money.code() + "|" + money.funds())) {
                errors.add("Kode " + money.code() + " dengan sumber dana ini sudah ada di atas.");
            }
            var own = new LinkedHashMap<String, Long>();
            if (promiser != null) {
                promised.getOrDefault(promiser, List.of()).forEach(code -> own.put(code, lines.getOrDefault(code, 0L)));
            }
            var findings = new LinkedHashMap<String, String>();
            var read = DraftReading.ofText(findings).budget(money, number - 1, own);
            findings.values().forEach(finding -> errors.add(finding.replaceFirst("^Baris \\d+: ", "")));
            additions.add(new Addition<>(
                    SideSheet.BUDGET,
                    number,
                    money.code(),
                    money.name(),
                    "Baris anggaran " + (promiser == null ? "" : promiser.title()) + ", pagu " + money.ceiling()
                            + read.filter(line -> !line.plan().isEmpty())
                                    .map(line -> ", rencana per triwulan "
                                            + line.plan().parts().stream()
                                                    .map(NumberText::exact)
                                                    .collect(Collectors.joining("; ")))
                                    .orElse(""),
                    errors.isEmpty() && promiser != null && read.isPresent() ? new Money(promiser, read.get()) : null,
                    errors));
        });
        return additions;
    }

    /// `V07; V08` or `V07, V08`.
    static List<String> words(String cell) {
        return List.of(cell.split("[;,]", -1)).stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static void code(String code, boolean taken, String what, List<String> errors) {
        if (!code.matches(CODE)) {
            errors.add("Kode “" + code + "” tidak terbaca. Pakai huruf, angka, titik, atau tanda hubung.");
        } else if (taken) {
            errors.add(what + " " + code + " sudah ada. Hapus barisnya, atau pakai kode lain.");
        }
    }

    private static Optional<Objective.Kind> kind(String typed) {
        return List.of(Objective.Kind.values()).stream()
                .filter(kind -> kind.printed().equalsIgnoreCase(typed))
                .findFirst();
    }

    /// In the sheet of budgets, `TW I` can only mean money.
    private static String planned(Map<Column, String> cells, Column plan, Column quarter) {
        var typed = cell(cells, plan);
        return typed.isEmpty() ? cell(cells, quarter) : typed;
    }

    private static String cell(Map<Column, String> cells, Column column) {
        return cells.getOrDefault(column, "").strip();
    }
}
