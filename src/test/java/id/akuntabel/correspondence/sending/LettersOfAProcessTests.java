package id.akuntabel.correspondence.sending;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.archive.Documents;
import id.akuntabel.archive.Papers;
import id.akuntabel.correspondence.LetterProcedure;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.paper.word.Written;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.testing.Golden;
import id.akuntabel.workflow.ProcessesAtWork;
import id.akuntabel.workflow.cases.Change;
import id.akuntabel.workflow.cases.Completion;
import id.akuntabel.workflow.cases.WithdrawStep;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AkuntabelTest
class LettersOfAProcessTests {

    private static final String[] ORDER = {
        "utama", "sekretaris", "penerima", "kasubbag-perencanaan", "instruksi", "Tindak lanjuti",
        "pesan", "Mohon selesai sebelum rapat.", "sifat", "SEGERA", "tenggat", "12-03-2026"
    };

    @Autowired
    ProcessesAtWork processes;

    @Autowired
    WithdrawStep withdrawStep;

    @Autowired
    Documents documents;

    @Autowired
    Cast cast;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    private String number = "";

    @BeforeEach
    void a_process() {
        var owner = cast.agency("kominfo");
        processes.deployed(LetterProcedure.of(owner));
        number = processes.start(LetterProcedure.FAMILY, owner, cast.theActingHead());
    }

    @Test
    void an_order_step_gives_a_disposition_and_files_its_sheet() throws IOException {
        assertThat(processes.complete(number, cast.theActingHead(), ORDER)).isInstanceOf(Completion.Completed.class);

        Golden.assertMatches("letters/lembar-disposisi.txt", text("Lembar Disposisi"));
        var id = disposition();
        assertThat(get(cast.theSecretary(), "/surat/disposisi")).bodyText().contains("Proses uji", "Baru");
        assertThat(get(cast.theSecretary(), "/surat/disposisi/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("Tindak lanjuti", "Mohon selesai sebelum rapat.", "Disposisi dibaca");
        assertThat(inWord("/surat/disposisi/" + id, "Lembar Disposisi"))
                .contains("Mohon selesai sebelum rapat.", "(v) Tindak lanjuti", "12 Maret 2026");
        assertThat(get(cast.thePlanningStaff(), "/surat/disposisi/" + id)).hasStatus(404);
        assertThat(get(cast.aStranger(), "/surat/disposisi/" + id)).hasStatus(404);
        assertThat(get(cast.theInspector(), "/surat/disposisi/" + id)).hasStatus(404);
        assertThat(get(cast.theAdministrator(), "/surat/disposisi/" + id)).hasStatus(404);
    }

    @Test
    void an_order_says_what_is_missing_and_files_nothing() {
        var answer = processes.complete(
                number,
                cast.theActingHead(),
                "pesan",
                "",
                "tenggat",
                "14-03-2026",
                "penerima",
                "sekretaris",
                "penerima",
                "kasubbag-perencanaan");

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Completion.Refused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(finding -> finding.field())
                                .containsExactlyInAnyOrder("utama", "instruksi", "tenggat"));
        assertThat(documents.ofCase(number)).isEmpty();
    }

    @Test
    void the_next_step_of_the_addressee_reports_the_order_done() {
        processes.complete(number, cast.theActingHead(), ORDER);

        processes.complete(number, cast.theSecretary(), assignment());

        assertThat(jdbc.sql("select report from correspondence.addressee where disposition_id = :id and lead")
                        .param("id", disposition())
                        .query(String.class)
                        .single())
                .isEqualTo("Langkah 2 diselesaikan.");
    }

    @Test
    void a_letter_of_assignment_is_numbered_printed_and_filed() throws IOException {
        processes.complete(number, cast.theActingHead(), ORDER);

        assertThat(processes.complete(number, cast.theSecretary(), assignment()))
                .isInstanceOf(Completion.Completed.class);

        Golden.assertMatches("letters/surat-tugas.txt", text("Surat Tugas"));
        var letter = "/surat/keluar/" + latest("SURAT_TUGAS");
        assertThat(inWord(letter, "Surat Tugas"))
                .contains("MEMERINTAHKAN", "DPA Dinas Komunikasi dan Informatika Tahun 2026", "Melaporkan hasilnya")
                .contains(version("Surat Tugas").title().replace("Surat Tugas ", "NOMOR "));
        try (var zip = new ZipInputStream(new ByteArrayInputStream(
                get(cast.theSecretary(), letter + "/srikandi.zip").getResponse().getContentAsByteArray()))) {
            var names = new ArrayList<String>();
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
            assertThat(names).anyMatch(name -> name.endsWith("surat-tugas.docx"));
        }
    }

    @Test
    void a_cover_letter_takes_the_next_number_and_waits_for_receipts() throws IOException {
        toTheCover();

        assertThat(processes.complete(number, cast.theHeadOfPlanning(), cover()))
                .isInstanceOf(Completion.Completed.class);

        Golden.assertMatches("letters/surat-pengantar.txt", text("Surat Pengantar"));
        assertThat(inWord("/surat/keluar/" + latest("SURAT_PENGANTAR"), "Surat Pengantar"))
                .contains("Inspektorat Daerah", "Dokumen pengukuran kinerja triwulan I\t2 berkas\tuntuk diketahui");
        var receipts = get(cast.thePlanningStaff(), "/surat/tanda-terima");
        assertThat(receipts).bodyText().contains("Bagian Organisasi", "Inspektorat Daerah");
        var delivery = delivery("Bagian Organisasi");
        assertThat(post(
                        cast.aStranger(),
                        "/surat/tanda-terima/" + delivery,
                        "tanggal",
                        "10-03-2026",
                        "penerima",
                        "Ani"))
                .hasStatus(404);
        assertThat(post(cast.thePlanningStaff(), "/surat/tanda-terima/" + delivery, "tanggal", "besok", "penerima", ""))
                .hasStatus(422)
                .bodyText()
                .contains("tidak terbaca sebagai tanggal", "Nama penerima belum diisi");
        assertThat(post(
                        cast.thePlanningStaff(),
                        "/surat/tanda-terima/" + delivery,
                        "tanggal",
                        "10-03-2026",
                        "penerima",
                        "Ani"))
                .hasStatus3xxRedirection();
        assertThat(jdbc.sql(
                                "select state from correspondence.outgoing where case_number = :case and kind = 'SURAT_PENGANTAR'")
                        .param("case", number)
                        .query(String.class)
                        .single())
                .isEqualTo("SENT");
    }

    @Test
    void a_refused_cover_letter_uses_no_number_up() {
        toTheCover();
        var before = last();

        var answer = processes.complete(
                number,
                cast.theHeadOfPlanning(),
                "kepada",
                "",
                "hal",
                "",
                "dikirim",
                "",
                "tanggal",
                "10-03-2026",
                "klasifikasi",
                "abc",
                "penanda",
                "kepala");

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Completion.Refused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(finding -> finding.field())
                                .containsExactlyInAnyOrder("kepada", "hal", "dikirim", "klasifikasi"));
        assertThat(last()).isEqualTo(before);
    }

    @Test
    void a_cover_letter_that_is_taken_back_keeps_its_number_when_it_is_written_again() throws IOException {
        toTheCover();
        processes.complete(number, cast.theHeadOfPlanning(), cover());
        var first = letterNumber();
        var last = last();

        takeBack(cast.theHeadOfPlanning());

        assertThat(state()).isEqualTo("RESERVED");
        assertThat(get(cast.theHeadOfPlanning(), "/surat/tanda-terima"))
                .bodyText()
                .doesNotContain(first);
        assertThat(get(cast.theHeadOfPlanning(), "/proses/" + number))
                .bodyText()
                .contains(first, "nomornya tetap", "Bagian Organisasi")
                .doesNotContain("Nomor berikutnya");
        assertThat(get(cast.theHeadOfPlanning(), "/surat/keluar"))
                .bodyText()
                .contains(first, "Dipesan", "Celah: tidak ada");

        assertThat(processes.complete(number, cast.theHeadOfPlanning(), cover("13-03-2025")))
                .isInstanceOfSatisfying(
                        Completion.Refused.class,
                        refused -> assertThat(refused.findings())
                                .anySatisfy(finding -> assertThat(finding.message())
                                        .startsWith("Nomor " + first + " dari buku tahun 2026.")));
        var again = cover("11-03-2026");
        again[1] = "Bappeda";
        assertThat(processes.complete(number, cast.theHeadOfPlanning(), again))
                .isInstanceOf(Completion.Completed.class);

        assertThat(letterNumber()).isEqualTo(first);
        assertThat(last()).isEqualTo(last);
        assertThat(version("Surat Pengantar").number()).isEqualTo(2);
        assertThat(text("Surat Pengantar")).contains("Bappeda", "11 Maret 2026").doesNotContain("Inspektorat");
        assertThat(get(cast.theHeadOfPlanning(), "/surat/tanda-terima"))
                .bodyText()
                .containsOnlyOnce(first);
    }

    @Test
    void a_letter_that_was_sent_before_its_step_was_taken_back_keeps_its_number_and_the_new_one_gets_the_next() {
        toTheCover();
        processes.complete(number, cast.theHeadOfPlanning(), cover());
        var delivery = delivery("Bagian Organisasi");
        post(cast.thePlanningStaff(), "/surat/tanda-terima/" + delivery, "tanggal", "10-03-2026", "penerima", "Ani");
        var last = last();

        takeBack(cast.theHeadOfPlanning());

        assertThat(processes.complete(number, cast.theHeadOfPlanning(), cover()))
                .isInstanceOf(Completion.Completed.class);
        assertThat(last()).isEqualTo(last + 1);
    }

    private void takeBack(CurrentOfficial official) {
        var done = processes.steps(number).stream()
                .filter(step -> step.key().equals("pengantar") && step.done() != null)
                .reduce((one, two) -> two)
                .orElseThrow();
        assertThat(withdrawStep.withdraw(number, done.id(), official)).isInstanceOf(Change.Done.class);
    }

    private String letterNumber() {
        return letter("number");
    }

    private String state() {
        return letter("state");
    }

    private String letter(String column) {
        return jdbc.sql("select " + column
                        + " from correspondence.outgoing where case_number = :case and kind = 'SURAT_PENGANTAR'")
                .param("case", number)
                .query(String.class)
                .single();
    }

    @Test
    void copies_are_given_out_against_receipts_and_never_more_than_were_made() {
        toTheCover();
        processes.complete(number, cast.theHeadOfPlanning(), cover());

        assertThat(processes.complete(
                        number,
                        cast.thePlanningStaff(),
                        "naskah",
                        "Surat Pengantar",
                        "jumlah",
                        "2",
                        "penerima",
                        "Bappeda; 2\nArsip"))
                .isInstanceOfSatisfying(
                        Completion.Refused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(finding -> finding.message())
                                .containsExactly(
                                        "Dibuat 2 salinan, tetapi dibagikan 3. Tambah jumlahnya, atau kurangi penerimanya."));
        assertThat(processes.complete(
                        number,
                        cast.thePlanningStaff(),
                        "naskah",
                        "Surat Pengantar",
                        "jumlah",
                        "3",
                        "penerima",
                        "Bappeda; 2\nArsip"))
                .isInstanceOf(Completion.Completed.class);

        assertThat(get(cast.theSecretary(), "/surat/tanda-terima")).bodyText().contains("Bappeda", "Arsip", number);
        assertThat(processes.find(number).state().name()).isEqualTo("FINISHED");
    }

    @Test
    void the_forms_come_filled_with_what_the_process_knows() {
        assertThat(get(cast.theActingHead(), "/proses/" + number))
                .bodyText()
                .contains("Sekretaris Dinas", "Tindak lanjuti", "Batas waktu");
        toTheCover();

        assertThat(get(cast.theHeadOfPlanning(), "/proses/" + number))
                .bodyText()
                .contains("Penyampaian Proses uji", "Nomor berikutnya, sekarang 000.8.6.3/", "Surat Tugas 000.8.6.3/");
    }

    private void toTheCover() {
        processes.complete(number, cast.theActingHead(), ORDER);
        processes.complete(number, cast.theSecretary(), assignment());
    }

    private static String[] assignment() {
        return new String[] {
            "pegawai",
            "kasubbag-perencanaan",
            "pegawai",
            "staf-perencanaan",
            "dasar",
            "DPA Dinas Komunikasi dan Informatika Tahun 2026",
            "untuk",
            "Mengumpulkan data kinerja triwulan I\nMelaporkan hasilnya",
            "dari",
            "10-03-2026",
            "sampai",
            "12-03-2026",
            "tanggal",
            "10-03-2026",
            "klasifikasi",
            "000.8.6.3",
            "penanda",
            "kepala"
        };
    }

    private static String[] cover() {
        return cover("10-03-2026");
    }

    private static String[] cover(String date) {
        return new String[] {
            "kepada",
            "Bagian Organisasi\nInspektorat Daerah",
            "hal",
            "Penyampaian dokumen pengukuran kinerja",
            "dikirim",
            "Dokumen pengukuran kinerja triwulan I; 2 berkas; untuk diketahui\nRekap",
            "tanggal",
            date,
            "klasifikasi",
            "000.8.6.3",
            "penanda",
            "kepala"
        };
    }

    private String text(String title) throws IOException {
        var version = version(title);
        try (var file = documents.open(version);
                var pdf = Loader.loadPDF(file.readAllBytes())) {
            return new PDFTextStripper()
                    .getText(pdf)
                    .replace(number, "PROSES")
                    .replaceAll("000\\.8\\.6\\.3/\\d+/", "000.8.6.3/N/");
        }
    }

    /// What the Word side says that the page offers beside the PDF; another agency finds neither.
    private String inWord(String page, String title) {
        var address = Papers.address(version(title));
        assertThat(get(cast.theSecretary(), page)).hasStatusOk().bodyText().contains(address);
        assertThat(get(cast.aStranger(), address)).hasStatus(404);
        var word = get(cast.theSecretary(), address);
        assertThat(word).hasStatusOk();
        return Written.of(word.getResponse().getContentAsByteArray()).text();
    }

    private long latest(String kind) {
        return jdbc.sql("select max(id) from correspondence.outgoing where case_number = :case and kind = :kind")
                .param("case", number)
                .param("kind", kind)
                .query(Long.class)
                .single();
    }

    private DocumentVersion version(String title) {
        List<DocumentVersion> filed = documents.ofCase(number);
        return filed.stream()
                .filter(one -> one.title().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private long disposition() {
        return jdbc.sql("select max(id) from correspondence.disposition where case_number = :case")
                .param("case", number)
                .query(Long.class)
                .single();
    }

    private long delivery(String recipient) {
        return jdbc.sql("""
                select max(delivery.id) from correspondence.delivery
                join correspondence.outgoing on outgoing.id = delivery.letter_id
                where recipient = :recipient and case_number = :case
                """)
                .param("recipient", recipient)
                .param("case", number)
                .query(Long.class)
                .single();
    }

    private int last() {
        return jdbc.sql("select max(last_number) from correspondence.book where year = 2026 and name = 'Surat keluar'")
                .query(Integer.class)
                .single();
    }

    private MvcTestResult get(CurrentOfficial official, String path) {
        return mvc.get().uri(path).with(cast.signedIn(official)).exchange();
    }

    private MvcTestResult post(CurrentOfficial official, String path, String... fields) {
        var request = mvc.post().uri(path).with(cast.signedIn(official));
        for (var at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }
}
