package id.akuntabel.measurement.verification;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.rounds.Access;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Sheet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The review of a sheet.
@Controller
class ReviewController {

    private static final String SHEET = "/reviu/{year:\\d{4}}/{period}/{agency}";

    private final Access access;
    private final ReviewSheet review;
    private final ReviewPages pages;

    ReviewController(Access access, ReviewSheet review, ReviewPages pages) {
        this.access = access;
        this.review = review;
        this.pages = pages;
    }

    @GetMapping(SHEET)
    ReviewPage show(
            @PathVariable int year,
            @PathVariable String period,
            @PathVariable String agency,
            @RequestParam String unit,
            @RequestParam(defaultValue = "") String sama,
            @RequestParam(required = false) @Nullable String kabar,
            CurrentOfficial official) {
        var place = access.place(year, period, agency, official);
        return pages.page(
                place,
                access.sheet(place, unit),
                official,
                sama.equals("tampil"),
                ReviewPages.Returned.NOTHING,
                ReviewPages.news(kabar).orElse(null));
    }

    @PostMapping(SHEET + "/buka")
    Object open(
            @PathVariable int year,
            @PathVariable String period,
            @PathVariable String agency,
            @RequestParam String unit,
            CurrentOfficial official) {
        var place = access.place(year, period, agency, official);
        var sheet = access.sheet(place, unit);
        return told(place, unit, official, review.open(place, sheet, official), Map.of(), "", "");
    }

    /// Verdicts and, with them, the decision.
    @PostMapping(SHEET)
    Object decide(
            @PathVariable int year,
            @PathVariable String period,
            @PathVariable String agency,
            @RequestParam String unit,
            @RequestParam(defaultValue = "") String putusan,
            @RequestParam(defaultValue = "") String aksi,
            @RequestParam(defaultValue = "") String alasan,
            @RequestParam Map<String, String> fields,
            CurrentOfficial official) {
        var place = access.place(year, period, agency, official);
        var sheet = access.sheet(place, unit);
        var chosen = chosen(fields);
        var answer = switch (aksi.equals("simpan") ? aksi : putusan) {
            case "ya" -> review.verify(place, sheet, official, chosen);
            case "tidak" -> review.giveBack(place, sheet, official, chosen, alasan.strip());
            case "simpan" -> review.keep(place, sheet, official, chosen);
            default -> new Deciding.Refused(Map.of("putusan", "Pilih putusan: YA atau TIDAK."));
        };
        return told(place, unit, official, answer, chosen, putusan, alasan);
    }

    @PostMapping(SHEET + "/sahkan")
    Object approve(
            @PathVariable int year,
            @PathVariable String period,
            @PathVariable String agency,
            @RequestParam String unit,
            CurrentOfficial official) {
        var place = access.place(year, period, agency, official);
        var sheet = access.sheet(place, unit);
        return told(place, unit, official, review.approve(place, sheet, official), Map.of(), "", "");
    }

    @PostMapping(SHEET + "/kunci")
    Object lock(
            @PathVariable int year,
            @PathVariable String period,
            @PathVariable String agency,
            @RequestParam String unit,
            CurrentOfficial official) {
        var place = access.place(year, period, agency, official);
        var sheet = access.sheet(place, unit);
        return told(place, unit, official, review.lock(place, sheet, official), Map.of(), "", "");
    }

    @PostMapping(SHEET + "/buka-kembali")
    Object reopen(
            @PathVariable int year,
            @PathVariable String period,
            @PathVariable String agency,
            @RequestParam String unit,
            @RequestParam(defaultValue = "") String alasan,
            CurrentOfficial official) {
        var place = access.place(year, period, agency, official);
        var sheet = access.sheet(place, unit);
        return told(place, unit, official, review.reopen(place, sheet, official, alasan.strip()), Map.of(), "", alasan);
    }

    private Object told(
            Place place,
            String unit,
            CurrentOfficial official,
            Deciding answer,
            Map<Long, ReviewSheet.Chosen> chosen,
            String decision,
            String reason) {
        Sheet sheet = access.sheet(place, unit);
        return switch (answer) {
            case Deciding.Done(var news) ->
                "redirect:/reviu/" + place.round().path() + "/" + place.agency().code() + "?unit=" + unit + "&kabar="
                        + news;
            case Deciding.Refused(var findings) ->
                pages.page(
                        place,
                        sheet,
                        official,
                        true,
                        new ReviewPages.Returned(chosen, decision, reason, findings),
                        null);
        };
    }

    /// `baris-12=ya`, `catatan-12=…`.
    private static Map<Long, ReviewSheet.Chosen> chosen(Map<String, String> fields) {
        var chosen = new LinkedHashMap<Long, ReviewSheet.Chosen>();
        fields.forEach((name, value) -> {
            if (name.matches("catatan-\\d{1,18}")) {
                var item = Long.valueOf(name.substring("catatan-".length()));
                var verdict = fields.getOrDefault("baris-" + item, "");
                chosen.put(
                        item,
                        new ReviewSheet.Chosen(
                                verdict.isEmpty() ? null : Boolean.valueOf(verdict.equals("ya")), value.strip()));
            }
        });
        return chosen;
    }
}
