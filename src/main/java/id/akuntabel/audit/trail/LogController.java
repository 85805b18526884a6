package id.akuntabel.audit.trail;

import id.akuntabel.audit.LocalTime;
import id.akuntabel.shell.DateText;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The whole log, for those who may read it (guarded by its address).
@Controller
class LogController {

    private static final int PAGE = 50;

    private final Entries entries;
    private final Seals seals;
    private final LocalTime time;

    LogController(Entries entries, Seals seals, LocalTime time) {
        this.entries = entries;
        this.seals = seals;
        this.time = time;
    }

    @GetMapping("/pengaturan/log-audit")
    LogPage show(@RequestParam Map<String, String> typed) {
        var findings = new TreeMap<String, String>();
        var zone = time.zone();
        var filter = new LogFilter(
                text(typed, "objek"),
                text(typed, "proses"),
                text(typed, "pelaku"),
                text(typed, "kata"),
                date(typed, "dari", findings),
                date(typed, "sampai", findings),
                zone);
        var found = entries.list(filter, number(typed), PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        return new LogPage(
                filter,
                typed,
                findings,
                shown,
                found.size() > PAGE ? filter.address(shown.getLast().number()) : null,
                seals.findLast()
                        .map(seal -> new LogPage.LastSeal(seal.number(), seal.at(), seal.hash()))
                        .orElse(null),
                time::printed);
    }

    private static @Nullable String text(Map<String, String> typed, String field) {
        var text = typed.getOrDefault(field, "").strip().replace("\0", "");
        return text.isEmpty() ? null : text;
    }

    private static @Nullable LocalDate date(Map<String, String> typed, String field, Map<String, String> findings) {
        var text = text(typed, field);
        if (text == null) {
            return null;
        }
        var date = DateText.read(text);
        if (date.isEmpty()) {
            findings.put(field, DateText.unreadable(text) + " Atau kosongkan.");
        }
        return date.orElse(null);
    }

    private static @Nullable Long number(Map<String, String> typed) {
        var text = text(typed, "sebelum");
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }
}
