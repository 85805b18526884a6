package id.akuntabel.organization.officials;

import id.akuntabel.audit.CurrentCause;
import id.akuntabel.organization.Nip;
import id.akuntabel.organization.Officeholders;
import id.akuntabel.organization.Official;
import id.akuntabel.shell.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class OfficialsController {

    private final Officials officials;
    private final Officeholders officeholders;
    private final RegisterOfficial register;
    private final CurrentCause cause;
    private final Clock clock;

    OfficialsController(
            Officials officials,
            Officeholders officeholders,
            RegisterOfficial register,
            CurrentCause cause,
            Clock clock) {
        this.officials = officials;
        this.officeholders = officeholders;
        this.register = register;
        this.cause = cause;
        this.clock = clock;
    }

    @GetMapping("/pengaturan/pegawai")
    OfficialsPage list(@RequestParam(defaultValue = "") String cari) {
        return page(cari, "", "", "", Map.of());
    }

    @PostMapping("/pengaturan/pegawai")
    Object add(@RequestParam String nip, @RequestParam String nama, @RequestParam(defaultValue = "") String pangkat) {
        var findings = register.register(nip, nama, pangkat, cause.now());
        return findings.isEmpty()
                ? "redirect:/pengaturan/pegawai/" + Nip.of(nip).digits()
                : page("", nip, nama, pangkat, findings);
    }

    @GetMapping("/pengaturan/pegawai/{nip}")
    OfficialPage show(@PathVariable String nip) {
        var official = get(nip);
        return new OfficialPage(official, held(official), official.name(), rankOf(official), Map.of());
    }

    @PostMapping("/pengaturan/pegawai/{nip}")
    Object correct(
            @PathVariable String nip, @RequestParam String nama, @RequestParam(defaultValue = "") String pangkat) {
        var official = get(nip);
        var findings = register.correct(official, nama, pangkat, cause.now());
        return findings.isEmpty()
                ? "redirect:/pengaturan/pegawai"
                : new OfficialPage(official, held(official), nama, pangkat, findings);
    }

    private OfficialsPage page(String search, String nip, String name, String rank, Map<String, String> findings) {
        return new OfficialsPage(officials.search(search), search, nip, name, rank, findings);
    }

    private Official get(String nip) {
        try {
            return officials.find(Nip.of(nip)).orElseThrow(NotFound::new);
        } catch (IllegalArgumentException notANip) {
            throw new NotFound();
        }
    }

    private List<id.akuntabel.organization.Holding> held(Official official) {
        return officeholders.heldBy(official.id(), clock.instant());
    }

    private static String rankOf(Official official) {
        return official.rank() == null ? "" : official.rank();
    }
}
