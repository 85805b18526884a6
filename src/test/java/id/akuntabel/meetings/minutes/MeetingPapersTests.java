package id.akuntabel.meetings.minutes;

import static id.akuntabel.paper.word.WordDraft.column;
import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.meetings.attendance.AttendancePaper;
import id.akuntabel.meetings.invitations.InvitationPaper;
import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Picture;
import id.akuntabel.paper.Sheet;
import id.akuntabel.paper.word.WordDraft;
import id.akuntabel.paper.word.Written;
import id.akuntabel.testing.OtherTools;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// The papers of meetings in Word, without an application around them.
class MeetingPapersTests {

    private static final Letterhead LETTERHEAD = new Letterhead(
            List.of("PEMERINTAH KABUPATEN TIRTAMULYA", "DINAS KOMUNIKASI DAN INFORMATIKA"),
            List.of(
                    "Jalan Merdeka Nomor 9, Tirtamulya 81101",
                    "Telepon (0461) 21001 · Laman kominfo.tirtamulyakab.go.id"));

    @Test
    void the_word_templates_are_checked_in() {
        WordDraft.on(Sheet.F4)
                .narrow()
                .letterhead()
                .right("{{tempatTanggal}}")
                .fields("Nomor", "{{nomor}}", "Sifat", "Biasa", "Lampiran", "{{lampiran}}", "Hal", "Undangan: {{hal}}")
                .indented("Yth.")
                .numbered("kepada")
                .indented("di tempat")
                .paragraph("")
                .paragraph("Dengan hormat, kami mengundang Saudara untuk menghadiri rapat yang diselenggarakan pada:")
                .fieldsOn("Hari, tanggal", "{{hari}}", "Waktu", "{{waktu}}")
                .mark("{{?adaTempat}}")
                .fieldsOn("Tempat", "{{tempat}}")
                .mark("{{/adaTempat}}")
                .mark("{{?adaTautan}}")
                .fieldsOn("Tautan", "{{tautan}}")
                .mark("{{/adaTautan}}")
                .listField("Agenda", "agenda")
                .mark("{{?adaBahan}}")
                .listField("Bahan", "bahan")
                .mark("{{/adaBahan}}")
                .paragraph("Demikian disampaikan. Atas perhatian dan kehadiran Saudara, kami ucapkan terima kasih.")
                .signature("", "penandatangan")
                .mark("{{?adaLampiran}}")
                .newPage()
                .paragraph("Lampiran surat undangan nomor {{nomor}}")
                .title("DAFTAR UNDANGAN")
                .rows(
                        "undangan",
                        column("No", 8, "[nomor]"),
                        column("Jabatan", 52, "[jabatan]"),
                        column("Nama", 40, "[nama]"))
                .mark("{{/adaLampiran}}")
                .isBeside(InvitationPaper.class);
        WordDraft.on(Sheet.F4)
                .narrow()
                .letterhead()
                .title("DAFTAR HADIR")
                .fieldsOn("Rapat", "{{hal}}", "Waktu", "{{waktu}}", "Tempat", "{{tempat}}")
                .mark("{{?terisi}}")
                .fieldsOn("Hadir", "{{jumlahHadir}}")
                .mark("{{/terisi}}")
                .mark("{{@qr}}")
                .rows(
                        "daftar",
                        9,
                        column("No", 8, "[nomor]"),
                        column("Nama", 34, "[nama]"),
                        column("Jabatan/instansi", 34, "[jabatan]"),
                        column("{{judulKehadiran}}", 24, "[kehadiran]"))
                .isBeside(AttendancePaper.class);
        WordDraft.on(Sheet.F4)
                .narrow()
                .letterhead()
                .title("NOTULEN RAPAT")
                .fieldsOn("Rapat", "{{hal}}")
                .mark("{{?adaUndangan}}")
                .fieldsOn("Undangan", "{{nomor}}")
                .mark("{{/adaUndangan}}")
                .fields(
                        "Hari, tanggal",
                        "{{hari}}",
                        "Waktu",
                        "{{waktu}}",
                        "Tempat",
                        "{{tempat}}",
                        "Pimpinan",
                        "{{pimpinan}}",
                        "Notulis",
                        "{{notulis}}")
                .heading("A. Pembahasan")
                .mark("{{?agenda}}")
                .heading("{{nomor}}. {{judul}}")
                .mark("{{?uraian}}")
                .paragraph("{{=#this}}")
                .mark("{{/uraian}}")
                .mark("{{/agenda}}")
                .heading("B. Keputusan dan tindak lanjut")
                .mark("{{?tanpaKeputusan}}")
                .paragraph("Rapat tidak menetapkan tindak lanjut.")
                .mark("{{/tanpaKeputusan}}")
                .mark("{{?adaKeputusan}}")
                .print(10)
                .rows(
                        "keputusan",
                        column("No", 8, "[nomor]"),
                        column("Keputusan", 44, "[isi]"),
                        column("Penanggung jawab", 30, "[penanggungJawab]"),
                        column("Batas waktu", 18, "[batasWaktu]"))
                .print(11)
                .mark("{{/adaKeputusan}}")
                .heading("C. Peserta yang hadir ({{jumlahHadir}} orang)")
                .mark("{{?hadir}}")
                .line("{{nomor}}. {{nama}}")
                .mark("{{/hadir}}")
                .above("Mengetahui,", "Notulis,")
                .signatures("tandaTanganPimpinan", "tandaTanganNotulis")
                .mark("{{?adaFoto}}")
                .newPage()
                .heading("Dokumentasi")
                .mark("{{/adaFoto}}")
                .mark("{{?foto}}")
                .centred("{{@gambar}}")
                .mark("{{/foto}}")
                .isBeside(MinutesPaper.class);
    }

    @Test
    void an_invitation_reads_in_word() {
        var text = Written.of(Written.press().write(InvitationPaper.sample(LETTERHEAD)))
                .text();

        assertThat(text)
                .contains("400.14.6/031/Kominfo/III/2026", "Undangan: Penyusunan laporan kinerja", "di tempat")
                .contains("Senin, 16 Maret 2026", "https://rapat.example/kinerja", "Pembagian tugas penyusunan laporan")
                .contains("NIP. 19680512 199003 1 004", "Halaman 1 dari 1")
                .doesNotContain("DAFTAR UNDANGAN", "{{", "[nomor]");
    }

    @Test
    void many_guests_stand_on_a_list_of_their_own() {
        var one = InvitationPaper.sample(LETTERHEAD);
        var many = new InvitationPaper(
                one.letterhead(),
                "",
                one.dated(),
                one.subject(),
                List.of("(daftar terlampir)"),
                true,
                one.day(),
                one.hours(),
                "",
                one.link(),
                one.agenda(),
                List.of(),
                IntStream.rangeClosed(1, 30)
                        .mapToObj(
                                number -> new InvitationPaper.Guest(number, "Kepala Dinas " + number, "Nama " + number))
                        .toList(),
                one.signature());
        var written = Written.of(Written.press().write(many));

        assertThat(written.text())
                .contains("DAFTAR UNDANGAN", "Kepala Dinas 30", "1 (satu) lembar")
                .doesNotContain("Tempat\t", "Bahan");
        assertThat(written.header()).contains("string=\"DRAF\"");
    }

    @Test
    void attendance_and_minutes_read_in_word() throws IOException {
        var list = Written.of(Written.press().write(AttendancePaper.sample(LETTERHEAD)));
        var minutes = Written.of(Written.press().write(pictured()));

        assertThat(list.text())
                .contains("DAFTAR HADIR", "Tanda tangan", "Ir. Bambang Prakoso")
                .doesNotContain("Hadir\t:");
        assertThat(list.pictures()).containsExactly("image/png");
        assertThat(minutes.text())
                .contains("1. Capaian kinerja triwulan I", "Dua indikator terkendala jaringan", "23 Maret 2026")
                .contains("2. Ir. Bambang Prakoso", "Mengetahui,", "NIP. 19930915 201902 2 009", "Dokumentasi")
                .doesNotContain("tidak menetapkan", "{{");
        assertThat(minutes.pictures()).containsExactly("image/png");
    }

    @Test
    void other_programs_read_them_too() throws IOException {
        OtherTools.keepWord("undangan-word", Written.press().write(InvitationPaper.sample(LETTERHEAD)));
        OtherTools.keepWord("daftar-hadir-word", Written.press().write(AttendancePaper.sample(LETTERHEAD)));
        OtherTools.keepWord("notulen-word", Written.press().write(pictured()));
        OtherTools.assertOfficeText(Written.press().write(InvitationPaper.sample(LETTERHEAD)))
                .contains(
                        "DINAS KOMUNIKASI DAN INFORMATIKA", "Undangan: Penyusunan laporan kinerja", "2. Kepala Bidang");
        OtherTools.assertOfficeText(Written.press().write(pictured()))
                .contains("NOTULEN RAPAT", "Menghimpun data dukung", "Halaman 1 dari 2");
    }

    private static MinutesPaper pictured() throws IOException {
        var one = MinutesPaper.sample(LETTERHEAD);
        var photo = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB), "png", photo);
        return new MinutesPaper(
                one.letterhead(),
                one.subject(),
                one.number(),
                one.day(),
                one.hours(),
                one.where(),
                one.chair(),
                one.noteTaker(),
                one.agenda(),
                one.decisions(),
                one.present(),
                one.chairSignature(),
                one.noteTakerSignature(),
                List.of(new MinutesPaper.Photo(1, Picture.of("image/png", photo.toByteArray()))),
                false);
    }
}
