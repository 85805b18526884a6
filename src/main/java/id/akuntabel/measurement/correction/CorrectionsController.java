package id.akuntabel.measurement.correction;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.rounds.Access;
import id.akuntabel.measurement.rounds.Duties;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Structure;
import id.akuntabel.shell.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list of corrective actions of an agency.
@Controller
class CorrectionsController {

    private final Access access;
    private final Corrections corrections;
    private final ReviewCorrection reviewing;
    private final Structure structure;
    private final Clock clock;

    CorrectionsController(
            Access access, Corrections corrections, ReviewCorrection reviewing, Structure structure, Clock clock) {
        this.access = access;
        this.corrections = corrections;
        this.reviewing = reviewing;
        this.structure = structure;
        this.clock = clock;
    }

    @GetMapping("/perbaikan")
    CorrectionsPage show(
            @RequestParam(required = false) @Nullable String opd,
            @RequestParam(defaultValue = "") String semua,
            CurrentOfficial official) {
        var visible = structure.listAgencies().stream()
                .filter(agency -> official.maySee(agency.id()))
                .toList();
        var agency = opd == null ? own(visible, official) : access.agency(opd, official);
        return page(agency, visible, semua.equals("ya"), official, Map.of(), "");
    }

    /// After its figure changed: the action still holds, or is given up.
    @PostMapping("/perbaikan/tinjau")
    Object review(
            @RequestParam String opd,
            @RequestParam long rencana,
            @RequestParam(defaultValue = "") String putusan,
            @RequestParam(defaultValue = "") String alasan,
            CurrentOfficial official) {
        var agency = access.agency(opd, official);
        var wrong = reviewing.review(agency.id(), rencana, putusan.equals("tetap"), alasan, official);
        return wrong.isEmpty()
                ? "redirect:/perbaikan?opd=" + opd
                : page(agency, List.of(), false, official, Map.of("alasan-" + rencana, wrong.get()), alasan);
    }

    private CorrectionsPage page(
            Agency agency,
            List<Agency> visible,
            boolean whole,
            CurrentOfficial official,
            Map<String, String> findings,
            String typed) {
        var all = corrections.of(agency.id());
        var today = LocalDate.ofInstant(clock.instant(), agency.zone());
        return new CorrectionsPage(
                agency,
                visible.stream()
                        .filter(other -> !other.id().equals(agency.id()))
                        .toList(),
                whole,
                all.stream().filter(one -> !one.open()).count(),
                all.stream()
                        .filter(one -> whole || one.open())
                        .map(one -> line(agency, one, today))
                        .toList(),
                Duties.planner(official, agency.id()).isPresent(),
                findings,
                typed);
    }

    private static CorrectionsPage.Line line(Agency agency, Correction one, LocalDate today) {
        return new CorrectionsPage.Line(
                one,
                one.open() && one.dueOn().isBefore(today),
                one.progress().stream()
                        .map(told -> told.quarter().printed() + ": "
                                + told.state().printed() + (told.words().isEmpty() ? "" : " – " + told.words()))
                        .toList(),
                "/isian/" + one.quarter().year() + "/tw" + one.quarter().number() + "/" + agency.code() + "?unit="
                        + one.unitCode());
    }

    private static Agency own(List<Agency> visible, CurrentOfficial official) {
        return visible.stream()
                .filter(agency -> official.belongsTo(agency.id()))
                .findFirst()
                .or(() -> visible.stream().findFirst())
                .orElseThrow(NotFound::new);
    }
}
