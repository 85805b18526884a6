package id.akuntabel.organization.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.organization.Capacity;
import id.akuntabel.organization.Holding;
import id.akuntabel.organization.Officeholders;
import id.akuntabel.organization.RunningWork;
import id.akuntabel.organization.Structure;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AkuntabelTest
class HoldersPagesTests {

    private static final String DINSOS_SECRETARY = "/pengaturan/pejabat/dinsos/sekretaris";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Cast cast;

    @Autowired
    private Officeholders officeholders;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Structure structure;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void shows_the_impact_first_and_saves_nothing_yet() {
        var position = cast.position("kominfo", "kepala");
        var before = appointments.historyOf(position).size();

        var answer = appoint("/pengaturan/pejabat/bappeda/sekretaris", "PLH", "2026-04-01", "2026-04-10", "periksa");

        assertThat(answer)
                .hasStatusOk()
                .bodyText()
                .contains("pindah ke", "mulai 1 Apr 2026", "“Plh. Sekretaris Badan”", "Tumpang tindih: tidak ada.");
        assertThat(appointments.historyOf(position)).hasSize(before);
    }

    @Test
    void a_plh_acts_instead_of_the_holder_on_those_days_only() {
        var position = cast.position("dinsos", "sekretaris");
        var holder = cast.holder("dinsos", "sekretaris").official();
        var plh = cast.theHeadOfPlanning().official();

        assertThat(appoint(DINSOS_SECRETARY, "PLH", "2026-04-01", "2026-04-10", "simpan"))
                .hasRedirectedUrl(DINSOS_SECRETARY);

        assertThat(officeholders.whoActs(position, LocalDate.of(2026, 4, 1)))
                .hasValueSatisfying(holding -> assertThat(holding.official()).isEqualTo(plh));
        assertThat(officeholders.whoActs(position, LocalDate.of(2026, 4, 11)))
                .hasValueSatisfying(holding -> assertThat(holding.official()).isEqualTo(holder));
        assertThat(officeholders.heldBy(holder.id(), LocalDate.of(2026, 4, 10))).isEmpty();
        assertThat(officeholders.heldBy(plh.id(), LocalDate.of(2026, 4, 10)))
                .extracting(Holding::title)
                .contains("Plh. Sekretaris Dinas");
        assertThat(officeholders.heldBy(plh.id(), Instant.parse("2026-03-31T15:59:59Z")))
                .hasSize(1);
        assertThat(officeholders.heldBy(plh.id(), Instant.parse("2026-03-31T16:00:00Z")))
                .as("midnight in WITA")
                .hasSize(2);
    }

    @Test
    void the_impact_counts_the_tasks_that_move_and_names_the_other_positions() {
        var work = new StaticListableBeanFactory(Map.of("work", (RunningWork) position -> 3));
        var appointing = new AppointOfficial(
                appointments, structure, officeholders, work.getBeanProvider(RunningWork.class), events);
        var head = cast.holder("dishub", "kepala").official();

        var answer = appointing.judge(new AppointOfficial.Proposal(
                cast.position("dinsos", "kepala"),
                head,
                Capacity.PLH,
                LocalDate.of(2026, 5, 4),
                LocalDate.of(2026, 5, 15),
                "800/1/2026"));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Appointing.Accepted.class,
                        accepted -> assertThat(accepted.impact())
                                .contains(
                                        "3 tugas berjalan pindah ke " + head.name() + " mulai 4 Mei 2026.",
                                        "Tanda tangan memakai “Plh. Kepala Dinas”.",
                                        "Tumpang tindih: tidak ada.")
                                .anySatisfy(sentence ->
                                        assertThat(sentence).contains("juga memegang Plt. Kepala Dinas Diskominfo")));
    }

    @Test
    void refuses_a_plt_for_a_held_post_and_keeps_what_was_typed() {
        var answer = appoint("/pengaturan/pejabat/dkp3/kepala", "PLT", "2026-04-01", "2026-06-30", "simpan");

        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("Plt. hanya untuk jabatan yang kosong", "30-06-2026", "800/TEST/2026");
    }

    @Test
    void ending_an_appointment_says_that_the_post_falls_vacant_and_then_it_is() {
        var position = cast.position("dkp3", "kasi-budidaya");
        var term = appointments.historyOf(position).getFirst();
        var path = "/pengaturan/pejabat/dkp3/kasi-budidaya/" + term.id();

        var asked = end(path, "2026-03-31", "periksa");
        var saved = end(path, "2026-03-31", "simpan");

        assertThat(asked).hasStatusOk().bodyText().contains("Jabatan kosong mulai 1 Apr 2026");
        assertThat(saved).hasRedirectedUrl("/pengaturan/pejabat/dkp3/kasi-budidaya");
        assertThat(officeholders.whoActs(position, LocalDate.of(2026, 3, 31))).isPresent();
        assertThat(officeholders.whoActs(position, LocalDate.of(2026, 4, 1))).isEmpty();
    }

    @Test
    void withdrawing_asks_for_a_reason_and_keeps_the_line() {
        var position = cast.position("dishub", "staf-perencanaan");
        var term = appointments.historyOf(position).getFirst();
        var path = "/pengaturan/pejabat/dishub/staf-perencanaan/" + term.id() + "/batalkan";

        var without = mvc.post()
                .uri(path)
                .with(cast.signedIn(cast.theAdministrator()))
                .exchange();
        var with = mvc.post()
                .uri(path)
                .param("alasan", "Salah orang.")
                .with(cast.signedIn(cast.theAdministrator()))
                .exchange();

        assertThat(without).hasStatus(422).bodyText().contains("Tulis alasan pembatalan");
        assertThat(with).hasStatus3xxRedirection();
        assertThat(appointments.historyOf(position))
                .singleElement()
                .satisfies(line -> assertThat(line.withdrawn()).isTrue());
        assertThat(officeholders.whoActs(position, LocalDate.of(2026, 3, 10))).isEmpty();
    }

    @Test
    void lists_what_should_be_put_in_order() {
        var answer = mvc.get().uri("/pengaturan").with(cast.signedIn(cast.theAdministrator()));

        assertThat(answer)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "pegawai tanpa jabatan",
                        cast.theAdministrator().official().name());
    }

    @Test
    void an_address_that_names_no_post_is_not_found_and_others_may_not_enter() {
        assertThat(mvc.get().uri("/pengaturan/pejabat/dkp3/raja").with(cast.signedIn(cast.theAdministrator())))
                .hasStatus(404);
        for (var page : List.of("/pengaturan/pejabat", "/pengaturan/struktur", "/pengaturan/pegawai")) {
            assertThat(mvc.get().uri(page).with(cast.signedIn(cast.theHeadOfOrganization())))
                    .hasStatus(403);
            assertThat(mvc.get().uri(page).with(cast.signedIn(cast.theAdministrator())))
                    .hasStatusOk();
        }
    }

    private MvcTestResult appoint(String path, String capacity, String from, String until, String action) {
        return mvc.post()
                .uri(path)
                .with(cast.signedIn(cast.theAdministrator()))
                .param("pejabat", cast.theHeadOfPlanning().official().nip().printed() + " Siti")
                .param("kapasitas", capacity)
                .param("mulai", from)
                .param("sampai", until)
                .param("sk", "800/TEST/2026")
                .param("aksi", action)
                .exchange();
    }

    private MvcTestResult end(String path, String last, String action) {
        return mvc.post()
                .uri(path)
                .with(cast.signedIn(cast.theAdministrator()))
                .param("sampai", last)
                .param("aksi", action)
                .exchange();
    }
}
