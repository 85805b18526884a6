package id.akuntabel.archive.bundles;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.archive.PaperBundle;
import id.akuntabel.archive.WholeBundle;
import id.akuntabel.archive.holdings.FileStore;
import id.akuntabel.audit.Trail;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.testing.Statements;
import id.akuntabel.testing.TestClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

@AkuntabelTest
class MakeBundlesTests {

    @Autowired
    BundleRows rows;

    @Autowired
    OrderBundle orderBundle;

    @Autowired
    SweepBundles sweep;

    @Autowired
    FileStore store;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TestClock clock;

    @Autowired
    Cast cast;

    @Autowired
    Trail trail;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Value("${akuntabel.data}")
    Path data;

    private final Letters letters = new Letters();

    @BeforeEach
    void nothing_was_asked_for() throws IOException {
        for (var left : files()) {
            Files.delete(left);
        }
        jdbc.sql("truncate archive.bundle cascade").update();
        letters.agency = cast.agency("kominfo");
    }

    @Test
    void counts_each_part_and_ends_as_one_zip() throws IOException {
        var staff = cast.thePlanningStaff();
        var href = order(staff, "3");
        letters.before = part -> assertThat(find(href).made()).isEqualTo(Integer.parseInt(part) - 1);
        assertThat(page(href, staff)).hasStatusOk().bodyText().contains("Menunggu giliran: 3 naskah", "every 2s");

        assertThat(node().work()).isTrue();

        assertThat(find(href).state()).isEqualTo(Bundle.State.DONE);
        assertThat(page(href + "/kemajuan", staff))
                .bodyText()
                .contains("Selesai: 3 naskah", href + "/berkas")
                .doesNotContain("every 2s", "<html");
        assertThat(unzipped(page(href + "/berkas", staff)))
                .containsExactlyEntriesOf(expected("1.txt", "naskah 1", "2.txt", "naskah 2", "3.txt", "naskah 3"));
        assertThat(files()).as("only the whole is kept").hasSize(1);
        assertThat(page("/paket", staff)).hasStatusOk().bodyText().contains("Surat 3", "selesai");
        assertThat(trail.of(href.substring(1)))
                .extracting(entry -> entry.what())
                .containsExactlyInAnyOrder("Paket diminta: Surat 3", "Paket selesai: Surat 3");
    }

    @Test
    void two_nodes_make_each_part_once() throws InterruptedException, ExecutionException {
        var hrefs = IntStream.rangeClosed(1, 6)
                .mapToObj(index -> order(cast.thePlanningStaff(), "1" + index))
                .toList();
        var together = new CountDownLatch(2);
        try (var hands = Executors.newFixedThreadPool(2)) {
            var nodes = Stream.of(node(), node())
                    .map(node -> hands.submit(() -> {
                        together.countDown();
                        together.await();
                        while (node.work()) {
                            // until nothing is open
                        }
                        return true;
                    }))
                    .toList();
            for (var node : nodes) {
                assertThat(node.get()).isTrue();
            }
        }

        assertThat(hrefs).allSatisfy(href -> assertThat(find(href).state()).isEqualTo(Bundle.State.DONE));
        assertThat(letters.made)
                .hasSize(11 + 12 + 13 + 14 + 15 + 16)
                .allSatisfy((part, times) -> assertThat(times).as(part).isEqualTo(1));
    }

    @Test
    void another_node_goes_on_where_one_died() throws IOException {
        var staff = cast.thePlanningStaff();
        var href = order(staff, "4");
        letters.before = part -> {
            if (part.equals("3")) {
                throw new Killed();
            }
        };
        assertThat(catchKilled(node())).isTrue();
        letters.before = part -> {};

        assertThat(node().work()).as("the dead one still has it").isFalse();
        assertThat(page(href, staff)).bodyText().contains("Menyiapkan: 2 dari 4 naskah");
        clock.advance(MakeBundles.LEASE.plusSeconds(1));
        assertThat(node().work()).isTrue();

        assertThat(letters.made).containsExactlyInAnyOrderEntriesOf(Map.of("4/1", 1, "4/2", 1, "4/3", 1, "4/4", 1));
        assertThat(unzipped(page(href + "/berkas", staff))).hasSize(4);
        assertThat(files()).hasSize(1);
    }

    @Test
    void what_a_node_makes_that_was_taken_for_dead_does_not_count() {
        var href = order(cast.thePlanningStaff(), "2");
        letters.before = part -> {
            letters.before = again -> {};
            clock.advance(MakeBundles.LEASE.plusSeconds(1));
            assertThat(node().work()).as("the other finishes meanwhile").isTrue();
        };

        node().work();

        assertThat(find(href).state()).isEqualTo(Bundle.State.DONE);
        assertThat(files()).as("the late one leaves no bytes").hasSize(1);
        assertThat(trail.of(href.substring(1))).hasSize(2);
    }

    @Test
    void what_kills_every_node_is_given_up() {
        var href = order(cast.thePlanningStaff(), "2");
        letters.before = part -> {
            throw new Killed();
        };
        for (var time = 0; time < MakeBundles.MOST_TRIES; time++) {
            assertThat(catchKilled(node())).isTrue();
            clock.advance(MakeBundles.LEASE.plusSeconds(1));
        }

        assertThat(node().work()).isTrue();
        assertThat(find(href).state()).isEqualTo(Bundle.State.FAILED);
    }

    @Test
    void a_failure_is_told_and_tried_again_without_making_anew() {
        var staff = cast.thePlanningStaff();
        var href = order(staff, "3");
        letters.before = part -> {
            if (part.equals("2")) {
                throw new IllegalStateException("no paper");
            }
        };
        node().work();
        assertThat(page(href, staff))
                .bodyText()
                .contains("Naskah 2.txt gagal dibuat.", "1 dari 3 naskah", "Coba lagi")
                .doesNotContain("every 2s", "no paper");
        assertThat(page(href + "/berkas", staff)).hasStatus(404);

        letters.before = part -> {};
        assertThat(post(href + "/lagi", staff)).hasStatus3xxRedirection();
        node().work();

        assertThat(find(href).state()).isEqualTo(Bundle.State.DONE);
        assertThat(letters.made).containsEntry("3/1", 1).containsEntry("3/2", 1);
    }

    @Test
    void is_cancelled_in_the_middle() {
        var staff = cast.thePlanningStaff();
        var href = order(staff, "3");
        letters.before = part -> {
            if (part.equals("2")) {
                assertThat(post(href + "/batal", staff)).hasStatus3xxRedirection();
            }
        };

        node().work();

        assertThat(find(href)).satisfies(bundle -> {
            assertThat(bundle.state()).isEqualTo(Bundle.State.CANCELLED);
            assertThat(bundle.made()).isEqualTo(1);
        });
        assertThat(letters.made).doesNotContainKey("3/3");
        assertThat(page(href, staff)).bodyText().contains("Dibatalkan setelah 1 dari 3 naskah");
        assertThat(trail.of(href.substring(1)))
                .anySatisfy(entry -> assertThat(entry.what()).isEqualTo("Paket dibatalkan: Surat 3"));
    }

    @Test
    void asked_again_while_it_is_made_it_is_the_same() {
        var href = order(cast.thePlanningStaff(), "2");

        assertThat(order(cast.thePlanningStaff(), "2")).isEqualTo(href);
        assertThat(order(cast.theSecretary(), "2")).isNotEqualTo(href);
        node().work();
        node().work();
        assertThat(order(cast.thePlanningStaff(), "2")).isNotEqualTo(href);
    }

    @Test
    void one_that_is_written_in_one_go_begins_anew_where_a_node_died() throws IOException {
        var staff = cast.thePlanningStaff();
        var copies = new Copies(letters.agency);
        var href = orderBundle.order(copies, "3", staff.cause(clock.instant()));
        var node = new MakeBundles(rows, List.of(copies), store, transactions, events, clock);
        copies.dies = true;
        assertThat(catchKilled(node)).isTrue();
        assertThat(find(href).made()).as("the third was not written").isEqualTo(2);
        copies.dies = false;

        assertThat(node.work()).as("the dead one still has it").isFalse();
        clock.advance(MakeBundles.LEASE.plusSeconds(1));
        copies.during = made -> assertThat(find(href).made()).isEqualTo(made);
        assertThat(node.work()).isTrue();

        assertThat(find(href).state()).isEqualTo(Bundle.State.DONE);
        assertThat(unzipped(page(href + "/berkas", staff)))
                .containsExactlyEntriesOf(expected("1.txt", "salinan 1", "2.txt", "salinan 2", "3.txt", "salinan 3"));
        assertThat(files()).as("what the dead one wrote is gone").hasSize(1);
    }

    @Test
    void one_that_is_written_in_one_go_is_cancelled_in_the_middle() {
        var copies = new Copies(letters.agency);
        var staff = cast.thePlanningStaff();
        var href = orderBundle.order(copies, "3", staff.cause(clock.instant()));
        copies.during = made -> {
            if (made == 1) {
                assertThat(post(href + "/batal", staff)).hasStatus3xxRedirection();
            }
        };

        new MakeBundles(rows, List.of(copies), store, transactions, events, clock).work();

        assertThat(find(href).state()).isEqualTo(Bundle.State.CANCELLED);
        clock.advance(SweepBundles.KEPT.plusMinutes(1));
        sweep.sweep();
        assertThat(files()).isEmpty();
    }

    @Test
    void bytes_that_changed_in_the_store_are_not_given_out() throws IOException {
        var staff = cast.thePlanningStaff();
        var href = order(staff, "1");
        node().work();
        assertThat(page(href + "/berkas", staff)).hasStatusOk();
        Files.writeString(files().getFirst(), "lain");

        assertThat(page(href + "/berkas", staff))
                .hasStatus(500)
                .bodyText()
                .contains("Paket tidak utuh", "Minta paketnya sekali lagi");
        Files.delete(files().getFirst());
        assertThat(page(href + "/berkas", staff)).hasStatus(500);
    }

    @Test
    void exists_for_who_asked_and_the_planner_alone() {
        var href = order(cast.theSecretary(), "1");
        node().work();

        assertThat(List.of(cast.theSecretary(), cast.theHeadOfPlanning()))
                .allSatisfy(
                        official -> assertThat(page(href + "/berkas", official)).hasStatusOk());
        assertThat(List.of(cast.aStranger(), cast.holder("dinsos", "kasubbag-perencanaan"), cast.theInspector()))
                .allSatisfy(official -> {
                    for (var path : List.of(href, href + "/kemajuan", href + "/berkas")) {
                        assertThat(page(path, official)).as(path).hasStatus(404);
                    }
                    for (var path : List.of(href + "/batal", href + "/lagi")) {
                        assertThat(post(path, official)).as(path).hasStatus(404);
                    }
                    assertThat(page("/paket", official)).bodyText().doesNotContain(href);
                });
    }

    @Test
    void is_cleared_away_after_a_week_with_all_its_bytes() {
        var staff = cast.thePlanningStaff();
        var done = order(staff, "1");
        node().work();
        var failed = order(staff, "2");
        letters.before = part -> {
            if (part.equals("2")) {
                throw new IllegalStateException("no paper");
            }
        };
        node().work();
        clock.advance(SweepBundles.KEPT.minusMinutes(1));
        sweep.sweep();
        assertThat(page(done + "/berkas", staff)).hasStatusOk();

        clock.advance(Duration.ofMinutes(2));
        sweep.sweep();

        assertThat(page(done, staff)).hasStatus(404);
        assertThat(page(failed, staff)).hasStatus(404);
        assertThat(files()).isEmpty();
    }

    @Test
    void its_pages_need_as_many_statements_for_many_parts_as_for_few() {
        var staff = cast.thePlanningStaff();
        var few = order(staff, "2");
        page(few, staff);
        var before = Statements.during(() -> page(few + "/kemajuan", staff));
        var listed = Statements.during(() -> page("/paket", staff));
        var many = order(staff, "200");
        for (var index = 3; index < 20; index++) {
            order(staff, Integer.toString(index));
        }

        assertThat(Statements.during(() -> page(many + "/kemajuan", staff))).hasSameSizeAs(before);
        assertThat(Statements.during(() -> page("/paket", staff))).hasSameSizeAs(listed);
        assertThat(before).filteredOn(sql -> sql.contains("archive.bundle")).hasSize(1);
    }

    /// As many short letters as the subject says.
    private static final class Letters implements PaperBundle {

        final Map<String, Integer> made = new ConcurrentHashMap<>();
        volatile Before before = part -> {};
        AgencyId agency = new AgencyId(new UUID(0, 0));

        interface Before {
            void make(String part);
        }

        @Override
        public String kind() {
            return "surat-uji";
        }

        @Override
        public Plan plan(String subject) {
            return new Plan(
                    agency,
                    "Surat " + subject,
                    "surat.zip",
                    IntStream.rangeClosed(1, Integer.parseInt(subject))
                            .mapToObj(index -> new Part(Integer.toString(index), index + ".txt"))
                            .toList());
        }

        @Override
        public byte[] make(String subject, String part) {
            before.make(part);
            made.merge(subject + "/" + part, 1, Integer::sum);
            return ("naskah " + part).getBytes(StandardCharsets.UTF_8);
        }
    }

    /// As many short files as the subject says, written in one go.
    private static final class Copies implements WholeBundle {

        private final AgencyId agency;
        volatile boolean dies;
        volatile IntConsumer during = made -> {};

        Copies(AgencyId agency) {
            this.agency = agency;
        }

        @Override
        public String kind() {
            return "salinan-uji";
        }

        @Override
        public Plan plan(String subject) {
            return new Plan(
                    agency,
                    "Salinan",
                    "salinan.zip",
                    IntStream.rangeClosed(1, Integer.parseInt(subject))
                            .mapToObj(index -> new Part(Integer.toString(index), index + ".txt"))
                            .toList());
        }

        @Override
        public void write(String subject, OutputStream out, Progress progress) throws IOException {
            var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            for (var index = 1; index <= Integer.parseInt(subject); index++) {
                during.accept(index - 1);
                if (dies && index == 3) {
                    throw new Killed();
                }
                zip.putNextEntry(new ZipEntry(index + ".txt"));
                zip.write(("salinan " + index).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
                progress.written(index);
            }
            zip.finish();
        }
    }

    /// What no handler of failures sees, like kill -9.
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    private static boolean catchKilled(MakeBundles node) {
        try {
            node.work();
            return false;
        } catch (Killed killed) {
            return true;
        }
    }

    private MakeBundles node() {
        return new MakeBundles(rows, List.of(letters), store, transactions, events, clock);
    }

    private String order(CurrentOfficial official, String subject) {
        return orderBundle.order(letters, subject, official.cause(clock.instant()));
    }

    private Bundle find(String href) {
        return rows.find(UUID.fromString(href.substring("/paket/".length()))).orElseThrow();
    }

    private MvcTestResult page(String path, CurrentOfficial official) {
        return mvc.get().uri(path).with(cast.signedIn(official)).exchange();
    }

    private MvcTestResult post(String path, CurrentOfficial official) {
        return mvc.post().uri(path).with(cast.signedIn(official)).exchange();
    }

    private List<Path> files() {
        var parts = data.resolve("berkas/.potongan");
        if (!Files.isDirectory(parts)) {
            return Collections.emptyList();
        }
        try (var files = Files.list(parts)) {
            return files.toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Map<String, String> unzipped(MvcTestResult answer) throws IOException {
        assertThat(answer).hasStatusOk();
        var texts = new LinkedHashMap<String, String>();
        try (var zip =
                new ZipInputStream(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                texts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    private static Map<String, String> expected(String... namesAndTexts) {
        var texts = new LinkedHashMap<String, String>();
        for (var at = 0; at < namesAndTexts.length; at += 2) {
            texts.put(namesAndTexts[at], namesAndTexts[at + 1]);
        }
        return texts;
    }
}
