package id.akuntabel.correspondence.sending;

import static id.akuntabel.paper.word.WordDraft.cell;
import static id.akuntabel.paper.word.WordDraft.centre;
import static id.akuntabel.paper.word.WordDraft.column;
import static id.akuntabel.paper.word.WordDraft.tall;
import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.correspondence.dispositions.SheetPaper;
import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Paper;
import id.akuntabel.paper.Sheet;
import id.akuntabel.paper.pdf.Presses;
import id.akuntabel.paper.pdf.Printed;
import id.akuntabel.paper.word.WordDraft;
import id.akuntabel.paper.word.Written;
import id.akuntabel.testing.OtherTools;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The papers of letters in Word, without an application around them.
class LetterPapersTests {

    private static final Letterhead LETTERHEAD = new Letterhead(
            List.of("PEMERINTAH KABUPATEN TIRTAMULYA", "DINAS KOMUNIKASI DAN INFORMATIKA"),
            List.of("Jalan Merdeka Nomor 9, Tirtamulya 81101", "Telepon (0461) 21001"));

    @Test
    void the_word_templates_are_checked_in() {
        WordDraft.on(Sheet.F4)
                .letterhead()
                .right("{{tanggal}}")
                .line("Yth.")
                .numbered("penerima")
                .line("di tempat")
                .line("")
                .title("SURAT PENGANTAR")
                .centred("NOMOR {{nomor}}")
                .paragraph("Hal: {{hal}}")
                .print(10)
                .rows(
                        "daftar",
                        column("No", 7, "[nomor]"),
                        column("Naskah yang dikirim", 47, "[naskah]"),
                        column("Banyaknya", 18, "[banyaknya]"),
                        column("Keterangan", 28, "[keterangan]"))
                .signature(
                        "Diterima tanggal ..............................\nPenerima\n(nama jabatan) ...........................\n\n\n"
                                + "....................................................\nNomor telepon ...........................",
                        "penandatangan")
                .print(8)
                .paragraph(
                        "Setelah diterima, lembar kedua surat pengantar ini dikembalikan kepada pengirim sebagai tanda terima.")
                .isBeside(CoverPaper.class);
        WordDraft.on(Sheet.F4)
                .narrow()
                .letterhead()
                .title("SURAT TUGAS")
                .centred("NOMOR {{nomor}}")
                .mark("{{?adaDasar}}")
                .listField("Dasar", "dasar")
                .mark("{{/adaDasar}}")
                .title("MEMERINTAHKAN")
                .print(10)
                .rows(
                        "petugas",
                        column("No", 7, "[nomor]"),
                        column("Nama", 28, "[nama]"),
                        column("NIP", 26, "[nip]"),
                        column("Pangkat/golongan", 18, "[pangkat]"),
                        column("Jabatan", 21, "[jabatan]"))
                .print(11)
                .listField("Untuk", "untuk")
                .fields("Waktu", "{{jangkaWaktu}}")
                .paragraph(
                        "Surat tugas ini dilaksanakan dengan penuh tanggung jawab, dan hasilnya dilaporkan setelah selesai.")
                .above("", "Ditetapkan pada tanggal {{tanggal}}")
                .signature("", "penandatangan")
                .isBeside(AssignmentPaper.class);
        WordDraft.on(Sheet.F4)
                .letterhead()
                .title("LEMBAR DISPOSISI")
                .print(10)
                .grid(
                        List.of(17, 33, 17, 33),
                        List.of(
                                cell(1, "{{isian}}[kiri]"),
                                cell(1, "[isiKiri]"),
                                cell(1, "[kanan]"),
                                cell(1, "[isiKanan]")),
                        List.of(cell(1, "Hal"), cell(3, "{{hal}}")),
                        List.of(
                                cell(2, "*Diteruskan kepada*", "{{?kepada}}", "({{tanda}}) {{teks}}", "{{/kepada}}"),
                                cell(
                                        2,
                                        "*Dengan hormat harap*",
                                        "{{?instruksi}}",
                                        "({{tanda}}) {{teks}}",
                                        "{{/instruksi}}")),
                        List.of(tall(4, 25, "*Catatan*", "{{pesan}}")),
                        List.of(
                                cell(1, "Batas waktu"),
                                cell(1, "{{batasWaktu}}"),
                                centre(2, "{{pemberi}}, {{tanggal}}", "", "", "", "*{{nama}}*")))
                .isBeside(SheetPaper.class);
    }

    @Test
    void the_word_templates_of_what_is_written_are_checked_in() {
        WordDraft.on(Sheet.F4)
                .narrow()
                .letterhead()
                .right("{{tanggal}}")
                .fields("Nomor", "{{nomor}}", "Sifat", "Biasa", "Lampiran", "{{lampiran}}", "Hal", "{{hal}}")
                .indented("Yth.")
                .mark("{{?adaLampiran}}")
                .indented("(daftar terlampir)")
                .mark("{{/adaLampiran}}")
                .numbered("penerima")
                .indented("di tempat")
                .line("")
                .mark("{{?uraian}}")
                .paragraph("{{=#this}}")
                .mark("{{/uraian}}")
                .line("")
                .signature("", "penandatangan")
                .mark("{{?adaLampiran}}")
                .newPage()
                .paragraph("Lampiran surat nomor {{nomor}}")
                .title("DAFTAR PENERIMA")
                .rows("daftar", column("No", 8, "[nomor]"), column("Penerima", 92, "[nama]"))
                .mark("{{/adaLampiran}}")
                .isBeside(LetterPaper.class);
        WordDraft.on(Sheet.F4)
                .narrow()
                .letterhead()
                .title("{{judulBesar}}")
                .centred("Proses {{nomorProses}}")
                .line("")
                .fields("Perihal", "{{hal}}")
                .mark("{{?uraian}}")
                .paragraph("{{=#this}}")
                .mark("{{/uraian}}")
                .line("")
                .above("", "{{tanggal}}")
                .signature("", "penandatangan")
                .isBeside(NotePaper.class);
        WordDraft.on(Sheet.F4)
                .letterhead()
                .title("TANDA TERIMA")
                .centred("Proses {{nomorProses}}")
                .line("")
                .fieldsOn("Perihal", "{{hal}}", "Diserahkan oleh", "{{pemberi}}", "Waktu", "{{waktu}}")
                .mark("{{?adaCara}}")
                .fieldsOn("Cara", "{{caraPenyerahan}}")
                .mark("{{/adaCara}}")
                .mark("{{?adaKeterangan}}")
                .fieldsOn("Keterangan", "{{keterangan}}")
                .mark("{{/adaKeterangan}}")
                .line("")
                .print(10)
                .rows("daftar", column("No", 8, "[nomor]"), column("Yang diserahkan", 92, "[naskah]"))
                .line("")
                .rows(
                        "tandaTerima",
                        15,
                        column("No", 8, "[nomor]"),
                        column("Diterima oleh", 26, "[penerima]"),
                        column("Tanggal", 17, "[tanggalTerima]"),
                        column("Nama dan tanda tangan", 28, "[namaPenerima]"),
                        column("Keterangan", 21, "[catatan]"))
                .names("", "", "Yang menyerahkan,", "{{pemberi}}")
                .isBeside(HandoverPaper.class);
    }

    @Test
    void what_is_written_reads_in_word() {
        var letter = text(LetterPaper.sample(LETTERHEAD));
        var note = text(NotePaper.sample(LETTERHEAD));
        var receipt = text(HandoverPaper.sample(LETTERHEAD));

        assertThat(letter)
                .contains("000.8.6.3/071/Kominfo/X/2026", "Kepala Dinas Sosial", "Lampiran\t:\t-", "12 Oktober 2026")
                .contains("NIP. 19680512 199003 1 004")
                .doesNotContain("{{", "terlampir", "DAFTAR PENERIMA");
        assertThat(note)
                .contains("LAPORAN KEKELIRUAN DATA", "Proses PK-2026-0042", "diminta memperbaikinya", "Dewi Anggraini")
                .doesNotContain("{{");
        assertThat(receipt)
                .contains("TANDA TERIMA", "Bundel data dukung IK-05", "Langsung", "Data dukung IK-07 menyusul.")
                .contains("Ir. Bambang Prakoso\tDiterima lengkap, diterima dalam sistem", "Kepala Bappeda")
                .doesNotContain("{{", "[nomor]");
    }

    @Test
    void more_recipients_than_fit_stand_on_a_list_of_their_own() {
        var one = LetterPaper.sample(LETTERHEAD);
        var many = LetterPaper.of(
                LETTERHEAD,
                one.number(),
                LocalDate.of(2026, 10, 6),
                IntStream.rangeClosed(1, 30)
                        .mapToObj(at -> "Kepala Dinas " + at)
                        .toList(),
                one.subject(),
                one.paragraphs(),
                one.signature());

        assertThat(text(many))
                .contains("(daftar terlampir)", "1 (satu) lembar", "DAFTAR PENERIMA", "30\tKepala Dinas 30");
        assertThat(Printed.of(Presses.press().print(many)).text())
                .contains("(daftar terlampir)", "1 (satu) lembar", "DAFTAR PENERIMA", "Kepala Dinas 30");
    }

    @Test
    void what_was_given_without_a_word_leaves_no_empty_lines() {
        var one = HandoverPaper.sample(LETTERHEAD);
        var bare = new HandoverPaper(
                LETTERHEAD,
                one.caseNumber(),
                one.subject(),
                one.giver(),
                one.givenAt(),
                "",
                one.rows(),
                "",
                HandoverPaper.open(List.of("Sekretaris Dinas")));

        assertThat(text(bare)).contains("Sekretaris Dinas").doesNotContain("Cara\t", "Keterangan\t:", "dalam sistem");
    }

    private static String text(Paper paper) {
        return Written.of(Written.press().write(paper)).text();
    }

    @Test
    void they_read_in_word() {
        var cover =
                Written.of(Written.press().write(CoverPaper.sample(LETTERHEAD))).text();
        var assignment = Written.of(Written.press().write(AssignmentPaper.sample(LETTERHEAD)))
                .text();
        var sheet =
                Written.of(Written.press().write(SheetPaper.sample(LETTERHEAD))).text();

        assertThat(cover)
                .contains("SURAT PENGANTAR", "NOMOR 000.8.6.3/045/Kominfo/X/2026", "Kepala Bappeda", "Diterima tanggal")
                .doesNotContain("{{", "[naskah]");
        assertThat(assignment)
                .contains(
                        "MEMERINTAHKAN",
                        "19981224 202203 1 006",
                        "Melaporkan hasilnya kepada Sekretaris",
                        "sampai dengan")
                .doesNotContain("{{", "[nip]");
        assertThat(sheet)
                .contains(
                        "Surat dari\tBagian Organisasi Setda",
                        "(1) Kepala Subbagian",
                        "(v) Tindak lanjuti",
                        "9 Oktober 2026")
                .doesNotContain("{{", "[kiri]");
    }

    @Test
    void without_a_basis_its_line_is_left_out() {
        var one = AssignmentPaper.sample(LETTERHEAD);
        var bare = new AssignmentPaper(
                one.letterhead(),
                one.number(),
                one.day(),
                List.of(),
                one.rows(),
                one.duties(),
                one.duration(),
                one.signature());

        assertThat(Written.of(Written.press().write(bare)).text())
                .doesNotContain("Dasar")
                .contains("Untuk");
    }

    @Test
    void other_programs_read_them_too() {
        OtherTools.keepWord("surat-pengantar-word", Written.press().write(CoverPaper.sample(LETTERHEAD)));
        OtherTools.keepWord("surat-tugas-word", Written.press().write(AssignmentPaper.sample(LETTERHEAD)));
        OtherTools.keepWord("surat-dinas-word", Written.press().write(LetterPaper.sample(LETTERHEAD)));
        OtherTools.keepWord("naskah-proses-word", Written.press().write(NotePaper.sample(LETTERHEAD)));
        OtherTools.keepWord("tanda-terima-word", Written.press().write(HandoverPaper.sample(LETTERHEAD)));
        OtherTools.keepWord("lembar-disposisi-word", Written.press().write(SheetPaper.sample(LETTERHEAD)));
        OtherTools.assertOfficeText(Written.press().write(SheetPaper.sample(LETTERHEAD)))
                .contains("LEMBAR DISPOSISI", "87/2026", "Siapkan sebelum rapat hari Senin.");
    }
}
