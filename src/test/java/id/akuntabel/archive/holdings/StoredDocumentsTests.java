package id.akuntabel.archive.holdings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.akuntabel.archive.ArchiveRecord;
import id.akuntabel.archive.DocumentId;
import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.archive.Documents;
import id.akuntabel.archive.Filing;
import id.akuntabel.archive.Upload;
import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Trail;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.TestClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@AkuntabelTest
class StoredDocumentsTests {

    @Autowired
    Documents documents;

    @Autowired
    Trail trail;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Value("${akuntabel.data}")
    Path data;

    private final AgencyId owner = AgencyId.fresh();
    private final String caseNumber = "PK-2026-" + UUID.randomUUID();
    private final Cause cause = new Cause(
            new Cause.Who("7", "Siti Rahmah", "Sekretaris", "Plt."),
            new Cause.Where(caseNumber, "6"),
            TestClock.START,
            null);

    @BeforeEach
    void an_agency() {
        jdbc.sql(
                        "insert into organization.agency (id, code, name, short_name, zone) values (?, ?, 'Dinas', 'D', 'Asia/Makassar')")
                .params(owner.value(), "d-" + owner.value())
                .update();
    }

    @Test
    void files_a_document_with_who_when_where_and_hash() throws IOException {
        var filed = filed(documents.file(owner, "Konsep Dokumen", Uploads.pdf("konsep.pdf", "satu"), cause));

        assertThat(filed.number()).isOne();
        assertThat(filed.by()).isEqualTo("Siti Rahmah, Plt. Sekretaris");
        assertThat(filed.at()).isEqualTo(TestClock.START);
        assertThat(filed.caseNumber()).isEqualTo(caseNumber);
        assertThat(filed.step()).isEqualTo("6");
        assertThat(filed.mediaType()).isEqualTo("application/pdf");
        assertThat(documents.ofCase(caseNumber)).containsExactly(filed);
        assertThat(documents.ownerOf(filed.document())).contains(owner);
        assertThat(bytesOf(filed)).isEqualTo(bytesOf(Uploads.pdf("konsep.pdf", "satu")));
        assertThat(trail.of("dokumen/" + filed.document()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.facts()).containsEntry("sha256", filed.sha256()));
    }

    @Test
    void keeps_every_version_under_one_identity() throws IOException {
        var first = filed(documents.file(owner, "Konsep", Uploads.pdf("konsep.pdf", "satu"), cause));

        var second = filed(documents.addVersion(first.document(), Uploads.pdf("konsep.pdf", "dua"), cause));

        assertThat(second.number()).isEqualTo(2);
        assertThat(documents.versionsOf(first.document())).containsExactly(second, first);
        assertThat(documents.ofCase(caseNumber)).containsExactly(second);
        assertThat(bytesOf(first)).isNotEqualTo(bytesOf(second));
    }

    @Test
    void stores_the_same_bytes_once() {
        var first = filed(documents.file(owner, "Satu", Uploads.pdf("a.pdf", "sama"), cause));
        var second = filed(documents.file(owner, "Dua", Uploads.pdf("b.pdf", "sama"), cause));

        assertThat(first.sha256()).isEqualTo(second.sha256());
        assertThat(first.document()).isNotEqualTo(second.document());
        assertThat(jdbc.sql("select count(*) from archive.file where sha256 = ?")
                        .param(first.sha256())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void numbers_versions_without_gap_when_several_add_at_once() throws Exception {
        var first = filed(documents.file(owner, "Konsep", Uploads.pdf("a.pdf", "0"), cause));
        List<Future<Filing>> adding = new ArrayList<>();

        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var i = 1; i <= 12; i++) {
                var upload = Uploads.pdf("a.pdf", "isi " + i);
                adding.add(
                        threads.submit((Callable<Filing>) () -> documents.addVersion(first.document(), upload, cause)));
            }
        }
        for (var one : adding) {
            filed(one.get());
        }

        assertThat(documents.versionsOf(first.document()))
                .extracting(DocumentVersion::number)
                .containsExactly(13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1);
    }

    @Test
    void refuses_more_than_25_megabytes_and_leaves_nothing_behind() throws IOException {
        var tooMuch = Uploads.named("besar.pdf", new byte[(int) InspectUpload.LARGEST + 1]);

        var refused = documents.file(owner, "Besar", tooMuch, cause);

        assertThat(refused).isInstanceOf(Filing.Refused.class);
        assertThat(((Filing.Refused) refused).message())
                .contains("melebihi 25 MB")
                .contains("Perkecil");
        assertThat(documents.ofCase(caseNumber)).isEmpty();
        assertThat(arriving()).isEmpty();
    }

    @Test
    void refuses_a_hostile_upload_and_leaves_nothing_behind() throws IOException {
        var refused = documents.file(owner, "x", Uploads.text("../../a.pdf", "<html></html>"), cause);

        assertThat(refused).isInstanceOf(Filing.Refused.class);
        assertThat(((Filing.Refused) refused).message()).contains("“a.pdf” ternyata berisi halaman web");
        assertThat(arriving()).isEmpty();
    }

    @Test
    void refuses_a_version_of_a_document_that_does_not_exist() {
        assertThat(documents.addVersion(DocumentId.fresh(), Uploads.pdf("a.pdf", "1"), cause))
                .isInstanceOf(Filing.Refused.class);
    }

    @Test
    void does_not_give_out_bytes_that_were_changed_on_disk() throws IOException {
        var filed = filed(documents.file(owner, "Konsep", Uploads.pdf("a.pdf", "akan diubah"), cause));
        Files.writeString(pathOf(filed.sha256()), "lain", StandardCharsets.UTF_8);

        assertThatThrownBy(() -> documents.open(filed).close())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("was changed");

        filed(documents.file(owner, "Lagi", Uploads.pdf("a.pdf", "akan diubah"), cause));
        assertThat(bytesOf(filed)).isNotEmpty();
    }

    @Test
    void does_not_give_out_a_file_that_is_gone() throws IOException {
        var filed = filed(documents.file(owner, "Konsep", Uploads.pdf("a.pdf", "akan hilang"), cause));
        Files.delete(pathOf(filed.sha256()));

        assertThatThrownBy(() -> documents.open(filed).close()).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void leaves_a_file_and_no_row_when_the_node_dies_after_storing() {
        var store = new FileStore(data, TestClock.systemUTC());

        assertThatThrownBy(() -> transactions.executeWithoutResult(change -> {
                    filed(documents.file(owner, "Konsep", Uploads.pdf("a.pdf", "mati listrik"), cause));
                    throw new IllegalStateException("the node died before the commit");
                }))
                .isInstanceOf(IllegalStateException.class);
        var again = filed(documents.file(owner, "Konsep", Uploads.pdf("a.pdf", "mati listrik"), cause));

        assertThat(documents.ofCase(caseNumber)).containsExactly(again);
        assertThat(store.check(again.sha256())).isEqualTo(Integrity.INTACT);
    }

    @Test
    void writes_no_row_when_the_bytes_could_not_be_stored() throws IOException {
        var breaking = new Upload("a.pdf", () -> {
            throw new IOException("connection lost");
        });

        assertThatThrownBy(() -> documents.file(owner, "Konsep", breaking, cause))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(documents.ofCase(caseNumber)).isEmpty();
        assertThat(arriving()).isEmpty();
    }

    @Test
    void leaves_no_half_file_behind_when_the_upload_breaks_off() throws IOException {
        var broken = new Upload(
                "a.pdf",
                () -> new SequenceInputStream(new ByteArrayInputStream(new byte[100_000]), new BrokenStream()));

        assertThatThrownBy(() -> documents.file(owner, "Konsep", broken, cause))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(documents.ofCase(caseNumber)).isEmpty();
        assertThat(arriving()).isEmpty();
    }

    @Test
    void sweeps_away_a_day_later_what_a_killed_node_was_receiving() throws IOException {
        var store = new FileStore(data, Clock.fixed(Instant.now().plus(Duration.ofDays(2)), ZoneOffset.UTC));
        var killed = store.receive(() -> new ByteArrayInputStream(new byte[10]), 100);
        var untouched = new FileStore(data, Clock.systemUTC());

        assertThat(untouched.sweep()).isZero();
        assertThat(killed.path()).exists();
        assertThat(store.sweep()).isPositive();
        assertThat(killed.path()).doesNotExist();
    }

    @Test
    void cuts_a_long_title_between_characters() {
        var title = "x".repeat(299) + "\uD83D\uDE80\uD83D\uDE80";

        var filed = filed(documents.file(owner, title, Uploads.pdf("a.pdf", "judul"), cause));

        assertThat(filed.title()).isEqualTo("x".repeat(299));
    }

    @Test
    void lets_nobody_change_a_filed_version() {
        filed(documents.file(owner, "Konsep", Uploads.pdf("a.pdf", "tetap"), cause));

        assertThatThrownBy(() -> jdbc.sql("update archive.version set file_name = 'lain.pdf'")
                        .update())
                .hasStackTraceContaining("filed versions stay");
        assertThatThrownBy(() -> jdbc.sql("delete from archive.version").update())
                .hasStackTraceContaining("filed versions stay");
    }

    @Test
    void records_where_the_outcome_is_kept_and_keeps_a_correction_beside_it() {
        var first = record("Lemari 2 / Rak B");
        var second = record("Lemari 3 / Rak A");

        documents.archive(first, cause);
        documents.archive(second, cause);

        assertThat(documents.archiveRecordOf(caseNumber)).contains(second);
        assertThat(trail.of("proses/" + caseNumber)).hasSize(2);
    }

    /// A connection that is gone.
    private static final class BrokenStream extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("connection lost");
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            throw new IOException("connection lost");
        }
    }

    private ArchiveRecord record(String place) {
        return new ArchiveRecord(
                caseNumber, owner, "Pengukuran Kinerja", "000.8.6.3", 1, 1, "Musnah", "Akuntabel", place);
    }

    private static DocumentVersion filed(Filing filing) {
        assertThat(filing).isInstanceOf(Filing.Filed.class);
        return ((Filing.Filed) filing).version();
    }

    private byte[] bytesOf(DocumentVersion version) throws IOException {
        try (var in = documents.open(version)) {
            return in.readAllBytes();
        }
    }

    private static byte[] bytesOf(Upload upload) throws IOException {
        try (var in = upload.content().open()) {
            return in.readAllBytes();
        }
    }

    private Path pathOf(String sha256) {
        return data.resolve("berkas")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private List<Path> arriving() throws IOException {
        try (var files = Files.list(data.resolve("berkas/.datang"))) {
            return files.toList();
        }
    }
}
