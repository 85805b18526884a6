package id.akuntabel.planning.agreements;

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
import org.junit.jupiter.api.Test;

/// The papers of an agreement, without an application around them.
/// Agreements and action plans, without an application around them.
public class AgreementPapersTests {

    private static final Letterhead LETTERHEAD =
            new Letterhead(List.of("PEMERINTAH KABUPATEN TIRTAMULYA", "DINAS KOMUNIKASI DAN INFORMATIKA"), List.of());
    private static final SignatureBlock HEAD = new SignatureBlock(
            "Kepala Dinas Komunikasi dan Informatika",
            "Plt.",
            "Drs. Hendra Wijaya, M.Si.",
            "Pembina Utama Muda / IV c",
            "196805121990031004");
    private static final SignatureBlock REGENT =
            new SignatureBlock("Bupati Tirtamulya", null, "H. Ahmad Fauzi, S.E.", null, null);

    private static AgreementPaper agreement(boolean together, State state) {
        return new AgreementPaper(
                LETTERHEAD,
                "2026",
                "Murni",
                together ? HEAD : REGENT,
                together ? REGENT : new SignatureBlock("", null, null, null, null),
                together,
                "Sasaran Strategis",
                "Program",
                List.of(
                        new AgreementPaper.Row(
                                "1", "Meningkatnya kualitas layanan digital", "Indeks SPBE", "3,2", "Indeks"),
                        new AgreementPaper.Row("", "", "Desa bebas blankspot", "100 dari 110 desa", "Desa")),
                List.of(
                        new AgreementPaper.Budget(
                                1, "2.16.02 Program Informasi dan Komunikasi Publik", "Rp1.250.000.000", "APBD"),
                        new AgreementPaper.Budget(
                                2, "2.16.03 Program Aplikasi Informatika", "Rp2.000.000.000", "APBD")),
                true,
                "Rp3.250.000.000",
                "Tanggal 5 Januari 2026",
                state);
    }

    public static AgreementPaper inForce() {
        return agreement(true, State.IN_FORCE);
    }

    public static AgreementPaper draft() {
        return agreement(true, State.DRAFT);
    }

    public static final ActionPlanPaper PLAN = new ActionPlanPaper(
            LETTERHEAD,
            "2026",
            "Plt. Kepala Dinas Komunikasi dan Informatika",
            List.of(new ActionPlanPaper.Row(
                    "1",
                    "Meningkatnya kualitas layanan digital",
                    "IKU-1 Indeks SPBE",
                    "Indeks",
                    "3,2",
                    "–",
                    "–",
                    "2,9",
                    "3,2",
                    "Penyusunan arsitektur SPBE (TW I, II)\nPenilaian mandiri (TW III)")),
            List.of(
                    new ActionPlanPaper.Budget(
                            "1",
                            "2.16.02 Program Informasi dan Komunikasi Publik",
                            "Rp1.250.000.000",
                            "Rp187.500.000",
                            "Rp375.000.000",
                            "Rp375.000.000",
                            "Rp312.500.000",
                            "Rp1.250.000.000"),
                    new ActionPlanPaper.Budget(
                            "",
                            "Jumlah",
                            "Rp1.250.000.000",
                            "Rp187.500.000",
                            "Rp375.000.000",
                            "Rp375.000.000",
                            "Rp312.500.000",
                            "Rp1.250.000.000")),
            true,
            "Tanggal 5 Januari 2026",
            HEAD,
            State.IN_FORCE);

    @Test
    void the_word_templates_are_checked_in() {
        WordDraft.on(Sheet.F4)
                .letterhead()
                .title("{{kepalaNaskah}}")
                .paragraph("{{pembuka}}")
                .fields("Nama", "{{pihakPertama.nama}}", "Jabatan", "{{pihakPertama.jabatan}}")
                .mark("{{?berdua}}")
                .paragraph("selanjutnya disebut pihak pertama,")
                .fields("Nama", "{{pihakKedua.nama}}", "Jabatan", "{{pihakKedua.jabatan}}")
                .paragraph("selaku atasan pihak pertama, selanjutnya disebut pihak kedua.")
                .mark("{{/berdua}}")
                .paragraph("{{janji}}")
                .paragraph("{{tanggungJawab}}")
                .mark("{{?berdua}}")
                .paragraph("{{supervisi}}")
                .right("{{tanggal}}")
                .signatures("pihakKedua", "pihakPertama")
                .mark("{{/berdua}}")
                .mark("{{?sendiri}}")
                .right("{{tanggal}}")
                .signature("", "pihakPertama")
                .mark("{{/sendiri}}")
                .newPage()
                .title("LAMPIRAN {{kepalaNaskah}}")
                .centred("{{pihakPertama.jabatan}}")
                .print(10)
                .rows(
                        "daftar",
                        column("No", 6, "[nomor]"),
                        column("{{judulSasaran}}", 32, "[sasaran]"),
                        column("Indikator Kinerja", 32, "[nama]"),
                        column("Target", 16, "[target]"),
                        column("Satuan", 14, "[satuan]"))
                .mark("{{?adaAnggaran}}")
                .rows(
                        "anggaran",
                        column("No", 6, "[nomor]"),
                        column("{{judulAnggaran}}", 52, "[nama]"),
                        column("Anggaran", 24, "[pagu]"),
                        column("Keterangan", 18, "[sumberDana]"))
                .right("Jumlah {{jumlah}}")
                .mark("{{/adaAnggaran}}")
                .print(11)
                .mark("{{?berdua}}")
                .signatures("pihakKedua", "pihakPertama")
                .mark("{{/berdua}}")
                .mark("{{?sendiri}}")
                .signature("", "pihakPertama")
                .mark("{{/sendiri}}")
                .isBeside(AgreementPaper.class);
        WordDraft.on(Sheet.F4_LANDSCAPE)
                .letterhead()
                .title("RENCANA AKSI PERJANJIAN KINERJA TAHUN {{tahun}}")
                .centred("{{hal}}")
                .print(9)
                .rows(
                        "daftar",
                        column("No", 4, "[nomor]"),
                        column("Sasaran", 18, "[sasaran]"),
                        column("Indikator kinerja", 20, "[nama]"),
                        column("Satuan", 8, "[satuan]"),
                        column("Target tahun", 8, "[target]"),
                        column("TW I", 6, "[tw1]"),
                        column("TW II", 6, "[tw2]"),
                        column("TW III", 6, "[tw3]"),
                        column("TW IV", 6, "[tw4]"),
                        column("Rencana aksi", 18, "[rencanaAksi]"))
                .paragraph("– berarti belum ada target pada triwulan itu, bukan target nol.")
                .mark("{{?adaAnggaran}}")
                .rows(
                        "anggaran",
                        column("No", 4, "[nomor]"),
                        column("Rencana anggaran", 24, "[nama]"),
                        column("Pagu", 12, "[pagu]"),
                        column("TW I", 12, "[tw1]"),
                        column("TW II", 12, "[tw2]"),
                        column("TW III", 12, "[tw3]"),
                        column("TW IV", 12, "[tw4]"),
                        column("Jumlah rencana", 12, "[jumlah]"))
                .paragraph("Rencana anggaran adalah bagian tiap triwulan, bukan kumulatif.")
                .mark("{{/adaAnggaran}}")
                .print(11)
                .right("{{tanggal}}")
                .signature()
                .isBeside(ActionPlanPaper.class);
    }

    @Test
    void the_papers_read_alike_as_pdf_and_in_word() {
        var agreement = agreement(true, State.IN_FORCE);
        var pdf = Presses.press().print(agreement);
        Golden.assertMatches("paper/perjanjian-kinerja.pdf.txt", Printed.of(pdf).text());
        Golden.assertMatches(
                "paper/perjanjian-kinerja.docx.txt",
                Written.of(Written.press().write(agreement)).text());
        Golden.assertMatches(
                "paper/rencana-aksi.pdf.txt",
                Printed.of(Presses.press().print(PLAN)).text());
        Golden.assertMatches(
                "paper/rencana-aksi.docx.txt",
                Written.of(Written.press().write(PLAN)).text());
        OtherTools.keepPicture(
                "perjanjian-kinerja-word", OtherTools.toPdf(Written.press().write(agreement)), 1);
    }

    @Test
    void the_head_of_the_region_promises_alone() {
        var alone = agreement(false, State.IN_FORCE);

        for (var text : List.of(
                Printed.of(Presses.press().print(alone)).text(),
                Written.of(Written.press().write(alone)).text())) {
            assertThat(text)
                    .contains("Bupati Tirtamulya", "tanggung jawab", "Berjanji akan mewujudkan")
                    .doesNotContain("pihak kedua", "Pihak Kedua", "pihak pertama", "{{");
        }
    }

    @Test
    void what_is_not_in_force_says_so() {
        assertThat(Printed.of(Presses.press().print(agreement(true, State.SUBMITTED)))
                        .drawn())
                .allMatch(page -> page.contains("DRAF"));
        assertThat(Printed.of(Presses.press().print(agreement(true, State.REPLACED)))
                        .drawn())
                .allMatch(page -> page.contains("TIDAKBERLAKU"));
        assertThat(Printed.of(Presses.press().print(agreement(true, State.IN_FORCE)))
                        .drawn())
                .noneMatch(page -> page.contains("DRAF"));
    }

    @Test
    void other_programs_read_them_too() {
        OtherTools.assertOfficeText(Written.press().write(agreement(true, State.IN_FORCE)))
                .contains("PERJANJIAN KINERJA TAHUN 2026", "Rp3.250.000.000", "100 dari 110", "Bupati Tirtamulya");
    }
}
