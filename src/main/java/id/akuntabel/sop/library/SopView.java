package id.akuntabel.sop.library;

import gg.jte.Content;
import id.akuntabel.calendar.Wording;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.identity.Permission;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.Structure;
import id.akuntabel.shell.NotFound;
import id.akuntabel.shell.Tab;
import id.akuntabel.shell.Templates;
import id.akuntabel.sop.checks.Finding;
import id.akuntabel.sop.editions.Edition.Scope;
import id.akuntabel.sop.editions.Editions;
import id.akuntabel.sop.editions.Listing;
import id.akuntabel.sop.editions.State;
import id.akuntabel.sop.editions.StoredEdition;
import id.akuntabel.sop.life.Neighbourhood;
import id.akuntabel.sop.publication.EditionChart;
import id.akuntabel.workflow.CaseRecords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Puts the page of an SOP together.
@Component
class SopView {

    private final Editions editions;
    private final Structure structure;
    private final Neighbourhood neighbourhood;
    private final CaseRecords records;
    private final EditionChart chart;
    private final Approvers approvers;
    private final Templates templates;

    SopView(
            Editions editions,
            Structure structure,
            Neighbourhood neighbourhood,
            CaseRecords records,
            EditionChart chart,
            Approvers approvers,
            Templates templates) {
        this.editions = editions;
        this.structure = structure;
        this.neighbourhood = neighbourhood;
        this.records = records;
        this.chart = chart;
        this.approvers = approvers;
        this.templates = templates;
    }

    /// An edition that this official may read; otherwise there is none.
    StoredEdition readable(CurrentOfficial official, String family, int number) {
        return editions.find(family, number)
                .filter(stored -> Readers.mayRead(official, stored.listing()))
                .orElseThrow(NotFound::new);
    }

    /// An edition that this official looks after.
    StoredEdition editable(CurrentOfficial official, String family, int number) {
        var stored = readable(official, family, number);
        if (!Readers.mayEdit(official, stored.listing().agency())) {
            throw new NotFound();
        }
        return stored;
    }

    SopPage page(CurrentOfficial official, String family, int number, String tab) {
        return page(official, readable(official, family, number), tab, List.of());
    }

    /// @param refusals why what was asked was not done
    SopPage page(CurrentOfficial official, StoredEdition stored, String tab, List<String> refusals) {
        var listing = stored.listing();
        var agency = structure.getAgency(listing.agency());
        var findings = neighbourhood.check(stored.edition(), listing.agency());
        var agencies = visible(official, listing);
        var seesProcesses = !agencies.isEmpty();
        if (!seesProcesses && (tab.equals("proses") || tab.equals("waktu"))) {
            throw new NotFound();
        }
        var editor = Readers.mayEdit(official, listing.agency());
        return new SopPage(
                listing,
                agency.name(),
                tabs(listing, tab, findings, seesProcesses, stored),
                body(stored, tab, findings, agencies, agency),
                mayStart(official, listing),
                editor,
                editor && listing.state() == State.SUBMITTED ? approvers.of(agency) : List.of(),
                findings.stream().filter(Finding::blocks).count(),
                editor && listing.state() == State.IN_FORCE
                        ? editions.callersInForce(listing.family()).stream()
                                .map(Listing::title)
                                .toList()
                        : List.of(),
                Map.of(),
                refusals);
    }

    private List<Tab> tabs(
            Listing listing, String current, List<Finding> findings, boolean seesProcesses, StoredEdition stored) {
        var here = "/sop/" + listing.family() + "/v" + listing.number() + "?tab=";
        var tabs = new ArrayList<Tab>();
        tabs.add(Tab.of("Identitas", here + "identitas", current.equals("identitas")));
        tabs.add(Tab.of("Alur", here + "alur", current.equals("alur")));
        if (stored.edition().workSheet() != null) {
            tabs.add(Tab.of("Lembar kerja", here + "lembar-kerja", current.equals("lembar-kerja")));
        }
        tabs.add(new Tab("Pemeriksaan", here + "pemeriksaan", current.equals("pemeriksaan"), findings.size()));
        tabs.add(Tab.of("Edisi", here + "edisi", current.equals("edisi")));
        if (seesProcesses) {
            tabs.add(Tab.of("Proses berjalan", here + "proses", current.equals("proses")));
            tabs.add(Tab.of("Waktu", here + "waktu", current.equals("waktu")));
        }
        return tabs;
    }

    private Content body(
            StoredEdition stored, String tab, List<Finding> findings, List<AgencyId> agencies, Agency agency) {
        var family = stored.listing().family();
        return switch (tab) {
            case "identitas" -> templates.content(IdentityPart.of(stored.edition(), titles()));
            case "alur" -> chart.table(stored.edition());
            case "lembar-kerja" -> templates.content(WorkSheetPart.of(stored.edition()));
            case "pemeriksaan" -> templates.content(ChecksPart.of(findings, stored.listing()));
            case "edisi" ->
                templates.content(new EditionsPart(
                        editions.listOf(family).stream()
                                .filter(listing -> !listing.state().isInTheMaking()
                                        || !agencies.isEmpty()
                                        || listing.equals(stored.listing()))
                                .toList(),
                        stored.listing(),
                        stored.edition().repairs(),
                        agency.zone()));
            case "proses" -> templates.content(new CasesPart(processes(family, agencies), family));
            case "waktu" -> templates.content(TimesPart.of(stored.edition(), records.timesOf(family, agencies)));
            default -> throw new NotFound();
        };
    }

    private List<CasesPart.Row> processes(String family, List<AgencyId> agencies) {
        var known = structure.getAgencies(agencies);
        return records.processesOf(family, agencies).stream()
                .map(line -> {
                    var agency = Objects.requireNonNull(known.get(line.agency()));
                    return new CasesPart.Row(
                            line, agency.shortName(), Wording.dateTime(line.startedAt(), agency.zone()));
                })
                .toList();
    }

    /// Titles of SOPs in force, for the links of *keterkaitan*.
    private Map<String, String> titles() {
        return editions.list().stream()
                .filter(listing -> listing.state() == State.IN_FORCE)
                .collect(Collectors.toMap(
                        listing -> listing.title().toLowerCase(Locale.ROOT), Listing::family, (one, same) -> one));
    }

    /// Agencies whose processes of this SOP this official may see.
    private List<AgencyId> visible(CurrentOfficial official, Listing listing) {
        return (listing.scope() == Scope.EVERY_AGENCY
                        ? structure.listAgencies().stream().map(Agency::id)
                        : java.util.stream.Stream.of(listing.agency()))
                .filter(official::maySee)
                .toList();
    }

    private static boolean mayStart(CurrentOfficial official, Listing listing) {
        return listing.state() == State.IN_FORCE
                && !official.holdings().isEmpty()
                && (listing.scope() == Scope.EVERY_AGENCY || official.belongsTo(listing.agency()))
                && !official.may(Permission.INSPECTION);
    }
}
