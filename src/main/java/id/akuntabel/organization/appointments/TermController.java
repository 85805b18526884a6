package id.akuntabel.organization.appointments;

import id.akuntabel.audit.CurrentCause;
import id.akuntabel.organization.Structure;
import id.akuntabel.shell.NotFound;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class TermController {

    private static final String PATH = "/pengaturan/pejabat/{agency}/{position}/{appointment}";

    private final Structure structure;
    private final Appointments appointments;
    private final EndAppointment ending;
    private final CurrentCause cause;

    TermController(Structure structure, Appointments appointments, EndAppointment ending, CurrentCause cause) {
        this.structure = structure;
        this.appointments = appointments;
        this.ending = ending;
        this.cause = cause;
    }

    @GetMapping(PATH)
    TermPage show(@PathVariable String agency, @PathVariable String position, @PathVariable UUID appointment) {
        var term = get(agency, position, appointment);
        return page(term, term.until() == null ? "" : term.until().toString(), "", Map.of(), List.of());
    }

    @PostMapping(PATH)
    Object end(
            @PathVariable String agency,
            @PathVariable String position,
            @PathVariable UUID appointment,
            @RequestParam(defaultValue = "") String sampai,
            @RequestParam(defaultValue = "periksa") String aksi) {
        var term = get(agency, position, appointment);
        var findings = new LinkedHashMap<String, String>();
        var last = AppointmentForm.day("sampai", sampai, findings);
        if (!findings.isEmpty()) {
            return page(term, sampai, "", findings, List.of());
        }
        var save = aksi.equals("simpan");
        return switch (save ? ending.end(term, last, cause.now()) : ending.judge(term, last)) {
            case Appointing.Accepted(var impact) ->
                save ? positionPage(agency, position) : page(term, sampai, "", Map.of(), impact);
            case Appointing.Refused(var refused) -> page(term, sampai, "", refused, List.of());
        };
    }

    @PostMapping(PATH + "/batalkan")
    Object withdraw(
            @PathVariable String agency,
            @PathVariable String position,
            @PathVariable UUID appointment,
            @RequestParam(defaultValue = "") String alasan) {
        var term = get(agency, position, appointment);
        return switch (ending.withdraw(term, cause.now().because(alasan.strip()))) {
            case Appointing.Accepted accepted -> positionPage(agency, position);
            case Appointing.Refused(var refused) ->
                page(term, term.until() == null ? "" : term.until().toString(), alasan, refused, List.of());
        };
    }

    private TermPage page(
            Appointment term, String last, String reason, Map<String, String> findings, List<String> impact) {
        var position = structure.getPosition(term.position());
        return new TermPage(structure.getAgency(position.agency()), position, term, last, reason, findings, impact);
    }

    private Appointment get(String agency, String position, UUID id) {
        var place = structure
                .findAgency(agency)
                .flatMap(found -> structure.findPosition(found.id(), position))
                .orElseThrow(NotFound::new);
        return appointments
                .find(id)
                .filter(term -> !term.withdrawn() && term.position().equals(place.id()))
                .orElseThrow(NotFound::new);
    }

    private static String positionPage(String agency, String position) {
        return "redirect:/pengaturan/pejabat/" + agency + "/" + position;
    }
}
