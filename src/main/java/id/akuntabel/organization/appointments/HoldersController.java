package id.akuntabel.organization.appointments;

import id.akuntabel.audit.CurrentCause;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Nip;
import id.akuntabel.organization.Officeholders;
import id.akuntabel.organization.Position;
import id.akuntabel.organization.Structure;
import id.akuntabel.organization.officials.Officials;
import id.akuntabel.shell.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class HoldersController {

    private final Structure structure;
    private final Officeholders officeholders;
    private final Officials officials;
    private final Appointments appointments;
    private final AppointOfficial appointing;
    private final CurrentCause cause;
    private final Clock clock;

    HoldersController(
            Structure structure,
            Officeholders officeholders,
            Officials officials,
            Appointments appointments,
            AppointOfficial appointing,
            CurrentCause cause,
            Clock clock) {
        this.structure = structure;
        this.officeholders = officeholders;
        this.officials = officials;
        this.appointments = appointments;
        this.appointing = appointing;
        this.cause = cause;
        this.clock = clock;
    }

    @GetMapping("/pengaturan/pejabat")
    Object list(@RequestParam @Nullable String perangkat) {
        var agencies = structure.listAgencies();
        if (agencies.isEmpty()) {
            return "redirect:/pengaturan/struktur";
        }
        var agency = perangkat == null ? agencies.getFirst() : agency(perangkat);
        var positions = structure.listPositions(agency.id());
        var acting = officeholders.whoActs(positions.stream().map(Position::id).toList(), today(agency));
        return new HoldersPage(
                agencies,
                agency,
                positions.stream()
                        .map(position -> new HoldersPage.Row(position, acting.get(position.id())))
                        .toList());
    }

    @GetMapping("/pengaturan/pejabat/{agency}/{position}")
    PositionPage show(@PathVariable("agency") String agencyCode, @PathVariable("position") String positionCode) {
        var agency = agency(agencyCode);
        return page(agency, position(agency, positionCode), AppointmentForm.empty(today(agency)), Map.of(), List.of());
    }

    /// First the impact is shown (`periksa`), then it is saved (`simpan`).
    @PostMapping("/pengaturan/pejabat/{agency}/{position}")
    Object appoint(
            @PathVariable("agency") String agencyCode,
            @PathVariable("position") String positionCode,
            AppointmentForm form,
            @RequestParam(defaultValue = "periksa") String aksi) {
        var agency = agency(agencyCode);
        var position = position(agency, positionCode);
        var findings = new LinkedHashMap<String, String>();
        var proposal = read(position, form, findings);
        if (proposal.isEmpty()) {
            return page(agency, position, form, findings, List.of());
        }
        var save = aksi.equals("simpan");
        var answer = save ? appointing.appoint(proposal.get(), cause.now()) : appointing.judge(proposal.get());
        return switch (answer) {
            case Appointing.Accepted(var impact) ->
                save
                        ? "redirect:/pengaturan/pejabat/" + agencyCode + "/" + positionCode
                        : page(agency, position, form, Map.of(), impact);
            case Appointing.Refused(var refused) -> page(agency, position, form, refused, List.of());
        };
    }

    private Optional<AppointOfficial.Proposal> read(
            Position position, AppointmentForm form, Map<String, String> findings) {
        var official = form.nip().flatMap(HoldersController::nip).flatMap(officials::find);
        if (official.isEmpty()) {
            findings.put("pejabat", "Pegawai tidak ditemukan. Ketik nama atau NIP-nya, lalu pilih dari daftar.");
        }
        var capacity = form.capacity(findings);
        var first = form.first(findings);
        var last = form.last(findings);
        return findings.isEmpty()
                ? Optional.of(new AppointOfficial.Proposal(
                        position.id(),
                        official.orElseThrow(),
                        capacity.orElseThrow(),
                        java.util.Objects.requireNonNull(first),
                        last,
                        form.decree()))
                : Optional.empty();
    }

    private PositionPage page(
            Agency agency, Position position, AppointmentForm form, Map<String, String> findings, List<String> impact) {
        return new PositionPage(
                agency,
                position,
                today(agency),
                appointments.historyOf(position.id()),
                officials.list(),
                form,
                findings,
                impact);
    }

    private static Optional<Nip> nip(String typed) {
        try {
            return Optional.of(Nip.of(typed));
        } catch (IllegalArgumentException notANip) {
            return Optional.empty();
        }
    }

    private Agency agency(String code) {
        return structure.findAgency(code).orElseThrow(NotFound::new);
    }

    private Position position(Agency agency, String code) {
        return structure.findPosition(agency.id(), code).orElseThrow(NotFound::new);
    }

    private LocalDate today(Agency agency) {
        return LocalDate.ofInstant(clock.instant(), agency.zone());
    }
}
