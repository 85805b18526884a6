package id.akuntabel.measurement.actuals;

import id.akuntabel.archive.Upload;
import id.akuntabel.audit.History;
import id.akuntabel.audit.Trail;
import id.akuntabel.calendar.Wording;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.rounds.Fillers;
import id.akuntabel.measurement.rounds.Rounds;
import id.akuntabel.measurement.rounds.SheetPath;
import id.akuntabel.shell.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The evidence of a row, and the history of a sheet.
@Controller
class EvidenceController {

    private static final String SHEET = "/isian/{year:\\d{4}}/{period}/{agency}";

    private final Rounds rounds;
    private final Evidences evidences;
    private final ProveFigure prove;
    private final ReceiveEvidence receive;
    private final Trail trail;
    private final Clock clock;

    EvidenceController(
            Rounds rounds, Evidences evidences, ProveFigure prove, ReceiveEvidence receive, Trail trail, Clock clock) {
        this.rounds = rounds;
        this.evidences = evidences;
        this.prove = prove;
        this.receive = receive;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping(SHEET + "/bukti")
    EvidencePage show(SheetPath at, @RequestParam long baris, CurrentOfficial official) {
        return page(at, baris, official, null, "");
    }

    @PostMapping(SHEET + "/bukti")
    Object add(
            SheetPath at,
            @RequestParam long baris,
            @RequestParam(required = false) @Nullable List<MultipartFile> berkas,
            @RequestParam(defaultValue = "") String kata,
            @RequestParam(required = false) @Nullable String unggahan,
            CurrentOfficial official) {
        if (unggahan != null) {
            var result = receive.finish(at.place(), at.sheet(), baris, official, unggahan);
            return result.message().isEmpty()
                    ? "redirect:" + at.href("bukti") + "&baris=" + baris
                    : page(at, baris, official, result.message(), kata);
        }
        var files = berkas == null
                ? List.<MultipartFile>of()
                : berkas.stream().filter(file -> !file.isEmpty()).toList();
        for (var file : files) {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "berkas");
            var wrong = prove.file(at.place(), at.sheet(), baris, official, new Upload(name, file::getInputStream));
            if (wrong.isPresent()) {
                return page(at, baris, official, wrong.get(), kata);
            }
        }
        if (files.isEmpty() || !kata.isBlank()) {
            var wrong = prove.words(at.place(), at.sheet(), baris, official, kata);
            if (wrong.isPresent()) {
                return page(at, baris, official, wrong.get(), kata);
            }
        }
        return "redirect:" + at.href("bukti") + "&baris=" + baris;
    }

    @PostMapping(SHEET + "/bukti/lepas")
    Object remove(
            SheetPath at,
            @RequestParam long baris,
            @RequestParam(required = false) @Nullable Long bukti,
            @RequestParam(required = false) @Nullable String unggahan,
            CurrentOfficial official) {
        if (unggahan != null) {
            receive.drop(at.sheet(), baris, official, unggahan);
            return "redirect:" + at.href("bukti") + "&baris=" + baris;
        }
        if (bukti == null) {
            throw new NotFound();
        }
        var wrong = prove.remove(at.place(), at.sheet(), bukti, official);
        return wrong.isPresent()
                ? page(at, baris, official, wrong.get(), "")
                : "redirect:" + at.href("bukti") + "&baris=" + baris;
    }

    @GetMapping(SHEET + "/riwayat-lembar")
    SheetHistoryPage history(SheetPath at) {
        return new SheetHistoryPage(
                at.place(),
                at.sheet(),
                new History(
                        trail.of("isian/" + at.id()),
                        time -> Wording.dateTime(time, at.place().agency().zone())));
    }

    private EvidencePage page(
            SheetPath at, long row, CurrentOfficial official, @Nullable String finding, String typed) {
        var place = at.place();
        var sheet = at.sheet();
        var items = rounds.itemsOf(at.id());
        var item = items.stream().filter(one -> one.id() == row).findFirst().orElseThrow(NotFound::new);
        var filler = Fillers.find(sheet, official, items);
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
