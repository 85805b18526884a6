package id.akuntabel.workflow.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.testing.TestClock;
import id.akuntabel.workflow.ProcessesAtWork;
import id.akuntabel.workflow.cases.PutOffStep;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AkuntabelTest
class InboxPageTests {

    @Autowired
    Cast cast;

    @Autowired
    ProcessesAtWork work;

    @Autowired
    PutOffStep putOffStep;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestClock clock;

    @Test
    void shows_what_waits_with_the_time_left_and_the_position() {
        var number = work.draftAndDecide();

        assertThat(inbox("", cast.theHeadOfPlanning()))
                .contains(number, "Langkah 1", "sisa 2 jam kerja", "Kepala Subbagian Perencanaan", "baru");
        assertThat(inbox("", cast.aStranger())).doesNotContain(number);
    }

    @Test
    void shows_one_person_the_tasks_of_both_positions() {
        var number = work.draftAndDecide();
        work.complete(number, cast.theHeadOfPlanning());

        assertThat(inbox("", cast.theActingHead())).contains(number, "Plt. Kepala Dinas");
    }

    @Test
    void says_why_it_came_back_and_how_often() {
        var number = work.draftAndDecide();
        work.complete(number, cast.theHeadOfPlanning());
        work.complete(number, cast.theActingHead(), "putusan", "Tidak", "catatan", "Tabel 2 keliru");

        assertThat(inbox("", cast.theHeadOfPlanning())).contains("↻2", "Dikembalikan: Tabel 2 keliru");
    }

    @Test
    void what_a_team_may_take_stands_apart() {
        var number = work.draftAndDecide();
        work.complete(number, cast.theHeadOfPlanning());
        work.complete(number, cast.theActingHead(), "putusan", "Ya");

        assertThat(inbox("?tab=menunggu", cast.theFirstOfTheTeam())).doesNotContain(number);
        assertThat(inbox("?tab=bisa-diambil", cast.theFirstOfTheTeam())).contains(number);
    }

    @Test
    void what_is_put_off_comes_back_by_itself() {
        var number = work.draftAndDecide();
        putOffStep.putOff(number, work.current(number).id(), cast.theHeadOfPlanning(), PutOffStep.Until.BESOK);

        assertThat(inbox("?cari=" + number, cast.theHeadOfPlanning())).doesNotContain("Langkah 1");
        assertThat(inbox("?tab=ditunda", cast.theHeadOfPlanning())).contains(number);
        clock.advance(Duration.ofDays(1));
        assertThat(inbox("?cari=" + number, cast.theHeadOfPlanning())).contains("Langkah 1", "terlambat");
    }

    @Test
    void a_task_moves_with_its_position_and_says_where_it_comes_from() {
        var number = work.draftAndDecide();
        var before = cast.theHeadOfPlanning();
        assertThat(inbox("", before)).contains(number);
        mvc.get().uri("/proses/" + number).with(cast.signedIn(before)).exchange();

        var appointed = mvc.post()
                .uri("/pengaturan/pejabat/kominfo/kasubbag-perencanaan")
                .param("pejabat", cast.thePlanningStaff().official().nip().printed())
                .param("kapasitas", "PLH")
                .param("mulai", "2026-03-10")
                .param("sampai", "2026-03-12")
                .param("sk", "800/77/2026")
                .param("aksi", "simpan")
                .with(cast.signedIn(cast.theAdministrator()))
                .exchange();

        assertThat(appointed).hasStatus3xxRedirection();
        var standIn = cast.thePlanningStaff();
        assertThat(standIn.holdings())
                .extracting(id.akuntabel.organization.Holding::title)
                .anyMatch(title -> title.startsWith("Plh. Kepala Subbagian Perencanaan"));
        assertThat(inbox("", standIn)).contains(number, "pindah pejabat", "Plh. Kepala Subbagian Perencanaan", "baru");
        assertThat(inbox("", cast.of(before.official().nip().digits()))).doesNotContain(number);
        jdbc.sql("update organization.appointment set withdrawn_at = now() where decree = '800/77/2026'")
                .update();
    }

    @Test
    void several_tasks_are_put_off_at_once() {
        var one = work.draftAndDecide();
        var other = work.draftAndDecide();
        var official = cast.theHeadOfPlanning();

        var answer = select("menunggu", "tunda", official, key(one), key(other));

        assertThat(answer).hasRedirectedUrl("/tugas?tab=menunggu&ditunda=2");
        assertThat(inbox("?tab=ditunda", official)).contains(one, other);
        assertThat(inbox("?tab=menunggu&ditunda=2", official)).contains("2 tugas ditunda untuk Anda");
    }

    @Test
    void several_tasks_are_taken_at_once_and_what_was_taken_before_is_told() {
        var mine = forTheTeam();
        var taken = forTheTeam();
        select("bisa-diambil", "ambil", cast.theSecondOfTheTeam(), key(taken));

        var answer = select("bisa-diambil", "ambil", cast.theFirstOfTheTeam(), key(mine), key(taken));

        assertThat(answer).hasStatus(422).bodyText().contains("1 tugas Anda ambil", taken + ": Sudah diambil");
        assertThat(inbox("?tab=menunggu", cast.theFirstOfTheTeam()))
                .contains(mine)
                .doesNotContain(taken);
    }

    @Test
    void nothing_selected_is_told_and_what_is_not_theirs_is_nowhere() {
        var number = work.draftAndDecide();

        assertThat(select("menunggu", "tunda", cast.theHeadOfPlanning()))
                .hasStatus(422)
                .bodyText()
                .contains("Belum ada tugas yang dipilih");
        assertThat(select("menunggu", "tunda", cast.aStranger(), key(number))).hasStatus(404);
        assertThat(select("menunggu", "hapus", cast.theHeadOfPlanning(), key(number)))
                .hasStatus(404);
        assertThat(select("menunggu", "ambil", cast.theHeadOfPlanning(), "PK-2026-0001:x"))
                .hasStatus(404);
    }

    private String forTheTeam() {
        var number = work.draftAndDecide();
        work.complete(number, cast.theHeadOfPlanning());
        work.complete(number, cast.theActingHead(), "putusan", "Ya");
        return number;
    }

    private String key(String number) {
        return number + ":" + work.current(number).id();
    }

    private MvcTestResult select(String tab, String action, CurrentOfficial official, String... tasks) {
        return mvc.post()
                .uri("/tugas/pilihan")
                .param("tab", tab)
                .param("aksi", action)
                .param("langkah", tasks)
                .with(cast.signedIn(official))
                .exchange();
    }

    private String inbox(String query, CurrentOfficial official) {
        var answer =
                mvc.get().uri("/tugas" + query).with(cast.signedIn(official)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
