package id.akuntabel.measurement.document;

import static id.akuntabel.paper.word.WordDraft.column;
import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Sheet;
import id.akuntabel.paper.SignatureBlock;
import id.akuntabel.paper.pdf.Presses;
import id.akuntabel.paper.pdf.Printed;
import id.akuntabel.paper.word.WordDraft;
import id.akuntabel.paper.word.Written;
import id.akuntabel.testing.Golden;
import id.akuntabel.testing.OtherTools;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The papers of a quarter, without an application around them.
public class QuarterPapersTests {

    private static final Letterhead LETTERHEAD =
            new Letterhead(List.of("PEMERINTAH KABUPATEN TIRTAMULYA", "DINAS KOMUNIKASI DAN INFORMATIKA"), List.of());
    private static final SignatureBlock HEAD = new SignatureBlock(
            "Kepala Dinas Komunikasi dan Informatika",
            "Plt.",
            "Drs. Hendra Wijaya, M.Si.",
            "Pembina Utama Muda / IV c",
            "196805121990031004");

    /// @param rows number of indicators
    public static MeasurementPaper document(int rows, boolean draft) {
        return new MeasurementPaper(
                LETTERHEAD,
                "Dinas Komunikasi dan Informatika",
                "Triwulan III 2026",
                "2026",
                "Pengukuran kinerja Triwulan III 2026 pada Dinas Komunikasi dan Informatika. " + rows
                        + " indikator kinerja diukur.",
                IntStream.rangeClosed(1, rows)
                        .mapToObj(number -> new MeasurementPaper.Row(
                                number,
                                "Bidang Aplikasi Informatika",
                                "Meningkatnya kualitas layanan pemerintahan berbasis elektronik",
                                "IKU-" + number,
                                "Persentase perangkat daerah yang memakai layanan aplikasi <bersama> & terpadu",
                                "Persen",
                                "90",
                                "75,50",
                                "70,00",
                                "92,72%",
                                "77,78%",
                                "Sangat Tinggi",
                                number % 3 == 0 ? "b" : "a"))
                        .toList(),
                List.of(
                        new MeasurementPaper.Note(
                                "a)",
                                "Maksimum: realisasi ÷ target × 100. Kebijakan baku versi 1 (PermenPANRB 8/2021)."),
                        new MeasurementPaper.Note(
                                "b)", "Minimum A: (2 × target − realisasi) ÷ target × 100. Kebijakan baku versi 1.")),
                IntStream.rangeClosed(1, Math.max(1, rows / 4))
                        .mapToObj(number -> new MeasurementPaper.Analysis(
                                "IKU-" + number,
                                "Persentase perangkat daerah yang memakai layanan",
                                "92,72%",
                                "Dua perangkat daerah belum menunjuk pengelola aplikasi.",
                                "Bimbingan teknis bulan Agustus.",
                                "Penunjukan pengelola; Kabid Aptika; 30 November 2026"))
                        .toList(),
                List.of(new MeasurementPaper.Plan(
                        "IKU-1",
                        "Persentase perangkat daerah",
                        "Pengelola belum ditunjuk",
                        "Menerbitkan surat penunjukan",
                        "90 persen",
                        "Kepala Bidang Aplikasi Informatika",
                        "30 November 2026")),
                true,
                "Tanggal 14 Oktober 2026",
                HEAD,
                draft);
    }

    public static final VerificationPaper VERIFICATION = new VerificationPaper(
            LETTERHEAD,
            "Dinas Komunikasi dan Informatika",
            "Triwulan III 2026",
            "Rabu, 14 Oktober 2026",
            "Pada hari ini, Rabu, 14 Oktober 2026, telah dilaksanakan verifikasi data kinerja Triwulan III 2026.",
            List.of(
                    new VerificationPaper.Row(
                            1, "Tim SAKIP", 6, 2, 1, "Terverifikasi", "Siti Rahmah, Sekretaris", "13 Okt 2026"),
                    new VerificationPaper.Row(2, "Bidang Aptika", 4, 1, 0, "Terkirim", "–", "–")),
            "Dari 2 unit wajib lapor, 1 unit telah terverifikasi dan 1 unit belum.",
            HEAD,
            false);

    @Test
    void the_word_templates_are_checked_in() {
        WordDraft.on(Sheet.F4_LANDSCAPE)
                .letterhead()
                .print(16)
                .title("DOKUMEN PENGUKURAN KINERJA")
                .print(12)
                .centred("{{periode}}")
                .centred("{{perangkatDaerah}}")
                .print(11)
                .paragraph("{{ringkasan}}")
                .heading("A. Rekapitulasi capaian kinerja")
                .print(8)
                .rows(
                        "daftar",
                        column("No", 4, "[nomor]"),
                        column("Unit", 13, "[unit]"),
                        column("Sasaran", 16, "[sasaran]"),
                        column("Indikator kinerja", 21, "[kode] [nama]"),
                        column("Satuan", 7, "[satuan]"),
                        column("Target tahun", 7, "[targetTahun]"),
                        column("Target triwulan", 7, "[target]"),
                        column("Realisasi", 8, "[realisasi]"),
                        column("Capaian triwulan", 7, "[capaian]"),
                        column("Capaian tahun", 7, "[capaianTahun]"),
                        column("Status", 8, "[status]"),
                        column("Cat.", 4, "[catatan]"))
                .mark("{{?catatanRumus}}")
                .paragraph("{{tanda}} {{teks}}")
                .mark("{{/catatanRumus}}")
                .print(11)
                .heading("B. Analisis per indikator")
                .print(8)
                .rows(
                        "analisis",
                        column("Indikator", 24, "[kode] [nama]"),
                        column("Capaian triwulan", 8, "[capaian]"),
                        column("Kendala", 23, "[kendala]"),
                        column("Faktor pendorong", 22, "[pendorong]"),
                        column("Tindak lanjut, penanggung jawab, batas waktu", 23, "[tindakLanjut]"))
                .print(11)
                .mark("{{?adaPerbaikan}}")
                .heading("C. Rencana aksi perbaikan")
                .print(8)
                .rows(
                        "perbaikan",
                        column("Indikator", 20, "[kode] [nama]"),
                        column("Akar penyebab", 20, "[penyebab]"),
                        column("Kegiatan perbaikan", 22, "[kegiatan]"),
                        column("Target perbaikan", 12, "[targetPerbaikan]"),
                        column("Penanggung jawab", 16, "[penanggungJawab]"),
                        column("Batas waktu", 10, "[batasWaktu]"))
                .mark("{{/adaPerbaikan}}")
                .print(11)
                .right("{{tanggal}}")
                .signature()
                .isBeside(MeasurementPaper.class);
        WordDraft.on(Sheet.F4)
                .letterhead()
                .title("BERITA ACARA VERIFIKASI DATA KINERJA")
                .paragraph("{{pembuka}}")
                .print(9)
                .rows(
                        "daftar",
                        column("No", 6, "[nomor]"),
                        column("Unit", 22, "[unit]"),
                        column("Indikator", 10, "[jumlahIndikator]"),
                        column("Kiriman", 9, "[kiriman]"),
                        column("Dikembalikan", 13, "[dikembalikan]"),
                        column("Hasil", 14, "[keadaan]"),
                        column("Diverifikasi oleh", 16, "[verifikator]"),
                        column("Tanggal", 10, "[tanggal]"))
                .print(11)
                .paragraph("{{penutup}}")
                .signature()
                .isBeside(VerificationPaper.class);
    }

    @Test
    void the_papers_read_alike_as_pdf_and_in_word() {
        var document = document(3, true);
        Golden.assertMatches(
                "paper/dokumen-pengukuran.pdf.txt",
                Printed.of(Presses.press().print(document)).text());
        Golden.assertMatches(
                "paper/dokumen-pengukuran.docx.txt",
                Written.of(Written.press().write(document)).text());
        Golden.assertMatches(
                "paper/berita-acara-verifikasi.pdf.txt",
                Printed.of(Presses.press().print(VERIFICATION)).text());
        Golden.assertMatches(
                "paper/berita-acara-verifikasi.docx.txt",
                Written.of(Written.press().write(VERIFICATION)).text());
    }

    @Test
    void a_draft_says_so_on_each_page_and_the_final_does_not() {
        var draft = Printed.of(Presses.press().print(document(40, true)));
        var done = Printed.of(Presses.press().print(document(40, false)));

        assertThat(draft.pages()).hasSizeGreaterThan(3);
        assertThat(draft.drawn()).allMatch(page -> page.contains("DRAF"));
        assertThat(done.drawn()).noneMatch(page -> page.contains("DRAF"));
        assertThat(done.fontsNotEmbedded()).isEmpty();
        assertThat(done.size()).isEqualTo("330 x 215 mm");
        assertThat(Written.of(Written.press().write(document(2, true))).header())
                .contains("string=\"DRAF\"");
        assertThat(Written.of(Written.press().write(document(2, false))).header())
                .isEmpty();
    }

    @Test
    void a_long_table_says_on_each_page_what_its_columns_are() {
        var pages = Printed.of(Presses.press().print(document(60, false))).pages();

        var ofTheTable =
                pages.stream().filter(page -> page.contains("Sangat Tinggi")).toList();
        assertThat(ofTheTable).hasSizeGreaterThan(3).allMatch(page -> page.contains("Realisasi"));
    }

    @Test
    void two_hundred_rows_make_a_file_that_can_be_sent_by_mail() {
        var pdf = Presses.press().print(document(200, true));

        assertThat(pdf).hasSizeLessThan(300 * 1024);
        assertThat(Printed.of(pdf).text()).contains("IKU-1 ", "IKU-200 ", "Halaman 25 dari 25");
    }

    @Test
    void without_corrective_actions_their_chapter_is_left_out() {
        var all = document(2, false);
        var paper = new MeasurementPaper(
                all.letterhead(),
                all.agency(),
                all.period(),
                all.year(),
                all.summary(),
                all.rows(),
                all.notes(),
                List.of(),
                List.of(),
                false,
                all.date(),
                all.signature(),
                false);

        assertThat(Written.of(Written.press().write(paper)).text())
                .contains("B. Analisis per indikator")
                .doesNotContain("C. Rencana aksi perbaikan", "[", "{{");
        assertThat(Printed.of(Presses.press().print(paper)).text())
                .contains("Tidak ada kendala")
                .doesNotContain("C. Rencana aksi perbaikan");
    }

    @Test
    void other_programs_read_them_too() {
        OtherTools.keepPicture(
                "dokumen-pengukuran-word", OtherTools.toPdf(Written.press().write(document(12, true))), 1);
        OtherTools.keepPicture(
                "berita-acara-verifikasi-word", OtherTools.toPdf(Written.press().write(VERIFICATION)), 1);
        OtherTools.assertPdfText(Presses.press().print(document(5, true)))
                .contains("DOKUMEN PENGUKURAN KINERJA", "92,72%", "NIP. 19680512 199003 1 004", "Halaman 1 dari");
        OtherTools.assertOfficeText(Written.press().write(document(5, true)))
                .contains("DOKUMEN PENGUKURAN KINERJA", "92,72%", "<bersama> &", "NIP. 19680512 199003 1 004");
        OtherTools.assertOfficeText(Written.press().write(VERIFICATION)).contains("BERITA ACARA", "Siti Rahmah");
    }
}
