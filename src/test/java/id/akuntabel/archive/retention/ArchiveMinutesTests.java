package id.akuntabel.archive.retention;

import static id.akuntabel.paper.word.WordDraft.column;
import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Sheet;
import id.akuntabel.paper.word.WordDraft;
import id.akuntabel.paper.word.Written;
import id.akuntabel.testing.OtherTools;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The minutes of a disposal in Word.
class ArchiveMinutesTests {

    private static final MinutesPaper PAPER = MinutesPaper.sample(new Letterhead(
            List.of("PEMERINTAH KABUPATEN TIRTAMULYA", "DINAS KOMUNIKASI DAN INFORMATIKA"),
            List.of("Jalan Merdeka Nomor 9, Tirtamulya 81101")));

    @Test
    void the_word_template_is_checked_in() {
        WordDraft.on(Sheet.F4)
                .letterhead()
                .title("{{kepalaNaskah}}")
                .centred("{{nomorNaskah}}")
                .paragraph("{{pembuka}}")
                .print(9)
                .rows(
                        "daftar",
                        column("No", 6, "[nomor]"),
                        column("Nomor proses", 17, "[nomorProses]"),
                        column("Uraian", 33, "[judul]"),
                        column("Klasifikasi", 14, "[klasifikasi]"),
                        column("Tahun tutup", 10, "[tahunTutup]"),
                        column("Salinan fisik", 20, "[tempat]"))
                .print(11)
                .mark("{{?dimusnahkan}}")
                .paragraph(
                        "Isi berkas elektronik dihapus dari sistem. Judul, waktu penyimpanan, dan sidik SHA-256 setiap"
                                + " versi tetap tersimpan sebagaimana lampiran.")
                .mark("{{/dimusnahkan}}")
                .paragraph("Demikian berita acara ini dibuat untuk dipergunakan sebagaimana mestinya.")
                .names("Yang mengusulkan,", "{{pengusul}}", "Yang menyetujui,", "{{penyetuju}}")
                .mark("{{?adaSidik}}")
                .newPage()
                .heading("Lampiran: dokumen dan sidik SHA-256")
                .print(8)
                .rows(
                        "sidik",
                        column("Proses", 16, "[nomorProses]"),
                        column("Dokumen", 36, "[dokumen]"),
                        column("Sidik SHA-256", 48, "[sidikSha256]"))
                .mark("{{/adaSidik}}")
                .isBeside(MinutesPaper.class);
    }

    @Test
    void they_read_in_word_and_in_other_programs() {
        var written = Written.press().write(PAPER);

        assertThat(Written.of(written).text())
                .contains("BERITA ACARA PEMUSNAHAN ARSIP", "PK-2019-0011", "Yang menyetujui,", "9f86d081884c7d65")
                .doesNotContain("{{", "[judul]");
        OtherTools.keepWord("berita-acara-arsip-word", written);
        OtherTools.assertOfficeText(written).contains("BERITA ACARA PEMUSNAHAN ARSIP", "Dimas Aditya Saputra");
    }
}
