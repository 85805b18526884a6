package id.akuntabel.measurement.exchange;

import static id.akuntabel.paper.word.WordDraft.column;
import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Sheet;
import id.akuntabel.paper.pdf.Presses;
import id.akuntabel.paper.pdf.Printed;
import id.akuntabel.paper.word.WordDraft;
import id.akuntabel.paper.word.Written;
import id.akuntabel.testing.Golden;
import java.util.List;
import org.junit.jupiter.api.Test;

public class FormPaperTests {

    public static final FormPaper PAPER = new FormPaper(
            new Letterhead(List.of("PEMERINTAH KABUPATEN TIRTAMULYA", "DINAS KOMUNIKASI DAN INFORMATIKA"), List.of()),
            "Triwulan III 2026",
            "Dinas Komunikasi dan Informatika",
            List.of(new FormPaper.Variables("v7", "V-01 Desa yang terlayani internet", "")),
            List.of(
                    new FormPaper.Row("i12", "IKU-1 Indeks SPBE", "Indeks", "3,2", "dihitung", "", ""),
                    new FormPaper.Row(
                            "i13",
                            "IKU-4 Desa bebas blankspot <5%",
                            "Desa",
                            "8",
                            "9",
                            "Cuaca & gelombang",
                            "Pindahkan menara; Kabid; 30 Nov 2026")));

    @Test
    void the_word_template_is_checked_in() {
        WordDraft.on(Sheet.F4_LANDSCAPE)
                .print(9)
                .letterhead()
                .title("{{judul}}")
                .rows(
                        "dataDasar",
                        column("Sel", 8, "[sel]"),
                        column("Data dasar", 72, "[nama]"),
                        column("Nilai", 20, "[realisasi]"))
                .rows(
                        "daftar",
                        column("Sel", 6, "[sel]"),
                        column("Sasaran/indikator", 28, "[nama]"),
                        column("Satuan", 8, "[satuan]"),
                        column("Target", 8, "[target]"),
                        column("Realisasi", 10, "[realisasi]"),
                        column("Kendala", 20, "[kendala]"),
                        column("Tindak lanjut, penanggung jawab, batas waktu", 20, "[tindakLanjut]"))
                .paragraph(
                        "Diisi oleh: ........................................   Tanggal: ....................   Paraf: ....................")
                .isBeside(FormPaper.class);
    }

    @Test
    void the_form_reads_alike_as_pdf_and_in_word() {
        Golden.assertMatches(
                "paper/formulir-pengukuran.pdf.txt",
                Printed.of(Presses.press().print(PAPER)).text());
        Golden.assertMatches(
                "paper/formulir-pengukuran.docx.txt",
                Written.of(Written.press().write(PAPER)).text());
        assertThat(Written.of(Written.press().write(PAPER)).text()).contains("Cuaca & gelombang", "<5%");
    }
}
