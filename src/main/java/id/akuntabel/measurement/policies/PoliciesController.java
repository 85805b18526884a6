package id.akuntabel.measurement.policies;

import id.akuntabel.calendar.TypedDate;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.identity.Permission;
import id.akuntabel.organization.Structure;
import id.akuntabel.shell.DateText;
import id.akuntabel.shell.NotFound;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Policies: what holds, what is recorded, and deciding.
@Controller
class PoliciesController {

    private final Structure structure;
    private final PolicyPages pages;
    private final RecordPolicy recording;
    private final ChoosePolicy choosing;
    private final Clock clock;

    PoliciesController(
            Structure structure, PolicyPages pages, RecordPolicy recording, ChoosePolicy choosing, Clock clock) {
        this.structure = structure;
        this.pages = pages;
        this.recording = recording;
        this.choosing = choosing;
        this.clock = clock;
    }

    @GetMapping("/kebijakan")
    PoliciesPage show(
            @RequestParam(defaultValue = "") String opd,
            @RequestParam(required = false) @Nullable String kabar,
            CurrentOfficial official) {
        return pages.all(desk(opd, official), Map.of(), Map.of(), news(kabar));
    }

    @GetMapping("/kebijakan/baru")
    PolicyFormPage form(
            @RequestParam(defaultValue = "") String opd,
            @RequestParam(defaultValue = "") String dari,
            CurrentOfficial official) {
        var desk = deciding(opd, official);
        var before = before(desk, dari);
        var begins = before == null ? pages.holding(desk) : before;
        var form = PolicyForm.of(begins.rules());
        var typed = new LinkedHashMap<>(form.typed());
        if (before == null) {
            typed.put("nama", "");
        }
        typed.put("dasar", "");
        return page(desk, before, new PolicyForm(typed), Map.of());
    }

    /// What a policy would give; keeps nothing.
    @GetMapping("/kebijakan/contoh")
    ExamplePart example(@RequestParam Map<String, String> fields) {
        return ExamplePart.of(new PolicyForm(fields));
    }

    @PostMapping("/kebijakan/baru")
    Object record(
            @RequestParam(defaultValue = "") String opd,
            @RequestParam(defaultValue = "") String dari,
            @RequestParam(defaultValue = "simpan") String aksi,
            @RequestParam Map<String, String> fields,
            CurrentOfficial official) {
        var desk = deciding(opd, official);
        var before = before(desk, dari);
        var form = new PolicyForm(fields);
        if (aksi.equals("contoh")) {
            return page(desk, before, form, Map.of());
        }
        var findings = new LinkedHashMap<String, String>();
        var rules = form.read(before == null ? 1 : before.rules().policy().version() + 1, findings);
        if (rules == null) {
            return page(desk, before, form, findings);
        }
        return switch (recording.record(desk, before, rules, official.cause(clock.instant()))) {
            case Answer.Done done -> "redirect:" + news(desk, "catat");
            case Answer.Refused(var refused) -> page(desk, before, form, refused);
        };
    }

    @PostMapping("/kebijakan/pilih")
    Object choose(
            @RequestParam(defaultValue = "") String opd,
            @RequestParam(defaultValue = "") String indikator,
            @RequestParam(defaultValue = "") String kebijakan,
            @RequestParam(defaultValue = "") String mulai,
            @RequestParam(defaultValue = "") String alasan,
            @RequestParam Map<String, String> fields,
            CurrentOfficial official) {
        var desk = deciding(opd, official);
        var scope = pages.scope(desk, indikator);
        var from = TypedDate.day(mulai);
        if (scope.isEmpty() || from.isEmpty()) {
            var finding = scope.isEmpty()
                    ? Map.of("indikator", "Pilih indikator dalam daftar.")
                    : Map.of(
                            "mulai",
                            mulai.isBlank() ? "Isi hari mulainya. " + DateText.EXAMPLE : DateText.unreadable(mulai));
            return pages.all(desk, fields, finding, null);
        }
        var cause = official.cause(clock.instant()).because(alasan.strip());
        return switch (choosing.choose(desk, number(indikator), scope.get(), number(kebijakan), from.get(), cause)) {
            case Answer.Done done -> "redirect:" + news(desk, "pilih");
            case Answer.Refused(var refused) -> pages.all(desk, fields, refused, null);
        };
    }

    private PolicyFormPage page(
            Desk desk, @Nullable StoredPolicy before, PolicyForm form, Map<String, String> findings) {
        return new PolicyFormPage(desk, before, form, ExamplePart.of(form), findings);
    }

    /// Whoever belongs to no agency and looks after none finds nothing here.
    private Desk desk(String code, CurrentOfficial official) {
        if (code.isEmpty()) {
            if (official.holdings().isEmpty()
                    && !official.may(Permission.ALL_AGENCIES)
                    && !official.may(Permission.INSPECTION)) {
                throw new NotFound();
            }
            return new Desk(null, official);
        }
        return structure
                .findAgency(code)
                .filter(agency -> official.maySee(agency.id()))
                .map(agency -> new Desk(agency, official))
                .orElseThrow(NotFound::new);
    }

    private Desk deciding(String code, CurrentOfficial official) {
        var desk = desk(code, official);
        if (!desk.mayDecide()) {
            throw new NotFound();
        }
        return desk;
    }

    /// The newest version of a policy of this desk; null = none was asked for.
    private @Nullable StoredPolicy before(Desk desk, String policy) {
        return policy.isEmpty() ? null : pages.newest(desk, number(policy)).orElseThrow(NotFound::new);
    }

    private static @Nullable Long number(String typed) {
        return typed.matches("\\d{1,18}") ? Long.valueOf(typed) : null;
    }

    private static String news(Desk desk, String code) {
        return desk.href() + (desk.agency() == null ? "?" : "&") + "kabar=" + code;
    }

    private static @Nullable String news(@Nullable String code) {
        return switch (code == null ? "" : code) {
            case "catat" ->
                "Kebijakan dicatat. Ia dipakai setelah dipilih, atau sebagai versi baru sejak hari berlakunya.";
            case "pilih" -> "Pilihan dicatat. Periode isian yang sudah dibuka tidak berubah.";
            default -> null;
        };
    }
}
