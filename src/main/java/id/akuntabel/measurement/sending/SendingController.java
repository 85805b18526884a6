package id.akuntabel.measurement.sending;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.correction.Corrections;
import id.akuntabel.measurement.rounds.Access;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Duties;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.shell.NotFound;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
    CheckPage check(
            @PathVariable int year,
            @PathVariable String period,
            @PathVariable String agency,
            @RequestParam String unit,
            CurrentOfficial official) {
        var place = access.place(year, period, agency, official);
        return page(place, access.sheet(place, unit), official, Map.of(), Map.of());
    }

    @PostMapping(SHEET + "/kirim")
    Object send(
            @PathVariable int year,
            @PathVariable String period,
            @PathVariable String agency,
            @RequestParam String unit,
            @RequestParam Map<String, String> fields,
            CurrentOfficial official) {
        var place = access.place(year, period, agency, official);
        var sheet = access.sheet(place, unit);
        return switch (sendSheet.send(place, sheet, official, fields, fields.containsKey("pernyataan"))) {
            case Sending.Done done -> "redirect:" + place.href(sheet) + "&kabar=kirim";
            case Sending.Refused(var findings) -> page(place, access.sheet(place, unit), official, fields, findings);
        };
    }

    @PostMapping(SHEET + "/tarik")
    Object withdraw(
            @PathVariable int year,
            @PathVariable String period,
            @PathVariable String agency,
            @RequestParam String unit,
            CurrentOfficial official) {
        var place = access.place(year, period, agency, official);
        var sheet = access.sheet(place, unit);
        return switch (sendSheet.withdraw(place, sheet, official)) {
            case Sending.Done done -> "redirect:" + place.href(sheet) + "&kabar=tarik";
            case Sending.Refused(var findings) -> page(place, access.sheet(place, unit), official, Map.of(), findings);
        };
    }

    /// Only for those who type here.
    private CheckPage page(
            Place place,
            Sheet sheet,
            CurrentOfficial official,
            Map<String, String> typed,
            Map<String, String> findings) {
        var inspected = inspection.of(place, sheet);
        var responsible = inspected.items().stream()
                .map(item -> item.agreed().responsible())
                .collect(Collectors.toSet());
        if (Duties.filler(official, place.agency().id(), sheet.head().unit(), responsible)
                .isEmpty()) {
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
