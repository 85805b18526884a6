package id.akuntabel.archive.holdings;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.archive.CaseFiles;
import id.akuntabel.archive.CsvTable;
import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.archive.Documents;
import id.akuntabel.archive.Filing;
import id.akuntabel.audit.Cause;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.testing.TestClock;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

@AkuntabelTest
class CaseZipTests {

    @Autowired
    Documents documents;

    @Autowired
    CaseFiles files;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient jdbc;

    @Value("${akuntabel.data}")
    Path data;

    private final AgencyId owner = AgencyId.fresh();
    private final String caseNumber = "PK-2026-" + UUID.randomUUID();
    private final Cause cause = new Cause(
            new Cause.Who("7", "=HYPERLINK(\"http://x\")", null, null),
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
    void holds_every_version_the_extras_and_hashes_that_agree() throws IOException {
        var first = file("Konsep Dokumen Pengukuran", "satu");
        documents.addVersion(first.document(), Uploads.pdf("konsep.pdf", "dua"), cause);
        file("Notulen Rapat", "tiga");

        var zip = zip(CaseFiles.Extra.text("alur.svg", "<svg/>"));

        assertThat(zip.keySet())
                .containsExactly(
                        "dokumen/01-konsep-dokumen-pengukuran/v1-konsep.pdf",
                        "dokumen/01-konsep-dokumen-pengukuran/v2-konsep.pdf",
                        "dokumen/02-notulen-rapat/v1-konsep.pdf",
                        "alur.svg",
                        "manifest.json",
                        "manifest.txt",
                        "daftar-berkas.csv",
                        "BACA-SAYA.txt");
        assertThat(text(zip, "manifest.txt").lines()).hasSize(4).allSatisfy(line -> {
            var parts = line.split("  ", 2);
            assertThat(HexFormat.of().formatHex(FileStore.sha256().digest(zip.get(parts[1]))))
                    .isEqualTo(parts[0]);
        });
        assertThat(text(zip, "manifest.json")).contains(first.sha256()).contains("\"version\" : 2");
    }

    @Test
    void gives_the_same_bytes_for_the_same_content() throws IOException {
        file("Konsep", "satu");

        assertThat(bytes(CaseFiles.Extra.text("a.svg", "x"))).isEqualTo(bytes(CaseFiles.Extra.text("a.svg", "x")));
    }

    @Test
    void lets_no_path_out_of_the_zip_and_no_name_twice() throws IOException {
        var zip = zip(
                CaseFiles.Extra.text("../../etc/a.svg", "1"),
                CaseFiles.Extra.text("/etc/a.svg", "2"),
                CaseFiles.Extra.text("..\\b.svg", "3"));

        assertThat(zip.keySet()).contains("etc/a.svg", "etc/a-2.svg", "b.svg");
    }

    @Test
    void leaves_a_damaged_file_out_and_says_so() throws IOException {
        var damaged = file("Konsep", "rusak " + caseNumber);
        var whole = file("Notulen", "utuh");
        Files.writeString(
                data.resolve("berkas")
                        .resolve(damaged.sha256().substring(0, 2))
                        .resolve(damaged.sha256().substring(2, 4))
                        .resolve(damaged.sha256()),
                "lain");

        var zip = zip();

        assertThat(zip.keySet())
                .contains("dokumen/02-notulen/v1-konsep.pdf")
                .noneMatch(path -> path.contains("01-konsep"));
        assertThat(text(zip, "BACA-SAYA.txt")).contains("PERHATIAN").contains("berubah");
        assertThat(text(zip, "manifest.json")).contains("\"state\" : \"berubah\"");
        assertThat(text(zip, "manifest.txt")).contains(whole.sha256()).doesNotContain(damaged.sha256());
    }

    @Test
    void lets_no_formula_run_in_the_table() throws IOException {
        file("Konsep", "satu");

        assertThat(text(zip(), "daftar-berkas.csv")).contains("\"'=HYPERLINK(\"\"http://x\"\")\"");
    }

    @Test
    void quotes_and_disarms_cells() {
        var text = new CsvTable("a", "b")
                .row("-1", "kata; \"kutip\"")
                .row(null, "@x")
                .text();

        assertThat(text).isEqualTo("\uFEFF\"a\";\"b\"\r\n\"'-1\";\"kata; \"\"kutip\"\"\"\r\n;\"'@x\"\r\n");
    }

    private DocumentVersion file(String title, String inside) {
        return ((Filing.Filed) documents.file(owner, title, Uploads.pdf("konsep.pdf", inside), cause)).version();
    }

    private byte[] bytes(CaseFiles.Extra... extras) throws IOException {
        var out = new ByteArrayOutputStream();
        files.write(cast.theInspector(), caseNumber, List.of(extras), out);
        return out.toByteArray();
    }

    private Map<String, byte[]> zip(CaseFiles.Extra... extras) throws IOException {
        var found = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes(extras)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                found.put(entry.getName(), zip.readAllBytes());
            }
        }
        return found;
    }

    private static String text(Map<String, byte[]> zip, String path) {
        return new String(java.util.Objects.requireNonNull(zip.get(path)), StandardCharsets.UTF_8);
    }
}
