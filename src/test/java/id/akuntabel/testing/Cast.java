package id.akuntabel.testing;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.identity.access.SignedIn;
import id.akuntabel.identity.accounts.Accounts;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.Nip;
import id.akuntabel.organization.Officeholders;
import id.akuntabel.organization.PositionId;
import id.akuntabel.organization.Structure;
import id.akuntabel.sample.regency.SampleRegency;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// The people of the sample regency, by who they are. Whoever asks for one finds the whole regency in the database of
/// the test; other tests pay nothing.
///
/// ```
/// mvc.get().uri("/tugas").with(cast.signedIn(cast.theHeadOfPlanning()))
/// ```
@Component
public final class Cast {

    private final SampleRegency regency;
    private final Structure structure;
    private final Officeholders officeholders;
    private final Accounts accounts;
    private final Clock clock;

    Cast(SampleRegency regency, Structure structure, Officeholders officeholders, Accounts accounts, Clock clock) {
        this.regency = regency;
        this.structure = structure;
        this.officeholders = officeholders;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// The whole regency, without asking for anybody.
    public void arrive() {
        regency.load();
    }

    /// Plt. Kepala Dinas of kominfo, who is the head of dishub.
    public CurrentOfficial theActingHead() {
        return holder("kominfo", "kepala");
    }

    public CurrentOfficial theSecretary() {
        return holder("kominfo", "sekretaris");
    }

    /// Kepala Subbagian Perencanaan dan Keuangan of kominfo.
    public CurrentOfficial theHeadOfPlanning() {
        return holder("kominfo", "kasubbag-perencanaan");
    }

    public CurrentOfficial theFirstOfTheTeam() {
        return holder("kominfo", "tim-sakip-1");
    }

    public CurrentOfficial theSecondOfTheTeam() {
        return holder("kominfo", "tim-sakip-2");
    }

    public CurrentOfficial thePlanningStaff() {
        return holder("kominfo", "staf-perencanaan");
    }

    /// Kepala Bagian Organisasi: reads all agencies.
    public CurrentOfficial theHeadOfOrganization() {
        return holder("bagorg", "kepala");
    }

    /// Inspektur: reads everything.
    public CurrentOfficial theInspector() {
        return holder("inspektorat", "kepala");
    }

    /// Holds no position; permission ADMINISTRATION.
    public CurrentOfficial theAdministrator() {
        arrive();
        return of("19900607 201503 1 002");
    }

    /// Somebody of another agency than kominfo, without any permission.
    public CurrentOfficial aStranger() {
        return holder("dinsos", "staf-perencanaan");
    }

    /// Whoever acts in a position today: `holder("bappeda", "sekretaris")`.
    public CurrentOfficial holder(String agency, String position) {
        var id = position(agency, position);
        var today = LocalDate.ofInstant(
                clock.instant(), structure.getAgency(agency(agency)).zone());
        return of(officeholders
                .whoActs(id, today)
                .orElseThrow(() -> new AssertionError(agency + "/" + position + " is vacant"))
                .official()
                .nip()
                .digits());
    }

    /// Anybody by NIP.
    public CurrentOfficial of(String nip) {
        var official = officeholders.findOfficial(Nip.of(nip)).orElseThrow();
        return new CurrentOfficial(
                official,
                officeholders.heldBy(official.id(), clock.instant()),
                accounts.find(official.id()).orElseThrow().permissions());
    }

    public AgencyId agency(String code) {
        arrive();
        return structure.findAgency(code).orElseThrow().id();
    }

    public PositionId position(String agency, String code) {
        return structure.findPosition(agency(agency), code).orElseThrow().id();
    }

    /// Makes a request that person's; with a valid CSRF token, so that it may be a POST.
    public RequestPostProcessor signedIn(CurrentOfficial official) {
        var authentication = new SignedIn(official.official().id().value(), clock.instant());
        return request -> SecurityMockMvcRequestPostProcessors.csrf()
                .postProcessRequest(SecurityMockMvcRequestPostProcessors.authentication(authentication)
                        .postProcessRequest(request));
    }
}
