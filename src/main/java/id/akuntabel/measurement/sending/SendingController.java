package id.akuntabel.measurement.sending;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.correction.Corrections;
import id.akuntabel.measurement.rounds.Access;
import id.akuntabel.measurement.rounds.Fillers;
import id.akuntabel.measurement.rounds.SheetPath;
import id.akuntabel.shell.NotFound;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// *Periksa & kirim*: everything once more before it is sent.
@Controller
class SendingController {

    private static final String SHEET = "/isian/{year:\\d{4}}/{period}/{agency}";

    private final Access access;
    private final Inspection inspection;
    private final Corrections corrections;
    private final SendSheet sendSheet;

    SendingController(Access access, Inspection inspection, Corrections corrections, SendSheet sendSheet) {
        this.access = access;
        this.inspection = inspection;
        this.corrections = corrections;
        this.sendSheet = sendSheet;
    }

    @GetMapping(SHEET + "/periksa")
    CheckPage check(SheetPath at, CurrentOfficial official) {
        return page(at, official, Map.of(), Map.of());
    }

    @PostMapping(SHEET + "/kirim")
    Object send(SheetPath at, @RequestParam Map<String, String> fields, CurrentOfficial official) {
        return switch (sendSheet.send(at.place(), at.sheet(), official, fields, fields.containsKey("pernyataan"))) {
            case Sending.Done done -> "redirect:" + at.href() + "&kabar=kirim";
            case Sending.Refused(var findings) -> page(access.again(at), official, fields, findings);
        };
    }

    @PostMapping(SHEET + "/tarik")
    Object withdraw(SheetPath at, CurrentOfficial official) {
        return switch (sendSheet.withdraw(at.place(), at.sheet(), official)) {
            case Sending.Done done -> "redirect:" + at.href() + "&kabar=tarik";
            case Sending.Refused(var findings) -> page(access.again(at), official, Map.of(), findings);
        };
    }

    /// Only for those who type here.
    private CheckPage page(
            SheetPath at, CurrentOfficial official, Map<String, String> typed, Map<String, String> findings) {
        var place = at.place();
        var sheet = at.sheet();
        var inspected = inspection.of(place, sheet);
        if (Fillers.find(sheet, official, inspected.items()).isEmpty()) {
            throw new NotFound();
        }
        return new CheckPage(
                place,
                sheet,
                inspected.items().stream()
                        .map(item -> java.util.Objects.requireNonNull(
                                inspected.standings().get(item.id())))
                        .toList(),
                inspected.findings(),
                corrections.askedWith(sheet, place.round().quarter()),
                new LinkedHashMap<>(typed),
                new LinkedHashMap<>(findings));
    }
}
