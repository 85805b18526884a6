package id.akuntabel.measurement.amendment;

import id.akuntabel.calendar.Wording;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.actuals.Cells;
import id.akuntabel.measurement.rounds.Access;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Duties;
import id.akuntabel.measurement.rounds.Fillers;
import id.akuntabel.measurement.rounds.Rounds;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.measurement.rounds.SheetPath;
import id.akuntabel.measurement.verification.Outdated;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Corrections after approval.
@Controller
class AmendmentController {

    private static final String SHEET = "/isian/{year:\\d{4}}/{period}/{agency}";

    private final Access access;
    private final Rounds rounds;
    private final Fillers fillers;
    private final Cells cells;
    private final Amendments amendments;
    private final Outdated outdated;
    private final ProposeAmendment proposing;
    private final DecideAmendment deciding;
    private final RecomputeSheet recomputing;

    AmendmentController(
            Access access,
            Rounds rounds,
            Fillers fillers,
            Cells cells,
            Amendments amendments,
            Outdated outdated,
            ProposeAmendment proposing,
            DecideAmendment deciding,
            RecomputeSheet recomputing) {
        this.access = access;
        this.rounds = rounds;
        this.fillers = fillers;
        this.cells = cells;
        this.amendments = amendments;
        this.outdated = outdated;
        this.proposing = proposing;
        this.deciding = deciding;
        this.recomputing = recomputing;
    }

    @GetMapping(SHEET + "/koreksi")
    AmendmentPage show(
            SheetPath at,
            @RequestParam(defaultValue = "") String proses,
            @RequestParam(required = false) @Nullable String kabar,
            CurrentOfficial official) {
        return page(at.place(), at.sheet(), official, Map.of("proses", proses), Map.of(), news(kabar));
    }

    @PostMapping(SHEET + "/koreksi")
    Object propose(
            SheetPath at,
            @RequestParam(defaultValue = "") String alasan,
            @RequestParam(defaultValue = "") String proses,
            @RequestParam Map<String, String> fields,
            CurrentOfficial official) {
        var answer = proposing.propose(at.place(), at.sheet(), official, fields, alasan.strip(), caseNumber(proses));
        return told(at, official, fields, answer);
    }

    @PostMapping(SHEET + "/koreksi/setujui")
    Object approve(SheetPath at, CurrentOfficial official) {
        return told(at, official, Map.of(), deciding.approve(at.place(), at.sheet(), official));
    }

    @PostMapping(SHEET + "/koreksi/tolak")
    Object reject(SheetPath at, @RequestParam Map<String, String> fields, CurrentOfficial official) {
        var reason = fields.getOrDefault("alasan-tolak", "").strip();
        return told(at, official, fields, deciding.reject(at.place(), at.sheet(), official, reason));
    }

    @PostMapping(SHEET + "/koreksi/tarik")
    Object withdraw(SheetPath at, CurrentOfficial official) {
        return told(at, official, Map.of(), proposing.withdraw(at.place(), at.sheet(), official));
    }

    @PostMapping(SHEET + "/hitung-ulang")
    Object recompute(SheetPath at, CurrentOfficial official) {
        return told(at, official, Map.of(), recomputing.recompute(at.place(), at.sheet(), official));
    }

    private Object told(SheetPath at, CurrentOfficial official, Map<String, String> typed, Answer answer) {
        return switch (answer) {
            case Answer.Done(var news) -> "redirect:" + at.href("koreksi") + "&kabar=" + news;
            case Answer.Refused(var findings) ->
                page(at.place(), access.again(at).sheet(), official, typed, findings, null);
        };
    }

    private AmendmentPage page(
            Place place,
            Sheet sheet,
            CurrentOfficial official,
            Map<String, String> typed,
            Map<String, String> findings,
            @Nullable String news) {
        var id = sheet.head().id();
        var agency = place.agency().id();
        var all = amendments.of(id);
        var open = all.stream()
                .filter(one -> one.state() == Amendment.State.PROPOSED)
                .findFirst()
                .orElse(null);
        var filler = fillers.find(sheet, official);
        var own = open != null && DecideAmendment.isOwn(open, official);
        var proses = typed.getOrDefault("proses", "");
        return new AmendmentPage(
                place,
                sheet,
                open,
                open == null && filler.isPresent(),
                open != null && !own && Duties.approver(official, agency).isPresent(),
                own,
                Duties.planner(official, agency).isPresent() && sheet instanceof Sheet.Settled,
                outdated.sheetsOf(place.round().id()).get(id),
                Amendable.of(rounds.itemsOf(id), rounds.variablesOf(id), cells.of(id)),
                earlier(place, all),
                proses.matches(CASE) ? proses : "",
                typed,
                findings,
                news);
    }

    private static List<String> earlier(Place place, List<Amendment> all) {
        return all.stream()
                .filter(one -> one.decided() != null)
                .map(one -> {
                    var decided = java.util.Objects.requireNonNull(one.decided());
                    return one.words() + ". Diusulkan " + one.proposed().by() + " ("
                            + Wording.dateTime(
                                    one.proposed().at(), place.agency().zone()) + "): “" + one.reason() + "”, "
                            + one.state().printed() + " oleh " + decided.by() + " ("
                            + Wording.dateTime(decided.at(), place.agency().zone()) + ")"
                            + (one.decisionReason().isEmpty() ? "." : ": " + one.decisionReason());
                })
                .toList();
    }

    private static final String CASE = "[A-Z0-9][A-Z0-9./-]{2,39}";

    private static @Nullable String caseNumber(String typed) {
        return typed.matches(CASE) ? typed : null;
    }

    private static @Nullable String news(@Nullable String code) {
        return switch (code == null ? "" : code) {
            case "usul" -> "Koreksi diusulkan. Kepala atau sekretaris memutuskannya di halaman ini.";
            case "setuju" ->
                "Koreksi disetujui dan berlaku. Yang dibuat dari angka lama ditandai usang sampai disusun ulang.";
            case "tolak" -> "Koreksi ditolak; angka tidak berubah.";
            case "tarik" -> "Usulan koreksi ditarik kembali.";
            case "hitung" -> "Capaian dihitung ulang dengan data yang berlaku sekarang.";
            default -> null;
        };
    }
}
