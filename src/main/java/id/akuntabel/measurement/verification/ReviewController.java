package id.akuntabel.measurement.verification;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.rounds.Access;
import id.akuntabel.measurement.rounds.SheetPath;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
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
            SheetPath at,
            @RequestParam(defaultValue = "") String sama,
            @RequestParam(required = false) @Nullable String kabar,
            CurrentOfficial official) {
        return pages.page(
                at.place(),
                at.sheet(),
                official,
                sama.equals("tampil"),
                ReviewPages.Returned.NOTHING,
                ReviewPages.news(kabar).orElse(null));
    }

    @PostMapping(SHEET + "/buka")
    Object open(SheetPath at, CurrentOfficial official) {
        return told(at, official, review.open(at.place(), at.sheet(), official), Map.of(), "", "");
    }

    /// Verdicts and, with them, the decision.
    @PostMapping(SHEET)
    Object decide(
            SheetPath at,
            @RequestParam(defaultValue = "") String putusan,
            @RequestParam(defaultValue = "") String aksi,
            @RequestParam(defaultValue = "") String alasan,
            @RequestParam Map<String, String> fields,
            CurrentOfficial official) {
        var chosen = chosen(fields);
        var answer = switch (aksi.equals("simpan") ? aksi : putusan) {
            case "ya" -> review.verify(at.place(), at.sheet(), official, chosen);
            case "tidak" -> review.giveBack(at.place(), at.sheet(), official, chosen, alasan.strip());
            case "simpan" -> review.keep(at.place(), at.sheet(), official, chosen);
            default -> new Deciding.Refused(Map.of("putusan", "Pilih putusan: YA atau TIDAK."));
        };
        return told(at, official, answer, chosen, putusan, alasan);
    }

    @PostMapping(SHEET + "/sahkan")
    Object approve(SheetPath at, CurrentOfficial official) {
        return told(at, official, review.approve(at.place(), at.sheet(), official), Map.of(), "", "");
    }

    @PostMapping(SHEET + "/kunci")
    Object lock(SheetPath at, CurrentOfficial official) {
        return told(at, official, review.lock(at.place(), at.sheet(), official), Map.of(), "", "");
    }

    @PostMapping(SHEET + "/buka-kembali")
    Object reopen(SheetPath at, @RequestParam(defaultValue = "") String alasan, CurrentOfficial official) {
        return told(
                at, official, review.reopen(at.place(), at.sheet(), official, alasan.strip()), Map.of(), "", alasan);
    }

    private Object told(
            SheetPath at,
            CurrentOfficial official,
            Deciding answer,
            Map<Long, ReviewSheet.Chosen> chosen,
            String decision,
            String reason) {
        return switch (answer) {
            case Deciding.Done(var news) ->
                "redirect:" + at.href().replaceFirst("^/isian/", "/reviu/") + "&kabar=" + news;
            case Deciding.Refused(var findings) ->
                pages.page(
                        at.place(),
                        access.again(at).sheet(),
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
