package id.akuntabel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import id.akuntabel.correspondence.LetterKind;
import id.akuntabel.correspondence.Letters.Draft;
import id.akuntabel.correspondence.numbering.ReserveNumber;
import id.akuntabel.testing.Cast;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// Letters from the tray to the agenda, down the chain and back, and out again with their receipts.
@BrowserTest
class LettersJourneyTests {

    private static final String SUBJECT = "Permintaan data capaian kinerja triwulan III Tahun 2026";

    @Test
    void a_letter_comes_in_is_disposed_down_the_chain_and_reported_back(Office office) {
        var staff = office.desk("kominfo", "staf-perencanaan").page();
        staff.navigate("/surat/masuk/baru");
        staff.getByLabel("Surat dari").fill("Bagian Organisasi Sekretariat Daerah");
        staff.getByLabel("Nomor surat").fill("000.8.6.3/412/OR");
        staff.getByLabel("Tanggal surat").first().fill("30-09-2026");
        staff.getByLabel("Hal", exact()).fill(SUBJECT);
        staff.getByLabel("Diterima tanggal").first().fill("02-10-2026");
        staff.getByLabel("Sifat").selectOption("SEGERA");
        staff.getByLabel("Lampiran").fill("1 berkas");
        press(staff, "Simpan");
        assertThat(staff.locator(".temuan")).containsText("belum tiba");
        assertThat(staff.getByLabel("Hal", exact())).hasValue(SUBJECT);
        office.look(staff);
        staff.getByLabel("Diterima tanggal").first().fill("01-10-2026");
        staff.locator("#berkas")
                .setInputFiles(new FilePayload("pindaian.pdf", "application/pdf", SmallPdf.of(SUBJECT)));
        press(staff, "Simpan");
        assertThat(staff.locator("main")).containsText("Buka berkas surat");
        var letter = path(staff);
        seen(office, staff, letter, "surat-masuk");

        var head = office.desk("kominfo", "kepala").page();
        head.setViewportSize(360, 640);
        head.navigate(letter);
        link(head, "Disposisikan").first().click();
        assertThat(head.locator("main form button").last()).hasText("Kirim disposisi");
        press(head, "Kirim disposisi");
        shows(head, "Penerima belum dipilih", "Isi disposisi belum ada");
        head.getByLabel("Sekretaris Dinas", exact()).check();
        head.locator("input[name=penerima][value=kasubbag-perencanaan]").check();
        head.locator("input[name=utama][value=sekretaris]").check();
        head.getByLabel("Tindak lanjuti", exact()).check();
        head.getByLabel("Pesan").fill("Mohon selesai sebelum rapat Senin.");
        head.getByLabel("Batas waktu").first().fill("05-10-2026");
        seenAsItIs(office, head, "disposisi-baru");
        press(head, "Kirim disposisi");
        shows(head, "Belum dibaca", "Batalkan disposisi");

        var secretary = office.desk("kominfo", "sekretaris").page();
        seen(office, secretary, "/surat/disposisi", "disposisi-daftar");
        secretary.locator("main tr").filter(with(SUBJECT)).locator("a").first().click();
        var sheet = path(secretary);
        link(secretary, "Teruskan").click();
        secretary.locator("input[name=penerima][value=kasubbag-perencanaan]").check();
        secretary.getByLabel("Siapkan bahan", exact()).check();
        press(secretary, "Kirim disposisi");

        var planner = office.desk("kominfo", "kasubbag-perencanaan").page();
        planner.navigate(path(secretary));
        planner.getByLabel("Tindak lanjut").fill("Data triwulan III sudah disampaikan.");
        press(planner, "Kirim");
        assertThat(planner.locator("main")).containsText("Ditindaklanjuti");

        secretary.navigate(sheet);
        secretary.getByLabel("Tindak lanjut").fill("Bahan sudah dikirim ke Bagian Organisasi.");
        press(secretary, "Kirim");
        seen(office, secretary, sheet, "disposisi");
        head.navigate(letter);
        shows(head, "↳", "Ditindaklanjuti");
        seen(office, head, letter, "surat-masuk-disposisi");
        seen(office, head, "/surat/disposisi?dari=saya", "disposisi-dari-saya");
        seen(office, staff, "/surat/masuk", "masuk");
    }

    @Test
    void a_letter_goes_out_with_its_number_its_receipts_and_its_line_in_the_register(Office office) throws IOException {
        manyLetters(office);
        var page = office.desk("kominfo", "sekretaris").page();
        seen(office, page, "/surat/keluar/pesan", "pesan-nomor");
        page.getByLabel("Hal", exact()).fill("=HYPERLINK(\"http://contoh\") laporan");
        page.getByLabel("Kepada Yth.").fill("Bagian Organisasi\nInspektorat Daerah");
        press(page, "Pesan nomor");
        assertThat(page.locator("main")).containsText("Dipesan");
        var letter = path(page);
        link(page, "Terbitkan").click();
        seenAsItIs(office, page, "terbitkan");
        page.locator("#berkas")
                .setInputFiles(new FilePayload("laporan.pdf", "application/pdf", SmallPdf.of("laporan")));
        press(page, "Terbitkan");
        press(page, "Tandai terkirim");
        link(page, "Catat tanda terima").click();
        page.getByLabel("Nama yang menerima di Inspektorat Daerah").first().fill("Ani Rahmawati");
        page.locator("tr")
                .filter(with("Inspektorat Daerah"))
                .first()
                .locator("button")
                .click();
        seen(office, page, "/surat/tanda-terima", "tanda-terima");
        seen(office, page, "/surat/tanda-terima?kembali=ya", "tanda-terima-kembali");
        page.navigate(letter);
        shows(page, "Ani Rahmawati", "belum kembali", "Terkirim");
        seen(office, page, letter, "surat-keluar");
        try (var zip = new ZipFile(downloaded(page, "Paket SRIKANDI").toFile())) {
            assertThat(zip.stream().map(java.util.zip.ZipEntry::getName))
                    .containsExactly("laporan.pdf", "metadata.json", "metadata.csv", "metadata.xlsx");
        }

        seen(office, page, "/surat/keluar", "keluar");
        try (var workbook = new XSSFWorkbook(Files.newInputStream(downloaded(page, "Unduh Excel")))) {
            var rows = StreamSupport.stream(workbook.getSheetAt(0).spliterator(), false)
                    .toList();
            assertThat(rows).hasSizeGreaterThan(60);
            assertThat(rows.get(1).getCell(5).getCellType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(1).getCell(5).getStringCellValue()).startsWith("=HYPERLINK");
        }
        page.navigate("/surat/keluar?keadaan=CANCELLED");
        assertThat(page.locator("tbody tr")).hasCount(4);
        assertThat(page.locator("tbody tr").first()).containsText("Batal: ");
        seen(office, page, "/surat/buku", "buku");
        link(page, "Surat keluar").first().click();
        page.getByText("Pola yang lazim").click();
        page.getByLabel("Pola nomor").fill("{urut}/{klasifikasi}/01/{unit}");
        assertThat(page.locator("#pola-contoh")).containsText("15/000.8.6.3/01/KOMINFO");
        seenAsItIs(office, page, "pola");
        seen(office, page, "/surat/buku/pengelola", "pengelola");
    }

    /// As after some weeks: reserved, cancelled, to many.
    private static void manyLetters(Office office) {
        var cast = office.bean(Cast.class);
        var reserving = office.bean(ReserveNumber.class);
        var letters = office.bean(id.akuntabel.correspondence.Letters.class);
        var cause = cast.theSecretary().cause(office.bean(Clock.class).instant());
        var kinds = List.copyOf(EnumSet.allOf(LetterKind.class));
        for (var number = 1; number <= 60; number++) {
            var kind = kinds.get(number % kinds.size());
            var draft = Draft.of(
                    cast.agency("kominfo"),
                    kind,
                    office.today(),
                    kind.printed()
                            + " perihal penyampaian dokumen pengukuran kinerja triwulan III kepada seluruh bidang, ke-"
                            + number,
                    number % 3 == 0
                            ? List.of("Kepala Bidang Aplikasi Informatika", "Sekretaris", "Kepala Bidang Statistik")
                            : List.of("Kepala Badan Perencanaan Pembangunan Daerah"));
            if (reserving.reserve(draft, cause) instanceof id.akuntabel.correspondence.Letters.Issuing.Issued issued
                    && number % 15 == 0) {
                letters.cancel(issued.letter(), "Salah tujuan; seharusnya kepada Inspektorat Daerah", cause);
            }
        }
    }

    /// On a desk and on a phone, in light and in darkness: nothing sticks out, nothing bars anybody's way.
    private static void seen(Office office, Page page, String path, String name) {
        page.navigate(path);
        seenAsItIs(office, page, name);
    }

    private static void seenAsItIs(Office office, Page page, String name) {
        var size = page.viewportSize();
        for (var width : List.of(1366, 360)) {
            page.setViewportSize(width, width == 360 ? 640 : 768);
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                office.look(page);
                assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                        .as(name + " at " + width)
                        .isTrue();
                if (Boolean.getBoolean("pictures")) {
                    office.photograph(
                            page, name + "-" + width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT));
                }
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(size.width, size.height);
    }

    private static void shows(Page page, String... texts) {
        for (var text : texts) {
            assertThat(page.locator("main")).containsText(text);
        }
    }

    private static Path downloaded(Page page, String link) {
        return page.waitForDownload(() -> link(page, link).first().click()).path();
    }

    private static Locator link(Page page, String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void press(Page page, String name) {
        page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static String path(Page page) {
        return java.net.URI.create(page.url()).getPath();
    }
}
