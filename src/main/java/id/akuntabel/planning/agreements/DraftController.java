package id.akuntabel.planning.agreements;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Structure;
import id.akuntabel.planning.goals.Goals;
import id.akuntabel.planning.goals.Objective;
import id.akuntabel.planning.indicators.Desk;
import id.akuntabel.planning.indicators.Indicators;
import id.akuntabel.shell.NotFound;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The form of a draft.
@Controller
class DraftController {

    private static final String PATH = "/perencanaan/perjanjian/{tahun}/{opd}/{jabatan}/ubah";

    private final Desk desk;
    private final AgreementStore store;
    private final Indicators indicators;
    private final Goals goals;
    private final Structure structure;
    private final DraftAgreement draft;

    DraftController(
            Desk desk,
            AgreementStore store,
            Indicators indicators,
            Goals goals,
            Structure structure,
            DraftAgreement draft) {
        this.desk = desk;
        this.store = store;
        this.indicators = indicators;
        this.goals = goals;
        this.structure = structure;
        this.draft = draft;
    }

    @GetMapping(PATH)
    DraftPage edit(
            CurrentOfficial official, @PathVariable int tahun, @PathVariable String opd, @PathVariable String jabatan) {
        var agency = desk.writable(official, opd);
        var agreement = find(agency, tahun, jabatan);
        var version = agreement.versions().getFirst();
        if (version.state() != State.DRAFT) {
            throw new NotFound();
        }
        var form = DraftForm.of(version.version(), store.contents(version.id()), objectives(agency));
        return page(agency, agreement, form, Map.of());
    }

    @PostMapping(PATH)
    Object save(
            CurrentOfficial official,
            @PathVariable int tahun,
            @PathVariable String opd,
            @PathVariable String jabatan,
            @RequestParam MultiValueMap<String, String> sent) {
        var agency = desk.writable(official, opd);
        var agreement = find(agency, tahun, jabatan);
        var version = agreement.versions().getFirst();
        var form = DraftForm.of(sent);
        return switch (draft.write(agency, agreement, version, form, desk.cause(official, agency.id()))) {
            case Step.Done done ->
                "redirect:/perencanaan/perjanjian/" + tahun + "/" + opd + "/" + jabatan + "?versi=" + version.number();
            case Step.Refused(var findings) -> page(agency, agreement, form.on(version.version()), findings);
        };
    }

    private DraftPage page(Agency agency, Agreement agreement, DraftForm form, Map<String, String> findings) {
        var nomenclatures = store.nomenclatures();
        return new DraftPage(
                agency,
                agreement,
                structure.getPosition(agreement.promiser()),
                form.withEmptyRows(nomenclatures.isEmpty() ? "" : nomenclatures.getFirst()),
                indicators.list(agency.id()),
                objectives(agency),
                nomenclatures,
                findings);
    }

    private List<Objective> objectives(Agency agency) {
        return goals.listAll().stream()
                .filter(objective -> objective.agency().equals(agency.id()))
                .toList();
    }

    private Agreement find(Agency agency, int year, String position) {
        return structure
                .findPosition(agency.id(), position)
                .flatMap(found -> store.find(agency.id(), year, found.id()))
                .orElseThrow(NotFound::new);
    }
}
