package id.akuntabel.calendar.overview;

import id.akuntabel.calendar.DurationReading;
import id.akuntabel.calendar.KnownAgencies;
import id.akuntabel.calendar.StandardDuration;
import id.akuntabel.calendar.TypedDate;
import id.akuntabel.calendar.Wording;
import id.akuntabel.calendar.WorkingCalendars;
import id.akuntabel.calendar.overview.TryOutPage.Asked;
import id.akuntabel.calendar.overview.TryOutPage.Result;
import id.akuntabel.shell.DateText;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Computes without saving: the address carries the question, so that a quarrel can be settled by sending a link.
@Controller
class TryOutController {

    /// What holds for all, in each zone. No agency has such a code.
    private static final List<KnownAgencies.Named> GENERAL = List.of(
            new KnownAgencies.Named("-wib", "Umum, WIB", ZoneId.of("Asia/Jakarta")),
            new KnownAgencies.Named("-wita", "Umum, WITA", ZoneId.of("Asia/Makassar")),
            new KnownAgencies.Named("-wit", "Umum, WIT", ZoneId.of("Asia/Jayapura")));

    private final WorkingCalendars calendars;
    private final ObjectProvider<KnownAgencies> agencies;
    private final Clock clock;

    TryOutController(WorkingCalendars calendars, ObjectProvider<KnownAgencies> agencies, Clock clock) {
        this.calendars = calendars;
        this.agencies = agencies;
        this.clock = clock;
    }

    @GetMapping("/pengaturan/kalender/hitung")
    TryOutPage show(
            @RequestParam(required = false) @Nullable String tanggal,
            @RequestParam(defaultValue = "") String jam,
            @RequestParam(defaultValue = "") String waktu,
            @RequestParam(defaultValue = "") String kalender) {
        var choices = Stream.concat(agencies.stream().flatMap(slot -> slot.list().stream()), GENERAL.stream())
                .toList();
        var chosen = choices.stream()
                .filter(named -> named.code().equals(kalender))
                .findFirst()
                .orElseGet(choices::getFirst);
        if (tanggal == null) {
            var now = LocalDateTime.ofInstant(clock.instant(), chosen.zone());
            var asked = new Asked(
                    Wording.shortDate(now.toLocalDate()), Wording.clock(now.toLocalTime()), "", chosen.code());
            return new TryOutPage(asked, choices, Map.of(), null);
        }
        var asked = new Asked(tanggal, jam, waktu, chosen.code());
        var findings = new LinkedHashMap<String, String>();
        var result = result(asked, chosen, findings);
        return new TryOutPage(asked, choices, findings, result);
    }

    private @Nullable Result result(Asked asked, KnownAgencies.Named chosen, Map<String, String> findings) {
        var date = TypedDate.day(asked.date()).orElse(null);
        if (date == null || date.getYear() < 2024 || date.getYear() > 2100) {
            findings.put("tanggal", "Tanggal mulai tidak terbaca, atau sebelum 2024. " + DateText.EXAMPLE);
        }
        var time = TypedDate.time(asked.time()).orElse(null);
        if (time == null) {
            findings.put("jam", "Jam mulai tidak terbaca. Contoh: 16.10.");
        }
        if (asked.duration().isBlank()) {
            findings.put("waktu", "Isi waktu seperti tertulis di SOP. Contoh: 30 menit, 2 hari, 1 – 20 hari kerja.");
        }
        if (date == null || time == null || !findings.isEmpty()) {
            return null;
        }
        var reading = DurationReading.of(asked.duration(), null);
        var calendar = calendars.of(chosen.code(), chosen.zone());
        var deadline = calendar.deadline(date.atTime(time).atZone(chosen.zone()).toInstant(), reading.value());
        var dueAt = deadline.dueAt();
        return new Result(
                printed(reading.value()),
                reading instanceof DurationReading.Doubtful doubtful ? doubtful.doubt() : null,
                dueAt == null ? null : Wording.dateTime(dueAt, chosen.zone()),
                deadline.slices());
    }

    private static String printed(StandardDuration duration) {
        return switch (duration) {
            case StandardDuration.Exactly exactly ->
                exactly.amount() + " " + exactly.unit().printed();
            case StandardDuration.Between range ->
                range.least() + " sampai " + range.most() + " " + range.unit().printed() + ", dipakai yang terlama";
            case StandardDuration.Window window ->
                window.amount() + " " + window.unit().printed();
            case StandardDuration.Open open -> "tanpa batas waktu";
        };
    }
}
