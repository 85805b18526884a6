package id.akuntabel.measurement.actuals;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.archive.Arrival;
import id.akuntabel.archive.Arrivals;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.QuarterAtWork;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.testing.TestClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// Evidence in pieces, as a browser with a bad line sends it.
@AkuntabelTest
class ArrivingEvidenceTests {

    private static final byte[] TABLE = "Bulan;Layanan\nJuli;12\nAgustus;14\n".getBytes(StandardCharsets.UTF_8);

    @Autowired
    QuarterAtWork quarter;

    @Autowired
    Cast cast;

    @Autowired
    TestClock clock;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Evidences evidences;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Value("${akuntabel.data}")
    Path data;

    Place place;
    long row;
    CurrentOfficial staff;

    @BeforeEach
    void a_quarter_of_kominfo() {
        place = quarter.opened("kominfo");
        row = quarter.item(place, "dinas", "IKU-4").id();
        staff = cast.thePlanningStaff();
        jdbc.sql("delete from archive.arrival").update();
        jdbc.sql("truncate measurement.evidence").update();
    }

    @Test
    void pieces_become_evidence_when_the_last_one_has_come_and_not_before() {
        var at = begun("layanan.csv", TABLE.length);

        assertThat(piece(at, 0, Arrays.copyOf(TABLE, 10))).hasStatus(204).hasHeader("Upload-Offset", "10");
        assertThat(finish(at))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.keadaan")
                .isEqualTo("menunggu");
        assertThat(proofs()).isEmpty();
        assertThat(send(HttpMethod.HEAD, at, staff)).hasStatusOk().hasHeader("Upload-Offset", "10");
        piece(at, 10, Arrays.copyOfRange(TABLE, 10, TABLE.length));
        assertThat(finish(at)).bodyJson().extractingPath("$.keadaan").isEqualTo("terpasang");

        assertThat(proofs())
                .singleElement()
                .satisfies(proof -> assertThat(proof.words()).isEqualTo("layanan.csv"));
        assertThat(parts()).isEmpty();
    }

    @Test
    void asked_twice_it_is_taken_once() {
        var at = begun("layanan.csv", TABLE.length);
        piece(at, 0, TABLE);

        finish(at);
        assertThat(finish(at)).bodyJson().extractingPath("$.keadaan").isEqualTo("terpasang");

        assertThat(proofs()).hasSize(1);
        assertThat(send(HttpMethod.HEAD, at, staff)).hasHeader("Upload-Offset", String.valueOf(TABLE.length));
    }

    @Test
    void the_same_file_begun_again_goes_on_where_it_stopped() {
        var at = begun("layanan.csv", TABLE.length);
        piece(at, 0, Arrays.copyOf(TABLE, 20));

        assertThat(begun("layanan.csv", TABLE.length)).isEqualTo(at);
        assertThat(begun("layanan.csv", TABLE.length + 1)).isNotEqualTo(at);
        assertThat(piece(at, 0, TABLE)).hasStatus(409).hasHeader("Upload-Offset", "20");
    }

    @Test
    void what_came_before_the_line_broke_is_kept() {
        var arrival = ((Arrival.Begun.Coming) arrivals.begin("isian/1/2", "pejabat", "layanan.csv", "1", TABLE.length))
                .arrival();
        var broken = new SequenceInputStream(new ByteArrayInputStream(TABLE, 0, 12), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }

            @Override
            public int read(byte[] bytes, int from, int count) throws IOException {
                throw new IOException("connection reset");
            }
        });

        assertThat(arrivals.take(arrival, 0, broken)).isEqualTo(new Arrival.Piece.Taken(12));
        assertThat(arrivals.find(arrival.id(), "isian/1/2", "pejabat")
                        .orElseThrow()
                        .received())
                .isEqualTo(12);
    }

    @Test
    void bytes_of_a_node_that_died_before_it_counted_them_are_written_over() throws IOException {
        var at = begun("layanan.csv", TABLE.length);
        piece(at, 0, Arrays.copyOf(TABLE, 10));
        var part = parts()[0];
        Files.write(part, "jjjjjjjjjjjjjjjjjjjjjjjj".getBytes(StandardCharsets.UTF_8));
        Files.write(part, Arrays.copyOf(TABLE, 10), java.nio.file.StandardOpenOption.WRITE);

        piece(at, 10, Arrays.copyOfRange(TABLE, 10, TABLE.length));

        assertThat(finish(at)).bodyJson().extractingPath("$.keadaan").isEqualTo("terpasang");
        var document = proofs().getFirst().document();
        assertThat(jdbc.sql("select file.size from archive.version join archive.file on sha256 = version.file"
                                + " where document = :id")
                        .param("id", java.util.Objects.requireNonNull(document).value())
                        .query(Long.class)
                        .single())
                .isEqualTo(TABLE.length);
    }

    @Test
    void pieces_whose_bytes_were_lost_are_asked_for_again() throws IOException {
        var at = begun("layanan.csv", TABLE.length);
        piece(at, 0, Arrays.copyOf(TABLE, 10));
        Files.delete(parts()[0]);

        assertThat(piece(at, 10, Arrays.copyOfRange(TABLE, 10, 20)))
                .hasStatus(409)
                .hasHeader("Upload-Offset", "0");
    }

    @Test
    void what_the_name_and_the_size_say_is_refused_before_anything_is_sent() {
        assertThat(begin("alat.exe", 12, staff))
                .hasStatus(422)
                .bodyText()
                .contains("alat.exe")
                .contains("tidak diterima");
        assertThat(begin("besar.pdf", 26L * 1024 * 1024, staff))
                .hasStatus(413)
                .hasHeader("Tus-Max-Size", String.valueOf(25 * 1024 * 1024))
                .bodyText()
                .contains("melebihi 25 MB");
        assertThat(begin("kosong.pdf", 0, staff)).hasStatus(422).bodyText().contains("kosong");
    }

    @Test
    void a_hostile_file_is_refused_when_it_is_whole_and_leaves_nothing() {
        var hostile = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        var at = begun("laporan.pdf", hostile.length);
        piece(at, 0, hostile);

        assertThat(finish(at)).bodyJson().extractingPath("$.keadaan").isEqualTo("ditolak");
        assertThat(finish(at)).bodyJson().extractingPath("$.pesan").asString().contains("laporan.pdf");
        assertThat(proofs()).isEmpty();
        assertThat(parts()).isEmpty();
    }

    @Test
    void a_shut_sheet_takes_no_beginning_and_what_was_on_its_way_waits() {
        var at = begun("layanan.csv", TABLE.length);
        piece(at, 0, TABLE);
        clock.set("2026-10-17T09:00", "Asia/Makassar");

        assertThat(begin("lain.csv", 5, staff)).hasStatus(422).bodyText().contains("Jendela pengisian ditutup");
        assertThat(finish(at)).bodyJson().extractingPath("$.keadaan").isEqualTo("menunggu");
        assertThat(finish(at)).bodyJson().extractingPath("$.pesan").asString().contains("ditutup");
        assertThat(proofs()).isEmpty();

        clock.set("2026-10-06T09:00", "Asia/Makassar");
        assertThat(finish(at)).bodyJson().extractingPath("$.keadaan").isEqualTo("terpasang");
    }

    @Test
    void for_others_of_the_same_agency_and_for_other_rows_it_does_not_exist() {
        var at = begun("layanan.csv", TABLE.length);
        var elsewhere = at.replace(
                "baris=" + row, "baris=" + quarter.item(place, "dinas", "IKU-1").id());

        for (var method : new HttpMethod[] {HttpMethod.HEAD, HttpMethod.DELETE}) {
            assertThat(send(method, at, cast.theHeadOfPlanning())).hasStatus(404);
            assertThat(send(method, elsewhere, staff)).hasStatus(404);
            assertThat(send(method, at, cast.aStranger())).hasStatus(404);
        }
        assertThat(send(HttpMethod.POST, at.replace("?", "/selesai?"), cast.theHeadOfPlanning()))
                .hasStatus(404);
        assertThat(begin("layanan.csv", 5, cast.aStranger())).hasStatus(404);
        assertThat(send(HttpMethod.HEAD, at, staff)).hasStatusOk();
    }

    @Test
    void the_page_shows_what_is_on_its_way_to_its_sender_alone_and_gives_it_up() {
        var at = begun("layanan.csv", TABLE.length);
        piece(at, 0, Arrays.copyOf(TABLE, 16));
        var page = place.href() + "/bukti?unit=dinas&baris=" + row;

        assertThat(quarter.sees(page, staff))
                .bodyText()
                .contains("Belum selesai diunggah", "layanan.csv", "48 % dari 1 KB");
        assertThat(quarter.sees(page, cast.theHeadOfPlanning())).bodyText().doesNotContain("layanan.csv");
        var id = at.replaceAll(".*/unggahan/|\\?.*", "");
        assertThat(quarter.sends(page.replace("bukti?", "bukti/lepas?"), staff, "unggahan", id))
                .hasStatus3xxRedirection();
        assertThat(quarter.sees(page, staff)).bodyText().doesNotContain("layanan.csv");
        assertThat(parts()).isEmpty();
    }

    @Test
    void without_script_a_whole_one_is_taken_by_a_button() {
        var at = begun("layanan.csv", TABLE.length);
        piece(at, 0, TABLE);
        var page = place.href() + "/bukti?unit=dinas&baris=" + row;

        assertThat(quarter.sees(page, staff)).bodyText().contains("Jadikan data dukung");
        quarter.sends(page, staff, "unggahan", at.replaceAll(".*/unggahan/|\\?.*", ""));

        assertThat(proofs()).hasSize(1);
    }

    @Test
    void another_protocol_is_refused() {
        var at = begun("layanan.csv", TABLE.length);

        var spoken = mvc.perform(MockMvcRequestBuilders.patch(at)
                .header("Tus-Resumable", "0.9.0")
                .header("Upload-Offset", "0")
                .contentType("application/offset+octet-stream")
                .content(TABLE)
                .with(cast.signedIn(staff)));

        assertThat(spoken).hasStatus(412).hasHeader("Tus-Version", "1.0.0");
    }

    private MvcTestResult begin(String name, long size, CurrentOfficial official) {
        return mvc.perform(MockMvcRequestBuilders.post(place.href() + "/unggahan?unit=dinas&baris=" + row)
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", size)
                .header("Upload-Metadata", "nama " + base64(name) + ",cap " + base64("1790000000000"))
                .with(cast.signedIn(official)));
    }

    private String begun(String name, long size) {
        var answer = begin(name, size, staff);
        assertThat(answer).hasStatus(201);
        return java.util.Objects.requireNonNull(answer.getResponse().getHeader("Location"));
    }

    private MvcTestResult piece(String at, long offset, byte[] bytes) {
        return mvc.perform(MockMvcRequestBuilders.patch(at)
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Offset", offset)
                .contentType("application/offset+octet-stream")
                .content(bytes)
                .with(cast.signedIn(staff)));
    }

    private MvcTestResult finish(String at) {
        return send(HttpMethod.POST, at.replace("?", "/selesai?"), staff);
    }

    private MvcTestResult send(HttpMethod method, String at, CurrentOfficial official) {
        return mvc.perform(MockMvcRequestBuilders.request(method, at)
                .header("Tus-Resumable", "1.0.0")
                .with(cast.signedIn(official)));
    }

    private java.util.List<Evidence> proofs() {
        return evidences.of(quarter.sheet(place, "dinas").head().id()).stream()
                .filter(one -> one.item() == row)
                .toList();
    }

    private Path[] parts() {
        var known = jdbc.sql("select id from archive.arrival")
                .query((row, at) -> row.getObject("id", UUID.class))
                .list();
        var folder = data.resolve("berkas/.potongan");
        return known.stream()
                .map(id -> folder.resolve(id.toString()))
                .filter(Files::exists)
                .toArray(Path[]::new);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
