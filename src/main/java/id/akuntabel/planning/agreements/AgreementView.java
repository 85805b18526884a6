package id.akuntabel.planning.agreements;

import id.akuntabel.audit.History;
import id.akuntabel.audit.LocalTime;
import id.akuntabel.audit.Trail;
import id.akuntabel.calendar.Wording;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Capacity;
import id.akuntabel.organization.Holding;
import id.akuntabel.organization.Officeholders;
import id.akuntabel.organization.PositionId;
import id.akuntabel.organization.Structure;
import id.akuntabel.planning.agreements.Agreement.Consent;
import id.akuntabel.planning.agreements.Agreement.Version;
import id.akuntabel.planning.agreements.AgreementPage.May;
import id.akuntabel.planning.agreements.AgreementPage.Party;
import id.akuntabel.planning.goals.PlanVersions;
import id.akuntabel.planning.indicators.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts together what the page of an agreement shows.
@Component
class AgreementView {

    private final Desk desk;
    private final AgreementStore store;
    private final Structure structure;
    private final Officeholders officeholders;
    private final PlanVersions plans;
    private final Trail trail;
    private final LocalTime time;

    AgreementView(
            Desk desk,
            AgreementStore store,
            Structure structure,
            Officeholders officeholders,
            PlanVersions plans,
            Trail trail,
            LocalTime time) {
        this.desk = desk;
        this.store = store;
        this.structure = structure;
        this.officeholders = officeholders;
        this.plans = plans;
        this.trail = trail;
        this.time = time;
    }

    AgreementPage page(
            CurrentOfficial official,
            Agency agency,
            Agreement agreement,
            Version version,
            String tab,
            Map<String, String> typed,
            Map<String, String> findings) {
        var contents = store.contents(version.id());
        var first = acting(agency, agreement.promiser());
        var second = agreement.superior() == null ? null : acting(agency, agreement.superior());
        var mayWrite = Desk.mayWrite(official, agency.id());
        return new AgreementPage(
                agency,
                agreement,
                version,
                contents,
                plans.restOf(version.id()).orElse(null),
                structure.getPosition(agreement.promiser()),
                parties(agreement, version, first, second),
                Warnings.of(version, contents, capacity(first), capacity(second)),
                new May(
                        mayWrite,
                        Parties.open(agreement, version, official),
                        mayWrite || Parties.isParty(agreement, official)),
                tab,
                new History(
                        tab.equals("riwayat") ? trail.of("perjanjian/" + agreement.id()) : List.of(), time::printed),
                desk.today(agency),
                typed,
                findings);
    }

    private List<Party> parties(
            Agreement agreement, Version version, @Nullable Holding first, @Nullable Holding second) {
        var parties = new ArrayList<Party>();
        parties.add(party("Pihak Pertama", agreement.promiser(), version.promised(), first));
        if (agreement.superior() != null) {
            parties.add(party("Pihak Kedua", agreement.superior(), version.accepted(), second));
        } else if (agreement.superiorTitle() != null) {
            parties.add(new Party("Pihak Kedua", agreement.superiorTitle(), " ", signed(version.accepted())));
        }
        return parties;
    }

    private Party party(String role, PositionId position, @Nullable Consent consent, @Nullable Holding acting) {
        var title = structure.getPosition(position).title();
        if (consent != null) {
            return new Party(
                    role,
                    consent.capacity() == null ? title : consent.capacity().before(title),
                    consent.by(),
                    signed(consent));
        }
        return acting == null
                ? new Party(role, title, "", "")
                : new Party(role, acting.title(), acting.official().name(), "");
    }

    private static String signed(@Nullable Consent consent) {
        return consent == null ? "" : Wording.date(consent.on());
    }

    private @Nullable Holding acting(Agency agency, PositionId position) {
        return officeholders.whoActs(position, desk.today(agency)).orElse(null);
    }

    private static @Nullable Capacity capacity(@Nullable Holding holding) {
        return holding == null ? null : holding.capacity();
    }
}
