package id.akuntabel.chaos;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Ten thousand requests for a number of one book, from sixteen threads on two nodes, one of which is killed.
@Tag("chaos")
class NumberChaosTests {

    private static final int REQUESTS = Integer.getInteger("akuntabel.numbers", 10_000);

    @Test
    void no_number_is_missing_or_given_twice_and_cancelled_ones_are_seen() throws Exception {
        var data = Files.createTempDirectory(Files.createDirectories(Path.of("target/chaos")), "numbers")
                .toAbsolutePath();
        try (var first = new Node(data).await("READY", 1).order("people").await("DONE people", 1);
                var second = new Node(data).await("READY", 1);
                var books = new Books(data)) {
            first.order("numbers 8 " + REQUESTS / 2);
            second.order("numbers 8 " + REQUESTS / 2);
            first.await("NUMBER", REQUESTS / 5).kill();
            var left = REQUESTS / 2 - first.said("NUMBER").size();
            assertThat(left).as("killed in the middle").isPositive();
            second.await("DONE numbers", 1).order("numbers 8 " + left).await("DONE numbers", 2);

            var told = Stream.of(first, second)
                    .flatMap(node -> node.said("NUMBER").stream())
                    .toList();
            assertThat(told).hasSize(REQUESTS);
            var lines = lines(books);
            assertThat(lines.stream().map(Line::running))
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, last(books)).boxed().toList());
            assertThat(lines.stream().map(Line::number)).doesNotHaveDuplicates();
            assertThat(stateByNumber(lines)).containsAllEntriesOf(promised(told));
            assertThat(lines.stream().filter(line -> line.state().equals("CANCELLED")))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line.reason()).startsWith("Salah tujuan, nomor "));
            // What was undone or killed took no number with it: at most those that were under way at the death are in
            // the book without having been told.
            var kept = told.stream().filter(answer -> !answer.equals("UNDONE")).count();
            assertThat((long) lines.size()).isBetween(kept, kept + 8);
            assertThat(books.list("""
                            select number from correspondence.outgoing o where not exists
                                (select from audit.entry where subject = 'surat-keluar/' || o.id)
                            """)).isEmpty();

            seenByTheSecretary(new Pages(second, data), lines);
        }
    }

    /// The register says so, and lists each of them.
    private static void seenByTheSecretary(Pages pages, List<Line> lines) throws IOException {
        assertThat(pages.text("/surat/keluar"))
                .contains(
                        lines.size() + " surat",
                        "Celah: tidak ada",
                        "Nomor berikutnya: 000.8.6.3/" + (lines.size() + 1));
        var cancelled = lines.stream()
                .filter(line -> line.state().equals("CANCELLED"))
                .toList()
                .getLast();
        assertThat(pages.text("/surat/keluar?keadaan=CANCELLED"))
                .contains("<s>" + cancelled.number() + "</s>", "Batal: " + cancelled.reason())
                .doesNotContain("cip-kini\">Terbit");
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(pages.of("/surat/keluar.xlsx")))) {
            var listed = workbook.getFirstSheet().read().stream()
                    .skip(1)
                    .map(row -> row.getCellText(1))
                    .toList();
            assertThat(listed)
                    .containsExactlyInAnyOrderElementsOf(
                            lines.stream().map(Line::number).toList());
        }
    }

    /// Pages of a node as the secretary sees them.
    private record Pages(Node node, Path data) {

        byte[] of(String path) throws IOException {
            var file = data.resolve("page");
            var before = node.said("DONE page").size();
            node.order("page " + path + " " + file).await("DONE page", before + 1);
            return Files.readAllBytes(file);
        }

        String text(String path) throws IOException {
            return new String(of(path), UTF_8);
        }
    }

    private record Line(int running, String number, String state, String reason) {}

    private static List<Line> lines(Books books) throws SQLException {
        return books.list("""
                        select running || '|' || number || '|' || state || '|' || coalesce(reason, '')
                        from correspondence.outgoing where book_id is not null order by running
                        """).stream()
                .map(row -> row.split("\\|", 4))
                .map(cells -> new Line(Integer.parseInt(cells[0]), cells[1], cells[2], cells[3]))
                .toList();
    }

    private static int last(Books books) throws SQLException {
        return Integer.parseInt(
                books.list("select max(last_number) from correspondence.book").getFirst());
    }

    private static Map<String, String> stateByNumber(List<Line> lines) {
        var states = new HashMap<String, String>();
        lines.forEach(line -> states.put(line.number(), line.state()));
        return states;
    }

    /// What was answered with success.
    private static Map<String, String> promised(List<String> told) {
        var states = new HashMap<String, String>();
        told.stream()
                .map(answer -> answer.split(" ", 2))
                .filter(words -> words.length == 2)
                .forEach(words -> states.put(words[1], words[0]));
        return states;
    }
}
