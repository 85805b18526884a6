package id.akuntabel.archive.fixity;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.archive.Documents;
import id.akuntabel.archive.Filing;
import id.akuntabel.archive.holdings.Integrity;
import id.akuntabel.archive.holdings.Uploads;
import id.akuntabel.audit.Trail;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.testing.TestClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AkuntabelTest
class CheckStoreTests {

    @Autowired
    CheckStore check;

    @Autowired
    FixityRuns runs;

    @Autowired
    Documents documents;

    @Autowired
    Cast cast;

    @Autowired
    Trail trail;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Value("${akuntabel.data}")
    Path data;

    @BeforeEach
    void no_check_was_made() {
        jdbc.sql("truncate archive.fixity_run cascade").update();
    }

    @Test
    void runs_by_itself_once_a_week() {
        file("Satu");

        check.whenDue();
        check.whenDue();
        assertThat(runs.newest(10))
                .hasSize(1)
                .allSatisfy(run -> assertThat(run.finishedAt()).isNotNull());

        clock.advance(CheckStore.EVERY.plusMinutes(1));
        check.whenDue();
        assertThat(runs.newest(10)).hasSize(2);
        assertThat(runs.newest(1).getFirst().files())
                .isEqualTo(jdbc.sql("select count(*) from archive.file")
                        .query(Long.class)
                        .single());
        assertThat(trail.of("arsip/keutuhan")).isNotEmpty();
    }

    @Test
    void tells_which_files_are_changed_or_missing_and_where_they_are_used() throws IOException {
        var changed = file("Berubah " + UUID.randomUUID());
        var missing = file("Hilang " + UUID.randomUUID());
        Files.writeString(path(changed), "lain");
        Files.delete(path(missing));

        check.whenDue();

        var run = runs.lastFinished().orElseThrow();
        assertThat(runs.findingsOf(run.id(), 100))
                .anySatisfy(finding -> {
                    assertThat(finding.integrity()).isEqualTo(Integrity.CHANGED);
                    assertThat(finding.used()).containsExactly(changed.title() + " v1 (a.pdf)");
                })
                .anySatisfy(finding -> {
                    assertThat(finding.integrity()).isEqualTo(Integrity.MISSING);
                    assertThat(finding.used()).containsExactly(missing.title() + " v1 (a.pdf)");
                });
        assertThat(mvc.get().uri("/pengaturan/keutuhan-berkas").with(cast.signedIn(cast.theAdministrator())))
                .hasStatusOk()
                .bodyText()
                .contains("berubah atau hilang", changed.sha256(), missing.title(), "Hilang");
        assertThat(mvc.get().uri("/tugas").with(cast.signedIn(cast.theAdministrator())))
                .bodyText()
                .contains("berkas tersimpan berubah atau hilang", "/pengaturan/keutuhan-berkas");
        assertThat(mvc.get().uri("/tugas").with(cast.signedIn(cast.theSecretary())))
                .bodyText()
                .doesNotContain("berkas tersimpan berubah");
    }

    @Test
    void one_node_has_the_check_and_another_goes_on_when_it_dies() {
        file("Satu");
        runs.open("Sistem", clock.instant());
        var half = runs.claim(clock.instant(), clock.instant().plus(Duration.ofMinutes(10)))
                .orElseThrow();
        var first = runs.filesAfter("", 1).getFirst();
        runs.advance(half, first.sha256(), 1, first.size(), half.until());

        assertThat(check.work()).as("the other node has it").isFalse();
        clock.advance(Duration.ofMinutes(11));
        assertThat(check.work()).isTrue();

        // What the dead one had read is not read again; what it would still say is not taken.
        assertThat(runs.newest(1).getFirst().files())
                .isEqualTo(jdbc.sql("select count(*) from archive.file")
                        .query(Long.class)
                        .single());
        assertThat(runs.advance(half, "f", 1, 1, half.until())).isFalse();
    }

    @Test
    void is_asked_for_by_command_and_keeps_its_result() throws IOException {
        var missing = file("Perintah " + UUID.randomUUID());
        Files.delete(path(missing));
        var command = new VerifyFilesCommand(check, runs, clock);

        command.run(new DefaultApplicationArguments());

        assertThat(command.getExitCode()).isEqualTo(3);
        assertThat(runs.newest(1)).singleElement().satisfies(run -> {
            assertThat(run.by()).isEqualTo("Sistem");
            assertThat(run.damaged()).isPositive();
        });
    }

    @Test
    void is_asked_for_on_the_page_by_the_administrator_alone() {
        assertThat(mvc.post().uri("/pengaturan/keutuhan-berkas").with(cast.signedIn(cast.theAdministrator())))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/pengaturan/keutuhan-berkas").with(cast.signedIn(cast.theAdministrator())))
                .bodyText()
                .contains("Berjalan");
        assertThat(List.of(cast.theSecretary(), cast.theInspector(), cast.theHeadOfOrganization(), cast.aStranger()))
                .allSatisfy(other -> {
                    assertThat(mvc.get().uri("/pengaturan/keutuhan-berkas").with(cast.signedIn(other)))
                            .hasStatus(403);
                    assertThat(mvc.post().uri("/pengaturan/keutuhan-berkas").with(cast.signedIn(other)))
                            .hasStatus(403);
                });
        check.work();
    }

    private DocumentVersion file(String title) {
        var cause = cast.thePlanningStaff().cause(clock.instant());
        return ((Filing.Filed) documents.file(cast.agency("kominfo"), title, Uploads.pdf("a.pdf", title), cause))
                .version();
    }

    private Path path(DocumentVersion version) {
        return data.resolve("berkas/%s/%s/%s"
                .formatted(version.sha256().substring(0, 2), version.sha256().substring(2, 4), version.sha256()));
    }
}
