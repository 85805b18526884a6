package id.akuntabel.planning.importing;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@AkuntabelTest
@Transactional
class ImportPagesTests {

    private static final String IMPORT = "/perencanaan/impor/kominfo";

    private static final List<String> HEADINGS = List.of(
            "Kode",
            "Indikator",
            "Sasaran",
            "Definisi operasional",
            "Rumus",
            "Satuan",
            "Tipe perhitungan",
            "Sumber data",
            "PIC",
            "Mekanisme",
            "Media",
            "Data dukung",
            "Pihak pertama",
            "Target",
            "TW I",
            "TW IV");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    /// Committed, so that it is loaded once and not for each test.
    @BeforeTransaction
    void the_regency_is_there() {
        cast.arrive();
    }

    @Test
    void rows_are_shown_with_doubts_and_errors_before_anything_is_kept() {
        var page = bring(workbook(
                row("IK-80", "Jumlah aduan selesai", "Kumulatif", "Staf Perencanaan", "1.250"),
                row("IK-81", "", "Entah", "Kepala Dapur", "abc")));

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("2 baris: 1 salah, 2 meragukan. Belum ada yang disimpan.")
                .contains("“Kumulatif” dibaca Akumulatif", "“1.250” dapat berarti")
                .contains("Indikator kosong.", "“Entah” tidak dikenal", "Kepala Dapur", "Target: “abc”")
                .doesNotContain("Terapkan 2 baris");
        assertThat(indicators("IK-80")).isZero();
    }

    @Test
    void an_import_is_applied_and_undone_as_one_act() {
        bring(workbook(
                row("IK-80", "Jumlah aduan selesai", "Akumulatif", "Staf Perencanaan", "120"),
                row("IK-05", "", "", "Staf Perencanaan", "95")));
        var address = IMPORT + "/" + newest();

        assertThat(post(address + "/terapkan", cast.theHeadOfPlanning())).hasStatus3xxRedirection();

        assertThat(indicators("IK-80")).isOne();
        assertThat(get("/perencanaan/perjanjian/2026/kominfo/staf-perencanaan", cast.thePlanningStaff()))
                .hasStatusOk()
                .bodyText()
                .contains("Draf", "Jumlah aduan selesai", "Persentase realisasi anggaran");

        assertThat(post(address + "/batalkan", cast.theHeadOfPlanning())).hasStatus3xxRedirection();

        assertThat(indicators("IK-80")).isZero();
        assertThat(indicators("IK-05")).isOne();
        assertThat(get("/perencanaan/perjanjian/2026/kominfo/staf-perencanaan", cast.thePlanningStaff()))
                .hasStatus(404);
        assertThat(post(address + "/batalkan", cast.theHeadOfPlanning())).hasStatus(422);
    }

    @Test
    void what_was_worked_on_since_is_not_undone() {
        bring(workbook(row("IK-80", "Jumlah aduan selesai", "Akumulatif", "Staf Perencanaan", "120")));
        var address = IMPORT + "/" + newest();
        post(address + "/terapkan", cast.theHeadOfPlanning());
        var submitted = mvc.post()
                .uri("/perencanaan/perjanjian/2026/kominfo/staf-perencanaan/ajukan")
                .param("versi", "1")
                .with(cast.signedIn(cast.theHeadOfPlanning()))
                .exchange();
        assertThat(submitted).hasStatus3xxRedirection();

        assertThat(post(address + "/batalkan", cast.theHeadOfPlanning()))
                .hasStatus(422)
                .bodyText()
                .contains("sudah dikerjakan setelah impor");

        assertThat(indicators("IK-80")).isOne();
    }

    @Test
    void an_agreement_that_is_there_is_not_touched() {
        var page = bring(workbook(row("IK-80", "Jumlah aduan selesai", "Akumulatif", "Sekretaris Dinas", "120")));

        assertThat(page).bodyText().contains("Sekretaris Dinas sudah mempunyai perjanjian tahun ini");
        assertThat(post(IMPORT + "/" + newest() + "/terapkan", cast.theHeadOfPlanning()))
                .hasStatus(422);
    }

    @Test
    void what_is_no_workbook_is_refused_in_words() {
        var answer = send("bukan excel".getBytes(StandardCharsets.UTF_8));

        assertThat(answer).hasStatus(422).bodyText().contains("tidak terbaca sebagai Excel");
    }

    @Test
    void the_offered_form_can_be_read_back() {
        var form = Workbooks.form();

        assertThat(Workbooks.read(form))
                .isInstanceOfSatisfying(
                        Workbooks.Read.Rows.class,
                        rows -> assertThat(rows.rows().values())
                                .singleElement()
                                .satisfies(cells -> assertThat(cells).containsEntry(Column.CODE, "IK-01")));
    }

    @Test
    void a_number_cell_is_read_in_one_way_only() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Uji", "1.0")) {
            var sheet = workbook.newWorksheet("Lembar 1");
            sheet.value(0, 0, "Kode");
            sheet.value(0, 1, "Indikator");
            sheet.value(0, 2, "Target");
            sheet.value(1, 0, "IK-80");
            sheet.value(1, 2, 1234.5);
            sheet.value(2, 0, "IK-81");
            sheet.value(2, 2, 1250);
        }

        var read = (Workbooks.Read.Rows) Workbooks.read(bytes.toByteArray());

        assertThat(read.rows().values())
                .extracting(cells -> cells.get(Column.TARGET))
                .containsExactly("1234,5", "1250");
    }

    @Test
    void only_the_planner_imports() {
        assertThat(get(IMPORT, cast.theSecretary())).hasStatus(404);
        assertThat(get(IMPORT, cast.aStranger())).hasStatus(404);
        assertThat(get(IMPORT, cast.theHeadOfPlanning())).hasStatusOk();
    }

    private MvcTestResult bring(byte[] workbook) {
        assertThat(send(workbook)).hasStatus3xxRedirection();
        return get(IMPORT + "/" + newest(), cast.theHeadOfPlanning());
    }

    private MvcTestResult send(byte[] content) {
        return mvc.post()
                .uri(IMPORT)
                .multipart()
                .file(new MockMultipartFile("berkas", "rencana.xlsx", null, content))
                .param("tahun", "2026")
                .with(cast.signedIn(cast.theHeadOfPlanning()))
                .exchange();
    }

    private long newest() {
        return jdbc.sql("select max(id) from planning.import").query(Long.class).single();
    }

    private int indicators(String code) {
        return jdbc.sql("select count(*) from planning.indicator where code = :code and agency_id = :agency")
                .param("code", code)
                .param("agency", cast.agency("kominfo").value())
                .query(Integer.class)
                .single();
    }

    private MvcTestResult get(String address, CurrentOfficial official) {
        return mvc.get().uri(address).with(cast.signedIn(official)).exchange();
    }

    private MvcTestResult post(String address, CurrentOfficial official) {
        return mvc.post().uri(address).with(cast.signedIn(official)).exchange();
    }

    private static List<String> row(String code, String name, String aggregation, String promiser, String target) {
        return List.of(
                code,
                name,
                "P1",
                "Aduan yang ditutup.",
                "Hitung aduan",
                "aduan",
                aggregation,
                "SP4N-LAPOR!",
                "Sekretaris Dinas",
                "Rekap",
                "Aplikasi",
                "Ekspor aduan",
                promiser,
                target,
                "",
                target);
    }

    @SafeVarargs
    private static byte[] workbook(List<String>... rows) {
        try (var bytes = new ByteArrayOutputStream();
                var workbook = new Workbook(bytes, "Uji", "1.0")) {
            var sheet = workbook.newWorksheet("Lembar 1");
            sheet.value(0, 0, "Rencana 2026");
            for (var column = 0; column < HEADINGS.size(); column++) {
                sheet.value(2, column, HEADINGS.get(column));
                for (var at = 0; at < rows.length; at++) {
                    sheet.value(3 + at, column, rows[at].get(column));
                }
            }
            workbook.finish();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
