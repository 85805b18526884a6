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
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AkuntabelTest
class InboxPageTests {

    @Autowired
    Cast cast;

    @Autowired
    ProcessesAtWork work;

    @Autowired
    PutOffStep putOffStep;

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

    private String inbox(String query, CurrentOfficial official) {
        var answer =
                mvc.get().uri("/tugas" + query).with(cast.signedIn(official)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
