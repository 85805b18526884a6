package id.akuntabel.measurement.actuals;

import id.akuntabel.archive.Upload;
import id.akuntabel.audit.History;
import id.akuntabel.audit.Trail;
import id.akuntabel.calendar.Wording;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.rounds.Access;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Duties;
import id.akuntabel.measurement.rounds.Rounds;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.shell.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The evidence of a row, and the history of a sheet.
@Controller
class EvidenceController {

    private static final String SHEET = "/isian/{year:\\d{4}}/{period}/{agency}";

    private final Access access;
    private final Rounds rounds;
    private final Evidences evidences;
    private final ProveFigure prove;
    private final ReceiveEvidence receive;
    private final Trail trail;
    private final Clock clock;

    EvidenceController(
            Access access,
            Rounds rounds,
            Evidences evidences,
            ProveFigure prove,
            ReceiveEvidence receive,
            Trail trail,
            Clock clock) {
        this.access = access;
        this.rounds = rounds;
        this.evidences = evidences;
        this.prove = prove;
        this.receive = receive;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping(SHEET + "/bukti")
    EvidencePage show(
            @PathVariable int year,
            @PathVariable String period,
            @PathVariable String agency,
            @RequestParam String unit,
            @RequestParam long baris,
            CurrentOfficial official) {
        var place = access.place(year, period, agency, official);
        return page(place, access.sheet(place, unit), baris, official, null, "");
    }

    @PostMapping(SHEET + "/bukti")
    Object add(
            @PathVariable int year,
            @PathVariable String period,
            @PathVariable String agency,
            @RequestParam String unit,
            @RequestParam long baris,
            @RequestParam(required = false) @Nullable List<MultipartFile> berkas,
            @RequestParam(defaultValue = "") String kata,
            @RequestParam(required = false) @Nullable String unggahan,
            CurrentOfficial official) {
        var place = access.place(year, period, agency, official);
        var sheet = access.sheet(place, unit);
        if (unggahan != null) {
            var result = receive.finish(place, sheet, baris, official, unggahan);
            return result.message().isEmpty()
                    ? "redirect:" + place.href(sheet, "bukti") + "&baris=" + baris
                    : page(place, sheet, baris, official, result.message(), kata);
        }
        var files = berkas == null
                ? List.<MultipartFile>of()
                : berkas.stream().filter(file -> !file.isEmpty()).toList();
        for (var file : files) {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "berkas");
            var wrong = prove.file(place, sheet, baris, official, new Upload(name, file::getInputStream));
            if (wrong.isPresent()) {
                return page(place, sheet, baris, official, wrong.get(), kata);
            }
        }
        if (files.isEmpty() || !kata.isBlank()) {
            var wrong = prove.words(place, sheet, baris, official, kata);
            if (wrong.isPresent()) {
                return page(place, sheet, baris, official, wrong.get(), kata);
            }
        }
        return "redirect:" + place.href(sheet, "bukti") + "&baris=" + baris;
    }

    @PostMapping(SHEET + "/bukti/lepas")
    Object remove(
            @PathVariable int year,
            @PathVariable String period,
            @PathVariable String agency,
            @RequestParam String unit,
            @RequestParam long baris,
            @RequestParam(required = false) @Nullable Long bukti,
            @RequestParam(required = false) @Nullable String unggahan,
            CurrentOfficial official) {
        var place = access.place(year, period, agency, official);
        var sheet = access.sheet(place, unit);
        if (unggahan != null) {
            receive.drop(sheet, baris, official, unggahan);
            return "redirect:" + place.href(sheet, "bukti") + "&baris=" + baris;
        }
        if (bukti == null) {
            throw new NotFound();
        }
        var wrong = prove.remove(place, sheet, bukti, official);
        return wrong.isPresent()
                ? page(place, sheet, baris, official, wrong.get(), "")
                : "redirect:" + place.href(sheet, "bukti") + "&baris=" + baris;
    }

    @GetMapping(SHEET + "/riwayat-lembar")
    SheetHistoryPage history(
            @PathVariable int year,
            @PathVariable String period,
            @PathVariable String agency,
            @RequestParam String unit,
            CurrentOfficial official) {
        var place = access.place(year, period, agency, official);
        var sheet = access.sheet(place, unit);
        return new SheetHistoryPage(
                place,
                sheet,
                new History(
                        trail.of("isian/" + sheet.head().id()),
                        at -> Wording.dateTime(at, place.agency().zone())));
    }

    private EvidencePage page(
            Place place, Sheet sheet, long row, CurrentOfficial official, @Nullable String finding, String typed) {
        var items = rounds.itemsOf(sheet.head().id());
        var item = items.stream().filter(one -> one.id() == row).findFirst().orElseThrow(NotFound::new);
        var responsible =
                Set.copyOf(items.stream().map(one -> one.agreed().responsible()).toList());
        var filler = Duties.filler(official, place.agency().id(), sheet.head().unit(), responsible);
        var extended = rounds.extensionOf(sheet.head().id());
        var shut = WhoMayType.whyShut(place, sheet, extended.orElse(null), clock.instant());
        return new EvidencePage(
                place,
                sheet,
                item,
                evidences.of(sheet.head().id()).stream()
                        .filter(one -> one.item() == row)
                        .map(one -> new EvidencePage.Line(
                                one,
                                Wording.dateTime(
                                        one.added().at(), place.agency().zone())))
                        .toList(),
                filler.isPresent() && shut.isEmpty(),
                receive.coming(sheet, row, official).stream()
                        .map(arrival -> new EvidencePage.OnItsWay(
                                arrival,
                                Wording.dateTime(
                                        arrival.begunAt(), place.agency().zone())))
                        .toList(),
                receive.limits(),
                Optional.ofNullable(finding)
                        .map(words -> java.util.Map.of("kata", words))
                        .orElse(java.util.Map.of()),
                typed);
    }
}
