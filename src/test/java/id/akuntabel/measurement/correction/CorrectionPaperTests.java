package id.akuntabel.measurement.correction;

import static id.akuntabel.paper.word.WordDraft.column;
import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Sheet;
import id.akuntabel.paper.word.WordDraft;
import id.akuntabel.paper.word.Written;
import id.akuntabel.testing.OtherTools;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The corrective actions of a quarter in Word.
class CorrectionPaperTests {

    private static final CorrectionPaper PAPER = CorrectionPaper.sample(
            new Letterhead(List.of("PEMERINTAH KABUPATEN TIRTAMULYA", "DINAS KOMUNIKASI DAN INFORMATIKA"), List.of()));

    @Test
    void the_word_template_is_checked_in() {
        WordDraft.on(Sheet.F4_LANDSCAPE)
                .letterhead()
                .title("{{judul}}")
                .paragraph("Lampiran dokumen pengukuran kinerja: kegiatan perbaikan atas target {{periode}} yang tidak"
                        + " tercapai. Tindak lanjutnya dilaporkan bersama isian triwulan berikutnya.")
                .print(8)
                .rows(
                        "daftar",
                        column("Kode", 6, "[kode]"),
                        column("Indikator, unit", 17, "[nama] ([unit])"),
                        column("Target", 7, "[target]"),
                        column("Realisasi", 7, "[realisasi]"),
                        column("Capaian", 7, "[capaian]"),
                        column("Akar penyebab", 14, "[penyebab]"),
                        column("Kegiatan perbaikan", 15, "[kegiatan]"),
                        column("Target perbaikan", 9, "[targetPerbaikan]"),
                        column("Penanggung jawab", 10, "[penanggungJawab]"),
                        column("Batas waktu", 8, "[batasWaktu]"))
                .isBeside(CorrectionPaper.class);
    }

    @Test
    void it_reads_in_word_and_in_other_programs() {
        var written = Written.press().write(PAPER);

        assertThat(Written.of(written).text())
                .contains("Rencana Aksi Perbaikan Triwulan III 2026", "(Bidang Aplikasi Informatika)", "90,00%")
                .doesNotContain("{{", "[kode]");
        OtherTools.keepWord("rencana-aksi-perbaikan-word", written);
        OtherTools.assertOfficeText(written).contains("Rencana Aksi Perbaikan", "IK-05");
    }
}
