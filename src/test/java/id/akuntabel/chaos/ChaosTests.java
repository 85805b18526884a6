package id.akuntabel.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("chaos")
class ChaosTests {

    Path data = Path.of("");

    @BeforeEach
    void a_new_data_folder() throws IOException {
        data = Files.createTempDirectory(Files.createDirectories(Path.of("target/chaos")), "data")
                .toAbsolutePath();
    }

    @Test
    void two_nodes_share_the_work_and_the_death_of_one_loses_nothing() throws Exception {
        try (var second = startedTogether()) {
            second.order("work 4 40").await("DONE work", 1);

            try (var books = new Books(data)) {
                assertThat(books.list("select id from workflow.step where state = 'DONE'"))
                        .containsAll(completed);
                assertThat(second.said("COMPLETED")).isNotEmpty();
                assertThat(books.list("select distinct state from workflow.sop_case"))
                        .containsExactly("FINISHED");
                assertThat(books.halves()).isEmpty();
            }
        }
    }

    @Test
    void no_reminder_comes_twice_when_two_nodes_remind_and_one_dies() throws Exception {
        try (var first = new Node(data).ready();
                var second = new Node(data).ready();
                var books = new Books(data)) {
            first.order("start 60").await("DONE start", 1);
            var expected = books.count("workflow.step, jsonb_array_elements(ladder) where state = 'OPEN'");

            first.order("remind P60D");
            second.order("remind P60D");
            awaitSome(books);
            first.kill();
            second.await("DONE remind", 1).order("remind P60D").await("DONE remind", 2);

            assertThat(books.count("workflow.reminder")).isEqualTo(expected);
            assertThat(books.list(
                            "select step_id || rung from workflow.reminder group by step_id, rung having count(*) > 1"))
                    .isEmpty();
            // Each was told once: the trail has one entry for each.
            assertThat(books.count("audit.entry e where e.name = 'Sistem' and e.facts ? 'tenggat'"))
                    .isEqualTo(expected);
        }
    }

    @Test
    void what_was_answered_with_success_survives_the_death_of_everything() throws Exception {
        var answered = new ArrayList<String>();
        try (var node = new Node(data).ready();
                var books = new Books(data)) {
            node.order("start 200").await("DONE start", 1);
            var server = ProcessHandle.of(books.server()).orElseThrow();
            node.order("work 200 200").await("COMPLETED", 100);

            var children = server.descendants().toList();
            node.kill();
            server.destroyForcibly();
            children.forEach(ProcessHandle::destroyForcibly);
            server.onExit().get();
            answered.addAll(node.said("COMPLETED"));
        } catch (SQLException e) {
            // Closing a connection to a dead server.
            assertThat(answered).hasSizeGreaterThanOrEqualTo(100);
        }

        try (var books = new Books(data)) {
            assertThat(answered).hasSizeGreaterThanOrEqualTo(100);
            assertThat(books.list("select id from workflow.step where state = 'DONE'"))
                    .containsAll(answered);
            assertThat(books.halves()).isEmpty();
        }
        try (var node = new Node(data).ready();
                var books = new Books(data)) {
            node.order("work 8 10").await("DONE work", 1);

            assertThat(books.count("workflow.sop_case where state = 'FINISHED'"))
                    .isGreaterThanOrEqualTo(10);
            assertThat(books.halves()).isEmpty();
        }
    }

    @Test
    void a_death_while_signing_leaves_no_half_document_and_loses_none() throws Exception {
        List<String> told;
        try (var node = new Node(data).ready()) {
            node.order("papers 30").await("DONE papers", 1);
            node.order("sign").await("SIGNED", 8).kill();
            told = node.said("SIGNED");
        }

        try (var node = new Node(data).ready();
                var books = new Books(data)) {
            assertThat(books.list("select code from signing.signature")).containsAll(told);
            assertThat(books.halfSigned()).isEmpty();
            assertThat(books.stored(data)).containsAll(books.list("select sha256 from archive.file"));

            node.order("sign").await("DONE sign", 1);

            assertThat(books.count("signing.signature")).isEqualTo(30);
            assertThat(books.halfSigned()).isEmpty();
        }
    }

    private List<String> completed = List.of();

    /// Two nodes; the first starts processes and works, and is killed in the middle.
    private Node startedTogether() throws Exception {
        var first = new Node(data).ready();
        var second = new Node(data).ready();
        first.order("start 40").await("DONE start", 1);
        first.order("work 4 40");
        second.order("work 4 40");
        first.await("COMPLETED", 60).kill();
        completed = first.said("COMPLETED");
        return second.await("DONE work", 1);
    }

    private static void awaitSome(Books books) throws SQLException, InterruptedException {
        while (books.count("workflow.reminder") == 0) {
            Thread.sleep(10);
        }
    }
}
