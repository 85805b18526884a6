package id.akuntabel.sop.life;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Trail;
import id.akuntabel.organization.Holding;
import id.akuntabel.organization.Officeholders;
import id.akuntabel.sop.editions.Edition;
import id.akuntabel.sop.editions.Editions;
import id.akuntabel.sop.editions.State;
import id.akuntabel.sop.editions.StoredEdition;
import id.akuntabel.sop.life.Outcome.Done;
import id.akuntabel.sop.life.Outcome.Refused;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.transaction.annotation.Transactional;

@AkuntabelTest
@Transactional
class EditionLifeTests {

    private static final String SOP = "pengukuran-kinerja-kominfo";

    @Autowired
    private Editions editions;

    @Autowired
    private SaveDraft saveDraft;

    @Autowired
    private SubmitEdition submit;

    @Autowired
    private RatifyEdition ratify;

    @Autowired
    private EnactEdition enact;

    @Autowired
    private RevokeEdition revoke;

    @Autowired
    private NewEdition newEdition;

    @Autowired
    private Officeholders officeholders;

    @Autowired
    private Trail trail;

    @Autowired
    private Cast cast;

    @Autowired
    private Clock clock;

    private Cause cause = Cause.bySystem(java.time.Instant.EPOCH, "Uji");

    /// Committed, so that it is loaded once and not for each test.
    @BeforeTransaction
    void the_regency_is_there() {
        cast.arrive();
    }

    @BeforeEach
    void the_head_of_planning_does_it() {
        cause = cast.theHeadOfPlanning().cause(clock.instant());
    }

    @Test
    void all_sops_of_the_sample_are_in_force() {
        assertThat(editions.list()).hasSize(10).allMatch(listing -> listing.state() == State.IN_FORCE);
    }

    @Test
    void a_plt_ratifies_as_plt() {
        var by = Objects.requireNonNull(stored(1).edition().identity().approvedBy());

        assertThat(by.title()).isEqualTo("Plt. Kepala Dinas Komunikasi dan Informatika");
        assertThat(by.name()).isEqualTo(cast.theActingHead().official().name());
    }

    @Test
    void a_new_edition_replaces_the_one_before_only_when_it_is_enacted() {
        newEdition.from(SOP, 1, cause);
        submit.submit(SOP, 2, cause);
        ratify.ratify(SOP, 2, head(), LocalDate.of(2026, 3, 9), cause);
        var before = editions.findInForce(SOP).orElseThrow().listing().number();

        var outcome = enact.enact(SOP, 2, cause);

        assertThat(before).isEqualTo(1);
        assertThat(outcome).isEqualTo(new Done(SOP, 2));
        assertThat(stored(1).listing().state()).isEqualTo(State.REPLACED);
        assertThat(editions.findInForce(SOP).orElseThrow().listing().number()).isEqualTo(2);
        assertThat(trail.of("sop/" + SOP))
                .extracting(Trail.Entry::what)
                .anyMatch(what -> what.endsWith("edisi 2 berlaku"));
    }

    @Test
    void a_new_edition_begins_unsigned_and_revised_today() {
        newEdition.from(SOP, 1, cause);

        var identity = stored(2).edition().identity();

        assertThat(identity.revisedOn()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(identity.approvedOn()).isNull();
        assertThat(Objects.requireNonNull(identity.approvedBy()).name()).isNull();
    }

    @Test
    void refuses_a_second_edition_in_the_making() {
        newEdition.from(SOP, 1, cause);

        var outcome = newEdition.from(SOP, 1, cause);

        assertThat(outcome).isInstanceOf(Refused.class);
    }

    @Test
    void refuses_to_enact_what_cannot_be_run() {
        newEdition.from(SOP, 1, cause);
        saveDraft.save(withoutTheWayBack(stored(2).edition()), cast.agency("kominfo"), cause);
        submit.submit(SOP, 2, cause);
        ratify.ratify(SOP, 2, head(), LocalDate.of(2026, 3, 9), cause);

        var outcome = enact.enact(SOP, 2, cause);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .anyMatch(reason ->
                                        reason.startsWith("Langkah 7a: Keputusan baru punya 1 jalan keluar")));
        assertThat(editions.findInForce(SOP).orElseThrow().listing().number()).isEqualTo(1);
    }

    @Test
    void refuses_to_skip_a_state() {
        newEdition.from(SOP, 1, cause);

        var outcome = enact.enact(SOP, 2, cause);

        assertThat(outcome).isInstanceOf(Refused.class);
    }

    @Test
    void refuses_to_change_what_has_been_submitted_until_it_is_sent_back_with_a_reason() {
        newEdition.from(SOP, 1, cause);
        submit.submit(SOP, 2, cause);
        var edition = stored(2).edition();

        var changed = saveDraft.save(edition, cast.agency("kominfo"), cause);
        var silent = submit.sendBack(SOP, 2, cause);
        var sentBack = submit.sendBack(SOP, 2, cause.because("Dasar hukum belum mutakhir"));

        assertThat(changed).isInstanceOf(Refused.class);
        assertThat(silent).isInstanceOf(Refused.class);
        assertThat(sentBack).isEqualTo(new Done(SOP, 2));
        assertThat(stored(2).listing().reason()).isEqualTo("Dasar hukum belum mutakhir");
    }

    @Test
    void refuses_the_key_of_another_agency() {
        var outcome = saveDraft.save(stored(1).edition(), cast.agency("bappeda"), cause);

        assertThat(outcome).isInstanceOf(Refused.class);
    }

    @Test
    void revoking_needs_a_reason_and_leaves_no_edition_in_force() {
        var silent = revoke.revoke(SOP, 1, false, cause);
        var revoked = revoke.revoke(SOP, 1, false, cause.because("Keputusan Nomor 5 Tahun 2026"));

        assertThat(silent).isInstanceOf(Refused.class);
        assertThat(revoked).isEqualTo(new Done(SOP, 1));
        assertThat(editions.findInForce(SOP)).isEmpty();
    }

    @Test
    void revoking_an_sop_that_others_run_is_done_knowingly() {
        var because = cause.because("Keputusan Nomor 6 Tahun 2026");

        var warned = revoke.revoke("penyampaian-data-opd", 1, false, because);
        var revoked = revoke.revoke("penyampaian-data-opd", 1, true, because);

        assertThat(warned)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                                .contains("Pengumpulan Data Kinerja Kabupaten", "Tetap cabut"));
        assertThat(revoked).isEqualTo(new Done("penyampaian-data-opd", 1));
    }

    @Test
    void an_edition_that_runs_a_revoked_sop_is_not_enacted() {
        var family = "pengumpulan-data-kabupaten";
        revoke.revoke("penyampaian-data-opd", 1, true, cause.because("Keputusan Nomor 6 Tahun 2026"));
        newEdition.from(family, 1, cause);
        submit.submit(family, 2, cause);
        ratify.ratify(family, 2, head(), LocalDate.of(2026, 3, 9), cause);

        var enacted = enact.enact(family, 2, cause);

        assertThat(enacted)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .anySatisfy(reason -> assertThat(reason)
                                        .contains("penyampaian-data-opd", "Berlakukan SOP itu lebih dahulu")));
    }

    @Test
    void of_two_who_save_at_once_the_second_is_told() {
        newEdition.from(SOP, 1, cause);
        var read = stored(2);
        editions.save(read.listing(), State.DRAFT, read.edition(), null, cause);

        var saved = editions.save(read.listing(), State.DRAFT, read.edition(), null, cause);

        assertThat(saved).isFalse();
    }

    private StoredEdition stored(int number) {
        return editions.find(SOP, number).orElseThrow();
    }

    private Holding head() {
        return officeholders
                .whoActs(cast.position("kominfo", "kepala"), LocalDate.of(2026, 3, 9))
                .orElseThrow();
    }

    private static Edition withoutTheWayBack(Edition edition) {
        var flows = edition.flows().stream()
                .filter(flow -> !(flow.from().equals("periksa") && "Tidak".equals(flow.label())))
                .toList();
        return new Edition(
                edition.family(),
                edition.prefix(),
                edition.identity(),
                edition.scope(),
                edition.triggers(),
                edition.columns(),
                edition.actors(),
                edition.steps(),
                flows,
                edition.workSheet(),
                edition.repairs());
    }
}
