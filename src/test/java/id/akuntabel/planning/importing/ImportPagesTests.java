package id.akuntabel.planning.importing;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
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
    void a_whole_plan_comes_in_and_goes_out_as_one_act() {
        var page = bring(wholePlan("IK-80 60; IK-81 40"));
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("Sasaran program baru", "Variabel baru", "Baris anggaran Staf Perencanaan, pagu 120.000.000")
                .contains("rencana per triwulan 20.000.000; 30.000.000; 40.000.000; 0")
                .contains("Terapkan");
        var address = IMPORT + "/" + newest();

        assertThat(post(address + "/terapkan", cast.theHeadOfPlanning())).hasStatus3xxRedirection();

        assertThat(get("/perencanaan/perjanjian/2026/kominfo/staf-perencanaan", cast.thePlanningStaff()))
                .bodyText()
                .contains("Meningkatnya mutu aduan", "Rp120.000.000", "IK-80 60%, IK-81 40%");
        assertThat(get(
                        "/perencanaan/perjanjian/2026/kominfo/staf-perencanaan?tab=rencana-aksi",
                        cast.thePlanningStaff()))
                .bodyText()
                .contains("Rapat aduan <span class=\"text-secondary\">TW I, II</span>", "Survei aduan")
                .containsSubsequence(
                        "Rencana anggaran per triwulan", "Rp20.000.000", "Rp40.000.000", "Rp0", "Rp30.000.000");
        assertThat(get("/perencanaan/indikator/kominfo/IK-80", cast.thePlanningStaff()))
                .bodyText()
                .contains("Aduan diterima", "Aduan ditutup", "260");

        assertThat(post(address + "/batalkan", cast.theHeadOfPlanning())).hasStatus3xxRedirection();

        for (var table : List.of("indicator", "variable", "objective")) {
            assertThat(jdbc.sql("select count(*) from planning." + table
                                    + " where code in ('IK-80', 'IK-81', 'V80', 'V81', 'P80')")
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void shares_that_are_not_all_of_it_and_unknown_variables_are_errors_of_their_rows() {
        assertThat(bring(wholePlan("IK-80 60; IK-99 40")))
                .bodyText()
                .contains("Anggaran 2", "“IK-99 40” tidak terbaca")
                .doesNotContain("button class=\"btn btn-primary\">Terapkan");
        assertThat(bring(wholePlan("IK-80 60"))).bodyText().contains("Bagian anggaran berjumlah 60%");
        assertThat(bring(wholePlan("IK-80 60; IK-81 40", "90.000.000")))
                .bodyText()
                .contains("Anggaran 2", "berjumlah Rp150.000.000, melebihi pagu Rp120.000.000");
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

    /// An objective, two variables, two indicators that are made of them, and their budget.
    private static byte[] wholePlan(String shares) {
        return wholePlan(shares, "30.000.000");
    }

    /// @param second rupiah planned for the second quarter
    private static byte[] wholePlan(String shares, String second) {
        try (var bytes = new ByteArrayOutputStream();
                var workbook = new Workbook(bytes, "Uji", "1.0")) {
            var extra = List.of("Pembilang", "Penyebut", "Rencana aksi", "Target Renstra");
            fill(
                    workbook.newWorksheet("Indikator"),
                    List.of(
                            Stream.concat(HEADINGS.stream(), extra.stream()).toList(),
                            planned(
                                    "IK-80",
                                    List.of(
                                            "V81",
                                            "V80",
                                            "Rapat aduan (1, 2); Survei aduan (3)",
                                            "2026: 240; 2027: 260")),
                            planned("IK-81", List.of("V80", "", "", ""))));
            fill(
                    workbook.newWorksheet("Sasaran"),
                    List.of(
                            List.of("Kode", "Jenis", "Bunyi", "Mendukung"),
                            List.of("P80", "Sasaran program", "Meningkatnya mutu aduan", "S1")));
            fill(
                    workbook.newWorksheet("Variabel"),
                    List.of(
                            List.of("Kode", "Nama variabel", "Satuan", "Sumber data"),
                            List.of("V80", "Aduan diterima", "aduan", "SP4N-LAPOR!"),
                            List.of("V81", "Aduan ditutup", "aduan", "SP4N-LAPOR!")));
            fill(
                    workbook.newWorksheet("Anggaran"),
                    List.of(
                            List.of(
                                    "Pihak pertama",
                                    "Kode rekening",
                                    "Uraian",
                                    "Pagu",
                                    "Rencana TW I",
                                    "Rencana TW II",
                                    "TW III",
                                    "TW IV",
                                    "Sumber dana",
                                    "Bagian"),
                            List.of(
                                    "Staf Perencanaan",
                                    "2.16.02.2.01.0004",
                                    "Pelayanan Informasi Publik",
                                    "120.000.000",
                                    "20.000.000",
                                    second,
                                    "40.000.000",
                                    "",
                                    "APBD",
                                    shares)));
            workbook.finish();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<String> planned(String code, List<String> more) {
        var row = new ArrayList<>(row(code, "Aduan " + code, "Akumulatif", "Staf Perencanaan", "240"));
        row.set(2, "P80");
        row.addAll(more);
        return row;
    }

    private static void fill(Worksheet sheet, List<List<String>> rows) {
        for (var row = 0; row < rows.size(); row++) {
            for (var column = 0; column < rows.get(row).size(); column++) {
                sheet.value(row, column, rows.get(row).get(column));
            }
        }
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
