package id.akuntabel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/// A planner walks from the Renstra to an agreement that both parties approved, brings a plan in from Excel, takes it
/// back, and records how achievement and efficiency are judged.
@BrowserTest
class PlanningJourneyTests {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String AGREEMENT = "/perencanaan/perjanjian/2026/kominfo/staf-perencanaan";

    @Test
    void from_the_renstra_to_an_agreement_that_both_parties_approved(Office office) {
        var planner = office.desk("kominfo", "kasubbag-perencanaan");
        var page = planner.page();

        visit(office, page, "/perencanaan/renstra/kominfo");
        page.locator("#judul").fill("Renstra Diskominfo 2030–2034");
        page.locator("#dari").fill("2034");
        page.locator("#sampai").fill("2030");
        page.locator("#keputusan").fill("Peraturan Bupati Nomor 7 Tahun 2029");
        save(page, "Simpan");
        assertThat(page.locator(".temuan")).isVisible();
        assertThat(page.locator("#dari")).hasValue("2034");
        office.look(page);

        visit(office, page, "/perencanaan/pohon?opd=kominfo");
        visit(office, page, "/perencanaan/sasaran/kominfo");
        page.locator("#kode").fill("P9");
        page.locator("#bunyi").fill("Meningkatnya mutu layanan aduan");
        page.locator("input[name=atas]").first().check();
        save(page, "Simpan");
        assertThat(page.locator("main")).containsText("Meningkatnya mutu layanan aduan");
        visit(office, page, "/perencanaan/sasaran/kominfo/P9");

        visit(office, page, "/perencanaan/variabel?opd=kominfo");
        visit(office, page, "/perencanaan/indikator?opd=kominfo");
        describesTheIndicator(office, page);
        unfolds(page);
        page.locator("#target-2026").fill("banyak");
        save(page, "Simpan");
        assertThat(page.locator("#target-2026")).hasValue("banyak");
        office.look(page);
        page.locator("#target-2026").fill("240");
        save(page, "Simpan");
        unfolds(page);
        assertThat(page.locator("#target-2026")).hasValue("240");

        promises(office, page);
        approves(office);
        comesIntoForce(office, page);
    }

    @Test
    void a_plan_comes_in_from_excel_and_goes_out_as_one_act(Office office) {
        var page = office.desk("kominfo", "kasubbag-perencanaan").page();

        visit(office, page, "/perencanaan/impor/kominfo");
        bring(page, workbook("IK-80", "Kepala Dapur"));
        assertThat(page.locator("main")).containsText("1 salah");
        office.look(page);
        visit(office, page, "/perencanaan/impor/kominfo");
        bring(page, workbook("IK-80", "Tim SAKIP 2"));
        assertThat(page.locator("main"))
                .containsText("Target 0 pada bulan 1, 2, 3 dibaca belum ada target, karena target tahunnya bukan 0.");
        assertThat(page.locator("main")).containsText("bagian tiap bulan: April 50, Juni 70.");
        office.look(page);
        save(page, "Terapkan 1 baris");
        assertThat(page.locator("main")).containsText("Sudah diterapkan");
        office.look(page);
        var here = page.url();
        visit(office, page, "/perencanaan/perjanjian/2026/kominfo/tim-sakip-2?tab=rencana-aksi");
        assertThat(page.locator("main")).containsText("Apr 50");

        page.navigate(here);
        save(page, "Batalkan impor");
        assertThat(page.locator("main")).containsText("sudah dibatalkan seluruhnya");
        office.look(page);
        page.navigate("/perencanaan/indikator?opd=kominfo&cari=IK-80");
        assertThat(page.locator("main")).not().containsText("Aduan yang selesai");
    }

    @Test
    void a_policy_says_how_efficiency_is_judged(Office office) {
        var page = office.desk("kominfo", "kasubbag-perencanaan").page();

        visit(office, page, "/kebijakan?opd=kominfo");
        visit(office, page, "/kebijakan/baru?opd=kominfo");
        page.locator("#nama").fill("Kebijakan layanan");
        page.locator("#dasar").fill("Keputusan Kepala Dinas 4/2026");
        page.locator("#berlaku").fill("31-2-2026");
        page.locator("#efisiensi").selectOption("PER_OUTPUT");
        save(page, "Catat kebijakan");
        assertThat(page.locator(".temuan")).isVisible();
        assertThat(page.locator("#berlaku")).hasValue("31-2-2026");
        assertThat(page.locator("#efisiensi")).hasValue("PER_OUTPUT");
        office.look(page);
        page.locator("#berlaku").fill("1-9-2026");
        save(page, "Catat kebijakan");
        assertThat(page.locator(".kabar").first()).containsText("Kebijakan dicatat");
        assertThat(page.locator("section[aria-label='Kebijakan layanan']")).containsText("efisiensi PMK 214/2017");

        page.getByText("Ubah pilihan kebijakan").click();
        page.locator("select[name=kebijakan]")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Kebijakan layanan"));
        page.locator("#mulai").fill("1-9-2026");
        page.locator("#alasan").fill("Keputusan Kepala Dinas 4/2026");
        save(page, "Pilih");
        assertThat(page.locator("#berlaku")).containsText("Kebijakan layanan");
        assertThat(page.locator("main")).containsText("PMK 214/2017: 1 − (realisasi anggaran");
        office.look(page);
    }

    @Test
    void a_published_table_is_looked_through(Office office) {
        var page = office.desk("kominfo", "kasubbag-perencanaan").page();

        visit(office, page, "/periksa-tabel");
        page.locator("input[type=file]").setInputFiles(new FilePayload("tabel.csv", "text/csv", """
                        indikator;target;realisasi;capaian
                        Dokumen;4;3;75
                        Indeks;90;81;95
                        Aduan;0;2;#DIV/0!
                        """.getBytes(
                        java.nio.charset.StandardCharsets.UTF_8)));
        page.locator("main form button").last().click();
        assertThat(page.locator("main")).containsText("#DIV/0!");
        office.look(page);
    }

    private static void describesTheIndicator(Office office, Page page) {
        visit(office, page, "/perencanaan/indikator/kominfo/baru");
        page.locator("#kode").fill("IK-90");
        page.locator("#nama").fill("Aduan yang selesai pada waktunya");
        page.locator("#definisi").fill("Aduan yang ditutup paling lambat lima hari kerja setelah diterima.");
        page.locator("#sasaran-P9").check();
        page.locator("#rumus").fill("Hitung aduan yang ditutup tepat waktu");
        page.locator("#satuan").fill("aduan");
        page.locator("#desimal").fill("x");
        page.locator("#hitung").selectOption("CUMULATIVE");
        page.locator("#sumber").fill("SP4N-LAPOR!");
        page.locator("#penanggung").selectOption("sekretaris");
        page.locator("#mekanisme").fill("Rekap dari aplikasi setiap akhir bulan");
        page.locator("#media").fill("Aplikasi");
        page.locator("#bukti").fill("Ekspor aduan");
        save(page, "Simpan");
        assertThat(page.locator(".temuan")).isVisible();
        assertThat(page.locator("#nama")).hasValue("Aduan yang selesai pada waktunya");
        office.look(page);
        page.locator("#desimal").fill("0");
        save(page, "Simpan");
        assertThat(page.locator("h1")).containsText("Aduan yang selesai pada waktunya");
        office.look(page);
    }

    private static void promises(Office office, Page page) {
        visit(office, page, "/perencanaan/perjanjian?opd=kominfo&tahun=2026");
        visit(office, page, "/perencanaan/susun/2026/kominfo");
        page.locator("#jabatan").selectOption("staf-perencanaan");
        page.locator("#jenjang").selectOption("STAFF");
        save(page, "Lanjutkan");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Isi lampiran"))
                .first()
                .click();
        office.look(page);
        page.locator("#indikator-1").selectOption("IK-90");
        page.locator("#sasaran-1").selectOption("P9");
        page.locator("#target-1").fill("240");
        page.getByText("Target bulanan").first().click();
        var months = List.of("0", "20", "40", "20", "20", "20", "20", "20", "20", "20", "20", "20");
        for (var month = 1; month <= 12; month++) {
            page.locator("#bulan" + month + "-1").fill(months.get(month - 1));
        }
        page.locator("#tw2-1").fill("50");
        page.locator("#aksi-1").fill("Rapat aduan mingguan (1, 2, 3, 4)");
        page.locator("#rekening-1").fill("2.16.02.2.01.0004");
        page.locator("#uraian-1").fill("Pelayanan Informasi Publik");
        page.locator("#pagu-1").fill("120.000.000");
        page.locator("#bagian-1").fill("IK-90 90");
        save(page, "Simpan draf");
        assertThat(page.locator(".temuan"))
                .containsText("Target triwulan 50 berbeda dari yang dibentuk target bulannya, 60 (akumulatif)");
        assertThat(page.locator(".temuan")).containsText("Bagian anggaran berjumlah 90%");
        assertThat(page.locator("#bulan3-1")).hasValue("40");
        office.look(page);
        page.locator("#tw2-1").fill("");
        page.locator("#bagian-1").fill("IK-90 100");
        save(page, "Simpan draf");
        assertThat(page.locator("h1")).containsText("Perjanjian Kinerja Staf Perencanaan");
        office.look(page);
        save(page, "Ajukan kepada kedua pihak");
        visit(office, page, AGREEMENT + "?tab=rencana-aksi");
        assertThat(page.locator("table.ren-aksi")).containsText("Mar 40");
        visit(office, page, AGREEMENT + "?tab=riwayat");
    }

    /// First the one who promises, then the superior.
    private static void approves(Office office) {
        for (var party : List.of("staf-perencanaan", "kasubbag-perencanaan")) {
            var page = office.desk("kominfo", party).page();
            visit(office, page, AGREEMENT);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Setujui sebagai pihak"))
                    .click();
        }
    }

    private static void comesIntoForce(Office office, Page page) {
        visit(office, page, AGREEMENT);
        assertThat(page.locator("main")).containsText("Kedua pihak sudah menyetujui");
        page.locator("#mulai").fill("1-1-2027");
        save(page, "Berlakukan");
        assertThat(page.locator(".temuan")).containsText("dalam tahun 2026");
        assertThat(page.locator("#mulai")).hasValue("1-1-2027");
        office.look(page);
        page.locator("#mulai").fill("2-11-2026");
        save(page, "Berlakukan");
        assertThat(page.locator(".cip").first()).hasText("Berlaku mulai 2 November 2026");
        office.look(page);
        visit(office, page, AGREEMENT + "/naskah/rencana-aksi");
    }

    private static void unfolds(Page page) {
        page.locator("details:has(#target-2026)").evaluate("fold => fold.open = true");
    }

    private static void visit(Office office, Page page, String path) {
        page.navigate(path);
        office.look(page);
    }

    private static void save(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void bring(Page page, byte[] workbook) {
        page.locator("#berkas").setInputFiles(new FilePayload("rencana.xlsx", XLSX, workbook));
        save(page, "Periksa");
    }

    /// A plan as offices publish them: the position reached in each month, 0 where nothing is due.
    private static byte[] workbook(String code, String promiser) {
        var cells = List.of(
                List.of(
                        "Kode",
                        "Indikator",
                        "Sasaran",
                        "Definisi operasional",
                        "Rumus",
                        "Satuan",
                        "Desimal",
                        "Arah",
                        "Tipe perhitungan",
                        "Frekuensi",
                        "Jenis",
                        "Sumber data",
                        "PIC",
                        "Mekanisme",
                        "Media",
                        "Data dukung",
                        "Pihak pertama",
                        "Target",
                        "Jan",
                        "Feb",
                        "Mar",
                        "Apr",
                        "Mei",
                        "Jun"),
                List.of(
                        code,
                        "Aduan yang selesai",
                        "P1",
                        "Aduan yang ditutup.",
                        "Hitung aduan",
                        "aduan",
                        "0",
                        "Makin tinggi makin baik",
                        "Akumulatif",
                        "Bulanan",
                        "IK",
                        "SP4N-LAPOR!",
                        "Sekretaris Dinas",
                        "Rekap",
                        "Aplikasi",
                        "Ekspor aduan",
                        promiser,
                        "120",
                        "0",
                        "0",
                        "0",
                        "50",
                        "50",
                        "120"));
        try (var bytes = new ByteArrayOutputStream();
                var workbook = new Workbook(bytes, "Uji", "1.0")) {
            var sheet = workbook.newWorksheet("Rencana");
            for (var row = 0; row < cells.size(); row++) {
                for (var column = 0; column < cells.get(row).size(); column++) {
                    sheet.value(row, column, cells.get(row).get(column));
                }
            }
            workbook.finish();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
