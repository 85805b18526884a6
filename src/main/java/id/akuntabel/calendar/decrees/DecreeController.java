package id.akuntabel.calendar.decrees;

import id.akuntabel.audit.CurrentCause;
import id.akuntabel.calendar.KnownAgencies;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class DecreeController {

    private static final String PATH = "/pengaturan/kalender/keputusan/baru";

    private final Decrees decrees;
    private final RecordDecree recordDecree;
    private final CurrentCause cause;
    private final ObjectProvider<KnownAgencies> agencies;

    DecreeController(
            Decrees decrees, RecordDecree recordDecree, CurrentCause cause, ObjectProvider<KnownAgencies> agencies) {
        this.decrees = decrees;
        this.recordDecree = recordDecree;
        this.cause = cause;
        this.agencies = agencies;
    }

    @GetMapping(PATH)
    DecreePage show() {
        return page(DecreeForm.EMPTY, Map.of(), null);
    }

    /// `aksi=simpan` records; anything else shows what the decree would do.
    @PostMapping(PATH)
    Object send(
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "") List<Long> cabut,
            @RequestParam(defaultValue = "periksa") String aksi) {
        var form = new DecreeForm(fields, cabut);
        var findings = new LinkedHashMap<String, String>();
        var given = form.read(findings);
        if (given == null) {
            return page(form, findings, null);
        }
        var outcome = aksi.equals("simpan") ? recordDecree.record(given, cause.now()) : recordDecree.preview(given);
        return switch (outcome) {
            case DecreeOutcome.Possible(var preview) -> page(form, Map.of(), preview);
            case DecreeOutcome.Recorded recorded ->
                "redirect:/pengaturan/kalender?tahun=" + yearOf(given) + "&dicatat=" + recorded.decree();
            case DecreeOutcome.Refused(var refused) -> page(form, refused, null);
        };
    }

    private DecreePage page(DecreeForm form, Map<String, String> findings, @Nullable Preview preview) {
        var timetable = decrees.timetable();
        return new DecreePage(
                form,
                findings,
                preview,
                agencies.stream().flatMap(slot -> slot.list().stream()).toList(),
                timetable.hours().stream().filter(DecreeRules::mayBeWithdrawn).toList());
    }

    private static int yearOf(NewDecree given) {
        if (!given.days().isEmpty()) {
            return given.days().getFirst().day().getYear();
        }
        return given.hours() == null
                ? given.decreedOn().getYear()
                : given.hours().from().getYear();
    }
}
