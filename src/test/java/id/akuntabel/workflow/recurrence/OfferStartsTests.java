package id.akuntabel.workflow.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.audit.Trail;
import id.akuntabel.calendar.Period;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.testing.TestClock;
import id.akuntabel.workflow.Cases;
import id.akuntabel.workflow.cases.CaseStore;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The sample regency's SOPs: kominfo measures each quarter, bappeda each year.
@AkuntabelTest
class OfferStartsTests {

    private static final String QUARTERLY = "pengukuran-kinerja-kominfo";

    @Autowired
    Cast cast;

    @Autowired
    OfferStarts offerStarts;

    @Autowired
    Offers offers;

    @Autowired
    StartOffered startOffered;

    @Autowired
    Cases cases;

    @Autowired
    CaseStore caseStore;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Trail trail;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestClock clock;

    @BeforeEach
    void nothing_is_offered_yet() {
        cast.arrive();
        jdbc.sql("delete from workflow.start_offer").update();
        jdbc.sql("update workflow.sop_case set period = null").update();
    }

    @Test
    void offers_nothing_while_the_period_runs() {
        clock.set("2026-03-31T23:59", "Asia/Makassar");

        offerStarts.offerAll();

        assertThat(known()).noneMatch(key -> key.contains("2026"));
    }

    @Test
    void offers_the_quarter_on_the_first_day_after_it_to_the_agency_that_runs_it() {
        clock.set("2026-04-01T00:01", "Asia/Makassar");

        offerStarts.offerAll();

        assertThat(known()).contains(QUARTERLY + " kominfo 2026-Q1").doesNotContain(QUARTERLY + " bappeda 2026-Q1");
        assertThat(known()).noneMatch(key -> key.endsWith(" 2026") || key.endsWith("2026-H1"));
        assertThat(trail.of("sop/" + QUARTERLY))
                .extracting(Trail.Entry::what)
                .anyMatch(what -> what.contains("Jatuh tempo mulai Triwulan I 2026"));
    }

    @Test
    void what_was_missed_while_no_node_ran_is_offered_later() {
        clock.set("2027-01-04T08:00", "Asia/Makassar");

        offerStarts.offerAll();

        assertThat(known())
                .contains(
                        QUARTERLY + " kominfo 2026-Q1",
                        QUARTERLY + " kominfo 2026-Q2",
                        QUARTERLY + " kominfo 2026-Q3",
                        QUARTERLY + " kominfo 2026-Q4",
                        "pengukuran-kinerja-bappeda bappeda 2026")
                .anyMatch(key -> key.endsWith("2026-H2"))
                .noneMatch(key -> key.endsWith("2025-Q4") || key.endsWith("2027-Q1"));
    }

    @Test
    void never_offers_twice_however_many_nodes_look() throws Exception {
        clock.set("2026-04-01T08:00", "Asia/Makassar");

        var before = told();

        atOnce(4, () -> {
            offerStarts.offerAll();
            return true;
        });
        offerStarts.offerAll();

        assertThat(known()).containsOnlyOnce(QUARTERLY + " kominfo 2026-Q1");
        assertThat(told()).isEqualTo(before + 1);
    }

    @Test
    void is_due_in_working_days_after_the_period() {
        var offer = offered();

        // 1 to 9 April 2026: Good Friday (3 April) and a weekend lie between.
        assertThat(offer.dueAt().atZone(java.time.ZoneId.of("Asia/Makassar")).toLocalDate())
                .isEqualTo("2026-04-08");
    }

    @Test
    void of_two_who_start_it_at_once_one_does_and_the_other_is_told() throws Exception {
        var offer = offered();

        var outcomes = atOnce(2, () -> startOffered.start(offer.id(), "Pengukuran", null, cast.theActingHead()));

        assertThat(outcomes)
                .hasAtLeastOneElementOfType(Settling.Started.class)
                .hasAtLeastOneElementOfType(Settling.Refused.class);
        assertThat(jdbc.sql("select count(*) from workflow.sop_case where period = '2026-Q1'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_process_started_by_hand_answers_the_offer_of_its_period() {
        var offer = offered();

        var number = startByHand();

        assertThat(offers.find(offer.id()).orElseThrow().settled())
                .isInstanceOfSatisfying(
                        Offer.Settled.Started.class,
                        started -> assertThat(started.number()).isEqualTo(number));
    }

    @Test
    void what_runs_already_is_not_offered() {
        clock.set("2026-03-30T08:00", "Asia/Makassar");
        var number = startByHand();

        var offer = offered();

        assertThat(offer.settled())
                .isInstanceOfSatisfying(
                        Offer.Settled.Started.class,
                        started -> assertThat(started.number()).isEqualTo(number));
        assertThat(offers.waiting(List.of(offer.agency())))
                .extracting(Offer::id)
                .doesNotContain(offer.id());
    }

    @Test
    void stands_in_the_inbox_of_who_gives_the_order_and_of_nobody_else() {
        offered();

        assertThat(page("/tugas", cast.theActingHead())).contains("Jatuh tempo mulai", "Triwulan I 2026");
        assertThat(page("/proses/mulai", cast.theActingHead())).contains("Jatuh tempo mulai", "Triwulan I 2026");
        assertThat(page("/tugas", cast.theSecretary())).doesNotContain("Jatuh tempo mulai");
        assertThat(page("/tugas", cast.aStranger())).doesNotContain("Jatuh tempo mulai");
    }

    @Test
    void is_started_with_its_period_filled_in() {
        var offer = offered();
        var head = cast.theActingHead();

        var form = page("/proses/mulai?sop=" + QUARTERLY + "&instansi=kominfo&tawaran=" + offer.id(), head);
        var answer = start(offer, "Pengukuran Triwulan I", head);

        assertThat(form).contains("Triwulan I 2026", "mulai paling lambat");
        assertThat(answer).hasStatus3xxRedirection();
        var number =
                Objects.requireNonNull(answer.getResponse().getRedirectedUrl()).substring("/proses/".length());
        assertThat(caseStore.find(number).orElseThrow().period()).isEqualTo(new Period.Quarter(2026, 1));
        assertThat(page("/proses/jatuh-tempo", head)).contains("Dimulai", number);
        assertThat(page("/tugas", head)).doesNotContain("id=\"jatuh-tempo\"");
    }

    @Test
    void whoever_comes_second_is_told_by_whom_it_was_started() {
        var offer = offered();
        start(offer, "Pengukuran Triwulan I", cast.theActingHead());

        var second = start(offer, "Pengukuran yang lain", cast.theActingHead());

        assertThat(second).hasStatus(422).bodyText().contains("Sudah dimulai oleh", "Pengukuran yang lain");
    }

    @Test
    void is_dismissed_with_a_reason_only() {
        var offer = offered();
        var head = cast.theActingHead();

        var silent = dismiss(offer, "  ", head);
        var dismissed = dismiss(offer, "Digabung dengan semester I", head);
        var again = dismiss(offer, "Sekali lagi", head);

        assertThat(silent).hasStatus(422).bodyText().contains("Tulis alasan");
        assertThat(dismissed).hasRedirectedUrl("/proses/jatuh-tempo");
        assertThat(again).hasStatus(422).bodyText().contains("Sudah dinyatakan tidak dimulai");
        assertThat(page("/proses/jatuh-tempo", head)).contains("Tidak dimulai", "Digabung dengan semester I");
        assertThat(page("/tugas", head)).doesNotContain("id=\"jatuh-tempo\"");
    }

    @Test
    void does_not_exist_for_who_may_not_start_it() {
        var offer = offered();

        assertThat(dismiss(offer, "Ingin saja", cast.aStranger())).hasStatus(404);
        assertThat(dismiss(offer, "Ingin saja", cast.theSecretary())).hasStatus(404);
        assertThat(start(offer, "Ingin saja", cast.aStranger())).hasStatus(404);
        assertThat(page("/proses/jatuh-tempo", cast.aStranger())).doesNotContain("Dinas Komunikasi");
    }

    private long told() {
        return trail.of("sop/" + QUARTERLY).stream()
                .filter(entry -> entry.what().startsWith("Jatuh tempo mulai Triwulan I 2026"))
                .count();
    }

    private Offer offered() {
        clock.set("2026-04-01T08:00", "Asia/Makassar");
        offerStarts.offerAll();
        return offers.of(List.of(cast.agency("kominfo"))).stream()
                .filter(offer -> offer.period().code().equals("2026-Q1"))
                .findFirst()
                .orElseThrow();
    }

    private String startByHand() {
        return cases.start(
                new Cases.Order(QUARTERLY, cast.agency("kominfo"), "Pengukuran", new Period.Quarter(2026, 1), null),
                cast.theActingHead().cause(clock.instant()));
    }

    private List<String> known() {
        return jdbc.sql("""
                select o.family || ' ' || a.code || ' ' || o.period
                from workflow.start_offer o join organization.agency a on a.id = o.agency_id
                """).query((row, at) -> row.getString(1)).list();
    }

    private MvcTestResult start(Offer offer, String title, CurrentOfficial official) {
        return mvc.post()
                .uri("/proses/mulai")
                .param("sop", QUARTERLY)
                .param("instansi", "kominfo")
                .param("judul", title)
                .param("tawaran", Long.toString(offer.id()))
                .with(cast.signedIn(official))
                .exchange();
    }

    private MvcTestResult dismiss(Offer offer, String reason, CurrentOfficial official) {
        return mvc.post()
                .uri("/proses/jatuh-tempo/" + offer.id() + "/lewati")
                .param("alasan", reason)
                .with(cast.signedIn(official))
                .exchange();
    }

    private String page(String address, CurrentOfficial official) {
        var answer = mvc.get().uri(address).with(cast.signedIn(official)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /// The same, by several at the same moment.
    private static <T> List<T> atOnce(int many, Callable<T> work) throws Exception {
        var start = new CyclicBarrier(many);
        try (var nodes = Executors.newFixedThreadPool(many)) {
            var running = IntStream.range(0, many)
                    .mapToObj(node -> nodes.submit(() -> {
                        start.await();
                        return work.call();
                    }))
                    .toList();
            var results = new java.util.ArrayList<T>();
            for (var run : running) {
                results.add(run.get());
            }
            return results;
        }
    }
}
