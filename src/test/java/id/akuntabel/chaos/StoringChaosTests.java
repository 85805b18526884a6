package id.akuntabel.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The server dies again and again while scans are uploaded and letters are numbered, printed and filed.
@Tag("chaos")
class StoringChaosTests {

    private static final String[] MONDAY = {"--akuntabel.sample=true", "--chaos.start=2026-10-05T01:00:00Z"};
    private static final String CLERK = "Dimas Aditya Saputra";
    private static final int DEATHS = 5;

    private final List<String> registered = new ArrayList<>();
    private final List<String> issued = new ArrayList<>();

    @Test
    void each_death_leaves_whole_documents_only_and_every_number_accounted_for() throws Exception {
        var data = Files.createTempDirectory(Files.createDirectories(Path.of("target/chaos")), "storing")
                .toAbsolutePath();
        var moment = new Random(20261005);

        for (var death = 0; death < DEATHS; death++) {
            die(data, moment.nextInt(1_500));
            try (var books = new Books(data)) {
                inspect(books, data);
            }
        }

        assertThat(registered).hasSizeGreaterThanOrEqualTo(DEATHS);
        assertThat(issued).hasSizeGreaterThanOrEqualTo(DEATHS);
        try (var node = new Node(data, 0, MONDAY).await("READY", 1);
                var books = new Books(data)) {
            var left = leftovers(books, data);
            node.order("sweep P3D").await("DONE sweep", 1);

            assertThat(files(data.resolve("berkas/.datang"))).isEmpty();
            assertThat(leftovers(books, data)).isEmpty();
            assertThat(names(data.resolve("berkas/.sisa"))).containsExactlyInAnyOrderElementsOf(left);
            inspect(books, data);

            node.order("sweep P40D").await("DONE sweep", 2);
            assertThat(files(data.resolve("berkas/.sisa"))).isEmpty();
            inspect(books, data);
        }
    }

    /// Somebody uploads, letters are issued, and a moment after both were told of success the node is killed.
    private void die(Path data, int millis) throws Exception {
        var node = new Node(data, 0, MONDAY).await("READY", 1);
        try {
            var uploading = new Uploading(Integer.parseInt(node.said("PORT").getFirst()), CLERK, 3);
            node.order("letters 5000").await("LETTER", 2);
            while (uploading.told().size() < 2) {
                Thread.sleep(5);
            }
            Thread.sleep(millis);
            node.kill();
            uploading.ended();
            registered.addAll(uploading.told());
            issued.addAll(node.said("LETTER"));
        } finally {
            node.close();
        }
    }

    private void inspect(Books books, Path data) throws SQLException, IOException, NoSuchAlgorithmException {
        // What was called saved is there.
        assertThat(books.list("select subject from correspondence.incoming")).containsAll(registered);
        assertThat(books.list("select number from correspondence.outgoing")).containsAll(issued);
        // Every file that a row names is there, whole; there is no row beside these.
        var stored = sizes(data);
        for (var file : books.list("select sha256 || ' ' || size from archive.file")) {
            var words = file.split(" ", 2);
            assertThat(stored).containsEntry(words[0], Long.valueOf(words[1]));
        }
        // No half document is listed, and no letter goes without the paper it came with.
        assertThat(books.list("""
                select 'document without version: ' || id from archive.document
                    where versions = 0 or not exists (select from archive.version
                                                      where document = id and number = versions)
                union all
                select 'incoming without paper: ' || subject from correspondence.incoming where document is null
                union all
                select 'outgoing without paper: ' || number from correspondence.outgoing where document is null
                union all
                select 'document the trail does not know: ' || version.document from archive.version
                    where not exists (select from audit.entry
                                      where entry.subject = 'dokumen/' || version.document
                                        and entry.facts ->> 'sha256' = version.file)
                union all
                select 'the trail knows of more: ' || subject from audit.entry
                    where what like 'Dokumen disimpan: %'
                      and not exists (select from archive.version where 'dokumen/' || document = entry.subject)
                """)).isEmpty();
        // Numbers follow one another, and the counters stand where the last one is.
        assertThat(books.list("""
                select 'gap in the agenda of ' || year from correspondence.incoming
                    join correspondence.agenda using (agency_id, year)
                    group by agency_id, year, last_number
                    having count(*) <> last_number or max(incoming.agenda) <> last_number
                           or count(distinct incoming.agenda) <> last_number
                union all
                select 'gap in the book ' || book.name from correspondence.outgoing
                    join correspondence.book on book.id = outgoing.book_id
                    group by book.id
                    having count(*) <> book.last_number or max(running) <> book.last_number
                           or count(distinct running) <> book.last_number
                """)).isEmpty();
    }

    /// Whole files of the store by their name, which is the hash of what is in them.
    private static Map<String, Long> sizes(Path data) throws IOException, NoSuchAlgorithmException {
        var sizes = new TreeMap<String, Long>();
        for (var file : files(data.resolve("berkas"))) {
            if (Objects.requireNonNull(file.getParent())
                            .getFileName()
                            .toString()
                            .length()
                    == 2) {
                var hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                assertThat(HexFormat.of().formatHex(hash))
                        .isEqualTo(file.getFileName().toString());
                sizes.put(file.getFileName().toString(), Files.size(file));
            }
        }
        return sizes;
    }

    /// Whole files that no row names: their node died before it committed.
    private static List<String> leftovers(Books books, Path data)
            throws SQLException, IOException, NoSuchAlgorithmException {
        var left = new ArrayList<>(sizes(data).keySet());
        left.removeAll(books.list("select sha256 from archive.file"));
        return left;
    }

    private static List<String> names(Path folder) throws IOException {
        return files(folder).stream().map(file -> file.getFileName().toString()).toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
