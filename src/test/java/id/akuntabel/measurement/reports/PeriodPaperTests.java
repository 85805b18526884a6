package id.akuntabel.measurement.reports;

import static id.akuntabel.paper.word.WordDraft.column;
import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Sheet;
import id.akuntabel.paper.pdf.Presses;
import id.akuntabel.paper.pdf.Printed;
import id.akuntabel.paper.word.WordDraft;
import id.akuntabel.paper.word.Written;
import id.akuntabel.testing.OtherTools;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The report of a semester or a year, without an application around it.
class PeriodPaperTests {

    private static final Letterhead LETTERHEAD = new Letterhead(
            List.of("PEMERINTAH KABUPATEN TIRTAMULYA", "DINAS KOMUNIKASI DAN INFORMATIKA"),
            List.of("Jalan Merdeka Nomor 9, Tirtamulya 81101"));

    @Test
    void the_word_template_is_checked_in() {
        WordDraft.on(Sheet.F4_LANDSCAPE)
                .letterhead()
                .print(13)
                .title("LAPORAN KINERJA")
                .centred("{{periode}}")
                .centred("{{perangkatDaerah}}")
                .print(11)
                .paragraph("{{ringkasan}}")
                .mark("{{?adaKekurangan}}")
                .paragraph("{{kekurangan}}")
                .mark("{{/adaKekurangan}}")
                .heading("A. Pendahuluan")
                .mark("{{?pendahuluan}}")
                .paragraph("{{=#this}}")
                .mark("{{/pendahuluan}}")
                .heading("B. Capaian kinerja")
                .mark("{{?semesteran}}")
                .print(8)
                .rows(
                        "daftar",
                        column("No", 4, "[nomor]"),
                        column("Unit", 11, "[unit]"),
                        column("Sasaran dan indikator kinerja", 22, "[sasaran]: [kode] [nama]. Cara: [cara]"),
                        column("Satuan", 7, "[satuan]"),
                        column("Target tahun", 7, "[targetTahun]"),
                        column("Target semester", 7, "[target]"),
                        column("{{bagianAwal}}", 7, "[realisasiBagianAwal]"),
                        column("{{bagianAkhir}}", 7, "[realisasiBagianAkhir]"),
                        column("Realisasi semester", 7, "[realisasi]"),
                        column("Capaian semester", 7, "[capaian]"),
                        column("Capaian tahun", 7, "[capaianTahun]"),
                        column("Status", 7, "[status]"))
                .mark("{{/semesteran}}")
                .mark("{{?tahunan}}")
                .rows(
                        "daftar",
                        column("No", 4, "[nomor]"),
                        column("Unit", 13, "[unit]"),
                        column("Sasaran dan indikator kinerja", 31, "[sasaran]: [kode] [nama]. Cara: [cara]"),
                        column("Satuan", 8, "[satuan]"),
                        column("Target tahun", 7, "[targetTahun]"),
                        column("{{bagianAwal}}", 7, "[realisasiBagianAwal]"),
                        column("{{bagianAkhir}}", 7, "[realisasiBagianAkhir]"),
                        column("Realisasi tahun", 7, "[realisasi]"),
                        column("Capaian tahun", 7, "[capaianTahun]"),
                        column("Status", 9, "[status]"))
                .mark("{{/tahunan}}")
                .print(11)
                .heading("C. Analisis per indikator")
                .mark("{{?tanpaAnalisis}}")
                .paragraph("Tidak ada kendala, faktor pendorong, atau tindak lanjut yang dilaporkan.")
                .mark("{{/tanpaAnalisis}}")
                .mark("{{?adaAnalisis}}")
                .print(9)
                .rows(
                        "analisis",
                        column("Indikator", 20, "[kode] [nama]"),
                        column("Triwulan", 12, "[triwulan]"),
                        column("Kendala", 22, "[kendala]"),
                        column("Faktor pendorong", 22, "[pendorong]"),
                        column("Tindak lanjut, penanggung jawab, batas waktu", 24, "[tindakLanjut]"))
                .mark("{{/adaAnalisis}}")
                .print(11)
                .mark("{{?adaPerbaikan}}")
                .heading("D. Rencana aksi perbaikan")
                .print(9)
                .rows(
                        "perbaikan",
                        column("Indikator", 20, "[kode] [nama]"),
                        column("Triwulan", 12, "[triwulan]"),
                        column("Akar penyebab", 20, "[penyebab]"),
                        column("Kegiatan perbaikan", 22, "[kegiatan]"),
                        column("Penanggung jawab", 15, "[penanggungJawab]"),
                        column("Batas waktu", 11, "[batasWaktu]"))
                .print(11)
                .mark("{{/adaPerbaikan}}")
                .heading("{{hurufSimpulan}}. Simpulan dan rekomendasi")
                .mark("{{?simpulan}}")
                .paragraph("{{=#this}}")
                .mark("{{/simpulan}}")
                .above("", "{{tanggal}}")
                .signature("", "penandatangan")
                .isBeside(PeriodPaper.class);
    }

    @Test
    void a_semester_reads_alike_in_word_and_in_print() {
        var paper = PeriodPaper.sample(LETTERHEAD);
        var written = Written.press().write(paper);

        assertThat(Written.of(written).text())
                .contains("Semester I 2026", "Target semester", "Triwulan II", "2,95", "98,33%", "E. Simpulan")
                .contains("Melengkapi bukti dukung domain tata kelola", "NIP. 19680512 199003 1 004")
                .doesNotContain("{{", "[nomor]", "Realisasi tahun", "Tidak ada kendala");
        assertThat(Printed.of(Presses.press().print(paper)).text())
                .contains("Semester I 2026", "98,33%", "E. Simpulan", "DINAS KOMUNIKASI DAN INFORMATIKA");
        OtherTools.keepWord("laporan-kinerja-word", written);
        OtherTools.assertOfficeText(written).contains("LAPORAN KINERJA", "IK-02");
    }

    @Test
    void a_year_has_one_target_and_may_have_nothing_to_correct() {
        var one = PeriodPaper.sample(LETTERHEAD);
        var year = new PeriodPaper(
                one.letterhead(),
                one.agency(),
                "Tahun 2026",
                "Tahun",
                one.summary(),
                "Belum semua data terverifikasi: Triwulan IV 2026.",
                List.of("Semester I", "Semester II"),
                one.rows(),
                List.of(),
                List.of(),
                one.narrative(),
                one.closing(),
                one.date(),
                one.signature(),
                true);

        var written = Written.of(Written.press().write(year));

        assertThat(written.text())
                .contains("Tahun 2026", "Realisasi tahun", "Semester II", "Belum semua data", "Tidak ada kendala")
                .contains("D. Simpulan")
                .doesNotContain("Target semester", "Rencana aksi perbaikan", "[kode]", "{{");
        assertThat(written.header()).contains("string=\"DRAF\"");
    }
}
