package id.akuntabel.planning.agreements;

import id.akuntabel.archive.PaperBundle;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.Structure;
import id.akuntabel.paper.Press;
import id.akuntabel.planning.indicators.Desk;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The agreements of an agency's year with their action plans, each as PDF: of each the version that stands when the
/// bundle is asked for. What is still a draft is left out.
@Component
class AgreementsBundle implements PaperBundle {

    private static final String AGREEMENT = "perjanjian";
    private static final String ACTION_PLAN = "rencana-aksi";

    private final AgreementStore store;
    private final ComposeAgreement compose;
    private final Structure structure;
    private final Desk desk;
    private final Press press;

    AgreementsBundle(AgreementStore store, ComposeAgreement compose, Structure structure, Desk desk, Press press) {
        this.store = store;
        this.compose = compose;
        this.structure = structure;
        this.desk = desk;
        this.press = press;
    }

    @Override
    public String kind() {
        return "perjanjian-setahun";
    }

    static String subject(Agency agency, int year) {
        return agency.id().value() + "/" + year;
    }

    @Override
    public Plan plan(String subject) {
        var agency = agency(subject);
        var year = year(subject);
        var agreements = agreed(agency, year);
        var codes = structure.getPositions(
                agreements.stream().map(Agreement::promiser).toList());
        return new Plan(
                agency.id(),
                "Perjanjian Kinerja " + year + " – " + agency.shortName(),
                "%d_%s_Perjanjian-Kinerja.zip".formatted(year, agency.code()),
                agreements.stream()
                        .flatMap(one -> Stream.of(AGREEMENT, ACTION_PLAN).map(paper -> {
                            var number = one.standing(desk.today(agency)).number();
                            var promiser = Objects.requireNonNull(codes.get(one.promiser()));
                            return new Part(
                                    one.id() + "/" + number + "/" + paper,
                                    "%d_%s_%s_%s_v%d.pdf"
                                            .formatted(year, agency.code(), promiser.code(), paper, number));
                        }))
                        .toList());
    }

    /// Those that are agreed.
    List<Agreement> agreed(Agency agency, int year) {
        return store.list(agency.id(), year).stream()
                .filter(one -> one.standing(desk.today(agency)).from() != null)
                .toList();
    }

    /// @param part agreement, version and paper: `12/1/rencana-aksi`
    @Override
    public byte[] make(String subject, String part) {
        var agency = agency(subject);
        var key = List.of(part.split("/", -1));
        var agreement = store.list(agency.id(), year(subject)).stream()
                .filter(one -> one.id() == Long.parseLong(key.get(0)))
                .findFirst()
                .orElseThrow();
        var version = agreement.version(Integer.parseInt(key.get(1))).orElseThrow();
        return press.print(
                key.get(2).equals(AGREEMENT)
                        ? compose.agreement(agency, agreement, version)
                        : compose.actionPlan(agency, agreement, version));
    }

    private Agency agency(String subject) {
        return structure.getAgency(new AgencyId(UUID.fromString(subject.substring(0, subject.indexOf('/')))));
    }

    private static int year(String subject) {
        return Integer.parseInt(subject.substring(subject.indexOf('/') + 1));
    }
}
