package id.akuntabel.measurement.custody;

import id.akuntabel.audit.LocalTime;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.rounds.Access;
import id.akuntabel.measurement.rounds.Duties;
import id.akuntabel.measurement.rounds.Rounds;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Structure;
import id.akuntabel.organization.Unit;
import id.akuntabel.shell.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who types the quantities that several units use. Everyone who sees the agency reads it; its planner and its
/// secretary move it.
@Controller
class CustodyController {

    private final Access access;
    private final SharedVariables variables;
    private final MoveCustody moving;
    private final Rounds rounds;
    private final Structure structure;
    private final LocalTime time;
    private final Clock clock;

    CustodyController(
            Access access,
            SharedVariables variables,
            MoveCustody moving,
            Rounds rounds,
            Structure structure,
            LocalTime time,
            Clock clock) {
        this.access = access;
        this.variables = variables;
        this.moving = moving;
        this.rounds = rounds;
        this.structure = structure;
        this.time = time;
        this.clock = clock;
    }

    @GetMapping("/isian/data-dasar")
    CustodyPage show(
            @RequestParam String opd,
            @RequestParam(defaultValue = "") String alih,
            @RequestParam(defaultValue = "") String kabar,
            CurrentOfficial official) {
        return page(access.agency(opd, official), official, alih, Map.of(), Map.of(), kabar.equals("alih"));
    }

    @PostMapping("/isian/data-dasar")
    Object move(
            @RequestParam String opd,
            @RequestParam(defaultValue = "") String variabel,
            @RequestParam Map<String, String> fields,
            CurrentOfficial official) {
        var agency = access.agency(opd, official);
        var holding = Duties.custodian(official, agency.id()).orElseThrow(NotFound::new);
        var shared = variables.of(agency, today(agency)).stream()
                .filter(each -> each.code().equals(variabel))
                .findFirst()
                .orElseThrow(NotFound::new);
        var findings = moving.move(
                agency,
                shared,
                fields.getOrDefault("unit", ""),
                fields.getOrDefault("mulai", ""),
                official.cause(holding, clock.instant())
                        .because(fields.getOrDefault("alasan", "").strip()));
        return findings.isEmpty()
                ? "redirect:/isian/data-dasar?opd=" + agency.code() + "&kabar=alih"
                : page(agency, official, variabel, fields, findings, false);
    }

    private CustodyPage page(
            Agency agency,
            CurrentOfficial official,
            String variable,
            Map<String, String> typed,
            Map<String, String> findings,
            boolean moved) {
        var today = today(agency);
        var names = structure.listUnits(agency.id()).stream()
                .collect(java.util.stream.Collectors.toMap(Unit::id, Unit::name));
        return new CustodyPage(
                agency,
                variables.of(agency, today).stream()
                        .map(shared -> CustodyPage.Row.of(shared, today, names, time))
                        .toList(),
                rounds.newestOf(agency.id()).stream()
                        .filter(round -> !round.closed(clock.instant()))
                        .map(round -> round.quarter().printed())
                        .toList(),
                Duties.custodian(official, agency.id()).isPresent(),
                variable,
                typed,
                findings,
                moved);
    }

    private LocalDate today(Agency agency) {
        return LocalDate.ofInstant(clock.instant(), agency.zone());
    }
}
