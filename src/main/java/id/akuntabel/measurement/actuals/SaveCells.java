package id.akuntabel.measurement.actuals;

import id.akuntabel.audit.Cause;
import id.akuntabel.calendar.Wording;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.actuals.CellKey.Kind;
import id.akuntabel.measurement.actuals.Cells.Revision;
import id.akuntabel.measurement.actuals.Typing.Answer;
import id.akuntabel.measurement.actuals.Typing.Clash;
import id.akuntabel.measurement.actuals.Typing.Saved;
import id.akuntabel.measurement.actuals.Typing.Typed;
import id.akuntabel.measurement.actuals.Typing.Wrong;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Fillers;
import id.akuntabel.measurement.rounds.Item;
import id.akuntabel.measurement.rounds.Rounds;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.measurement.rounds.Stamp;
import id.akuntabel.measurement.rounds.Variable;
import id.akuntabel.organization.Holding;
import id.akuntabel.planning.PredicateScale;
import id.akuntabel.shell.NotFound;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what was typed. Each cell by itself: one that clashes or cannot be read does not hold up the others. Sent a
/// second time over the same revision, a cell changes nothing: the line may break at any moment.
@Component
public class SaveCells {

    /// More than any paste.
    static final int MOST = 500;

    private final Rounds rounds;
    private final Cells cells;
    private final Assess assess;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SaveCells(Rounds rounds, Cells cells, Assess assess, ApplicationEventPublisher events, Clock clock) {
        this.rounds = rounds;
        this.cells = cells;
        this.assess = assess;
        this.events = events;
        this.clock = clock;
    }

    /// Into a sheet that was read before.
    @Transactional
    public Answer save(Place place, Sheet seen, CurrentOfficial official, List<Typed> typed, Via via) {
        return save(place, seen.head().unitCode(), official, typed, via);
    }

    @Transactional
    public Answer save(Place place, String unitCode, CurrentOfficial official, List<Typed> typed, Via via) {
        var held = rounds.findAndLock(place.round().id(), unitCode).orElseThrow(NotFound::new);
        var sheet = held.sheet();
        var actor = Fillers.get(held, official);
        var shut = WhoMayType.whyShut(place, sheet, held.extended(), clock.instant());
        if (shut.isPresent()) {
            return new Answer.Shut(shut.get());
        }
        var wanted = newestOfEach(typed);
        var quantities = named(wanted, Kind.VARIABLE::equals);
        var items = rounds.itemsOf(sheet.head().id(), named(wanted, kind -> kind != Kind.VARIABLE), quantities);
        // Most rows are typed as they are, and nothing is computed from variables.
        var composed =
                items.stream().anyMatch(item -> !item.agreed().components().isEmpty());
        var variables = composed || !quantities.isEmpty()
                ? rounds.variablesOf(sheet.head().id())
                : List.<Variable>of();
        var before = cells.figuresAnd(sheet.head().id(), wanted.keySet());
        var cause = cause(official, actor, place);

        var judged = new Judgement(place, items, variables, before);
        wanted.values().forEach(judged::judge);

        cells.write(sheet.head().id(), judged.fresh, via, Stamp.of(cause));
        tell(sheet, judged, via, cause);
        return judged.answer(() -> {
            var after = new LinkedHashMap<>(before);
            judged.fresh.forEach(one -> after.put(
                    one.cell(), new Cell(one.cell(), one.number(), one.text(), one.value(), Stamp.of(cause))));
            return saved(place, sheet, judged, items, variables, after);
        });
    }

    private static List<Long> named(Map<String, Typed> wanted, Predicate<Kind> kind) {
        return wanted.keySet().stream()
                .flatMap(sel -> CellKey.of(sel).stream())
                .filter(key -> kind.test(key.kind()))
                .map(CellKey::id)
                .distinct()
                .toList();
    }

    private Cause cause(CurrentOfficial official, Holding actor, Place place) {
        var cause = official.cause(actor, clock.instant());
        var caseNumber = place.round().caseNumber();
        return caseNumber == null ? cause : cause.in(caseNumber, null);
    }

    private static Map<String, Typed> newestOfEach(List<Typed> typed) {
        var wanted = new LinkedHashMap<String, Typed>();
        typed.forEach(one -> wanted.put(one.sel(), one));
        return wanted;
    }

    private void tell(Sheet sheet, Judgement judged, Via via, Cause cause) {
        if (judged.fresh.isEmpty()) {
            return;
        }
        var facts = new LinkedHashMap<String, String>();
        for (var one : judged.fresh) {
            var was = judged.before.get(one.cell());
            facts.put(judged.name(one.cell()), "“" + (was == null ? "" : was.text()) + "” → “" + one.text() + "”");
        }
        events.publishEvent(
                new CellsTyped(cause, sheet.head().id(), judged.fresh.size(), via.printed(), Map.copyOf(facts)));
    }

    /// The typed cells with what was computed anew from them: a variable changes every indicator made of it.
    private List<Saved> saved(
            Place place,
            Sheet sheet,
            Judgement judged,
            List<Item> items,
            List<Variable> variables,
            Map<String, Cell> after) {
        var touched = touched(judged, items, variables);
        var standings = assess.of(place, sheet, touched, variables, after);
        var answers = new ArrayList<Saved>();
        for (var kept : judged.kept) {
            var key = CellKey.of(kept.sel()).orElseThrow();
            var standing = key.kind() == CellKey.Kind.ACTUAL ? standings.get(key.id()) : null;
            answers.add(
                    standing == null
                            ? kept
                            : Saved.figure(kept.sel(), kept.rev(), kept.teks(), standing, kept.catatan()));
        }
        for (var item : touched) {
            var standing = Objects.requireNonNull(standings.get(item.id()));
            if (standing.actual().computed()) {
                answers.add(Saved.figure(
                        CellKey.actual(item.id()),
                        0,
                        standing.actual().text(),
                        standing,
                        standing.actual().how()));
            }
        }
        return answers;
    }

    private static List<Item> touched(Judgement judged, List<Item> items, List<Variable> variables) {
        var rows = new java.util.HashSet<Long>();
        var quantities = new java.util.HashSet<Long>();
        for (var kept : judged.kept) {
            var key = CellKey.of(kept.sel()).orElseThrow();
            if (key.kind() == CellKey.Kind.ACTUAL) {
                rows.add(key.id());
            } else if (key.kind() == CellKey.Kind.VARIABLE) {
                variables.stream()
                        .filter(variable -> variable.id() == key.id())
                        .forEach(variable -> quantities.add(variable.variable()));
            }
        }
        return items.stream()
                .filter(item -> rows.contains(item.id())
                        || item.agreed().components().stream()
                                .anyMatch(component -> quantities.contains(component.variable())))
                .toList();
    }

    /// Decides cell by cell; touches nothing.
    private static final class Judgement {

        private final Place place;
        private final Map<Long, Item> items;
        private final Map<Long, Variable> variables;
        private final Map<String, Cell> before;

        private final List<Revision> fresh = new ArrayList<>();
        private final List<Saved> kept = new ArrayList<>();
        private final List<Clash> clashes = new ArrayList<>();
        private final List<Wrong> wrong = new ArrayList<>();

        Judgement(Place place, List<Item> items, List<Variable> variables, Map<String, Cell> before) {
            this.place = place;
            this.items = items.stream().collect(Collectors.toMap(Item::id, item -> item));
            this.variables = variables.stream().collect(Collectors.toMap(Variable::id, variable -> variable));
            this.before = before;
        }

        void judge(Typed typed) {
            var key = CellKey.of(typed.sel()).filter(this::exists).orElse(null);
            if (key == null) {
                wrong.add(new Wrong(typed.sel(), "Sel ini tidak ada di lembar isian. Muat ulang halamannya."));
                return;
            }
            var variable = key.kind() == CellKey.Kind.VARIABLE ? variables.get(key.id()) : null;
            if (variable != null && variable.source() != null) {
                wrong.add(new Wrong(
                        typed.sel(),
                        variable.code() + " diisi sekali oleh "
                                + variable.source().unitName()
                                + " dan terbaca di sini. Minta perbaikannya kepada unit itu."));
                return;
            }
            var text = typed.teks().replace("\0", "").strip();
            var now = before.get(typed.sel());
            if (now != null && now.text().equals(text)) {
                kept.add(Saved.words(typed.sel(), now.revision(), text, null));
                return;
            }
            if (now != null && now.revision() != typed.rev()) {
                clashes.add(new Clash(
                        typed.sel(),
                        now.revision(),
                        now.text(),
                        now.typed().by(),
                        Wording.clock(now.typed().at(), place.agency().zone())));
                return;
            }
            switch (CellReading.of(key.kind(), text, scale(key))) {
                case CellReading.Refused(var message) -> wrong.add(new Wrong(typed.sel(), message));
                case CellReading.Read(var value, var remark) -> {
                    var number = now == null ? 1 : now.revision() + 1;
                    if (now != null || !text.isEmpty()) {
                        fresh.add(new Revision(typed.sel(), number, text, value));
                    }
                    kept.add(Saved.words(typed.sel(), now == null && text.isEmpty() ? 0 : number, text, remark));
                }
            }
        }

        /// A computed value is nobody's to type.
        private boolean exists(CellKey key) {
            if (key.kind() == CellKey.Kind.VARIABLE) {
                return variables.containsKey(key.id());
            }
            var item = items.get(key.id());
            return item != null
                    && (key.kind() != CellKey.Kind.ACTUAL
                            || item.agreed().components().isEmpty());
        }

        private @Nullable PredicateScale scale(CellKey key) {
            var item = items.get(key.id());
            return key.kind() == CellKey.Kind.ACTUAL && item != null
                    ? item.agreed().scale()
                    : null;
        }

        /// As a history names it: `Realisasi 3`, `Data dasar PKK-01`.
        String name(String cell) {
            var key = CellKey.of(cell).orElseThrow();
            var variable = variables.get(key.id());
            if (key.kind() == CellKey.Kind.VARIABLE && variable != null) {
                return key.kind().label() + " " + variable.code();
            }
            var item = items.get(key.id());
            return key.kind().label() + " "
                    + (item == null ? cell : item.agreed().code());
        }

        Answer answer(java.util.function.Supplier<List<Saved>> saved) {
            if (!clashes.isEmpty()) {
                return new Answer.Clashed(List.copyOf(clashes));
            }
            return wrong.isEmpty() ? new Answer.Kept(saved.get()) : new Answer.Refused(List.copyOf(wrong));
        }
    }
}
