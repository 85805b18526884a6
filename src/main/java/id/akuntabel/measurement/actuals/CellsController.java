package id.akuntabel.measurement.actuals;

import id.akuntabel.calendar.Wording;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.actuals.Typing.Answer;
import id.akuntabel.measurement.actuals.Typing.Typed;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Item;
import id.akuntabel.measurement.rounds.Rounds;
import id.akuntabel.measurement.rounds.SheetPath;
import id.akuntabel.planning.NumberText;
import id.akuntabel.planning.PredicateScale;
import id.akuntabel.planning.TypedNumber;
import id.akuntabel.planning.TypedNumber.Convention;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/// What the grid and the server say to each other (docs/decisions/0016).
@Controller
class CellsController {

    private static final String SHEET = "/isian/{year:\\d{4}}/{period}/{agency}";

    private final Rounds rounds;
    private final Cells cells;
    private final SaveCells saveCells;

    CellsController(Rounds rounds, Cells cells, SaveCells saveCells) {
        this.rounds = rounds;
        this.cells = cells;
        this.saveCells = saveCells;
    }

    /// The autosave of the grid.
    @PostMapping(SHEET + "/sel")
    ResponseEntity<Object> save(
            Place place,
            @RequestParam String unit,
            @RequestBody List<@Nullable Typed> typed,
            CurrentOfficial official) {
        if (typed.size() > SaveCells.MOST || typed.stream().anyMatch(one -> !complete(one))) {
            return unreadable();
        }
        var whole = typed.stream().map(Objects::requireNonNull).toList();
        return switch (saveCells.save(place, unit, official, whole, Via.KEYBOARD)) {
            case Answer.Kept(var saved) -> ResponseEntity.ok(saved);
            case Answer.Clashed(var clashes) ->
                ResponseEntity.status(HttpStatus.CONFLICT).body(clashes);
            case Answer.Refused(var wrong) ->
                ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(wrong);
            case Answer.Shut(var closed) ->
                ResponseEntity.status(HttpStatus.LOCKED).body(closed);
        };
    }

    /// How a pasted block would be read; keeps nothing.
    ///
    /// @param style `id`: a point separates thousands, `en`: it begins decimals, else nobody said
    @PostMapping(SHEET + "/baca")
    ResponseEntity<Object> read(
            SheetPath at, @RequestParam(defaultValue = "") String style, @RequestBody List<@Nullable Typed> pasted) {
        if (pasted.size() > SaveCells.MOST || pasted.stream().anyMatch(one -> !complete(one))) {
            return unreadable();
        }
        var items = rounds.itemsOf(at.id()).stream().collect(Collectors.toMap(Item::id, item -> item));
        var convention = switch (style) {
            case "id" -> Convention.INDONESIAN;
            case "en" -> Convention.ENGLISH;
            default -> Convention.UNDECLARED;
        };
        return ResponseEntity.ok(pasted.stream()
                .map(Objects::requireNonNull)
                .map(one -> reading(one, items, convention))
                .toList());
    }

    /// Everything that ever stood in a cell, newest first.
    @GetMapping(SHEET + "/riwayat")
    ResponseEntity<Object> history(SheetPath at, @RequestParam String sel) {
        return ResponseEntity.ok(cells.historyOf(at.id(), sel).reversed().stream()
                .map(past -> Map.of(
                        "rev", past.number(),
                        "teks", past.text(),
                        "cara", past.via(),
                        "oleh", past.typed().by(),
                        "pukul",
                                Wording.dateTime(
                                        past.typed().at(), at.place().agency().zone())))
                .toList());
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    ResponseEntity<Object> unreadable() {
        return ResponseEntity.badRequest()
                .body(
                        Map.of(
                                "pesan",
                                "Isian yang dikirim tidak terbaca. Muat ulang halaman; yang Anda ketik tetap tersimpan di perangkat ini."));
    }

    /// @param tulis what would be written into the cell
    /// @param ragu  why it may mean something else, or null
    /// @param pesan why it is refused, or null
    record Reading(
            String sel,
            String teks,
            String tulis,
            @Nullable String ragu,
            @Nullable String pesan) {}

    private static Reading reading(Typed pasted, Map<Long, Item> items, Convention convention) {
        var key = CellKey.of(pasted.sel()).orElse(null);
        if (key == null) {
            return new Reading(pasted.sel(), pasted.teks(), "", null, "Sel ini tidak ada di lembar isian.");
        }
        var scale = scale(key, items);
        if (key.kind().number() && scale == null) {
            return number(pasted, convention);
        }
        return switch (CellReading.of(key.kind(), pasted.teks(), scale)) {
            case CellReading.Read read ->
                new Reading(pasted.sel(), pasted.teks(), pasted.teks().strip(), null, null);
            case CellReading.Refused(var message) -> new Reading(pasted.sel(), pasted.teks(), "", null, message);
        };
    }

    private static Reading number(Typed pasted, Convention convention) {
        return switch (TypedNumber.read(pasted.teks(), convention)) {
            case TypedNumber.Empty(var raw) -> new Reading(pasted.sel(), raw, "", null, null);
            case TypedNumber.Value(var raw, var value) ->
                new Reading(
                        pasted.sel(),
                        raw,
                        convention == Convention.ENGLISH ? NumberText.exact(value) : raw.strip(),
                        null,
                        null);
            case TypedNumber.Doubtful(var raw, var likely, var other, var reason) ->
                new Reading(pasted.sel(), raw, NumberText.exact(likely), reason, null);
            case TypedNumber.Unreadable(var raw, var reason) -> new Reading(pasted.sel(), raw, "", null, reason);
        };
    }

    private static @Nullable PredicateScale scale(CellKey key, Map<Long, Item> items) {
        var item = key.kind() == CellKey.Kind.ACTUAL ? items.get(key.id()) : null;
        return item == null ? null : item.agreed().scale();
    }

    @SuppressWarnings("ConstantValue") // what a browser sends may lack anything
    private static boolean complete(@Nullable Typed typed) {
        return typed != null && typed.sel() != null && typed.teks() != null;
    }
}
