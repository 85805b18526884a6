package id.akuntabel.correspondence.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.correspondence.LetterPages;
import id.akuntabel.paper.pdf.Printed;
import id.akuntabel.paper.word.Written;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

/// Letters that come in, and what is disposed about them.
class IncomingPagesTests extends LetterPages {

    @Test
    void what_was_mistyped_in_the_agenda_is_corrected_and_its_scan_follows() {
        var letter = register("Undangn rapat");

        assertThat(post(
                        cast.theSecretary(),
                        letter + "/perbaiki",
                        "dari",
                        "",
                        "hal",
                        "Undangan rapat",
                        "diterima",
                        "10-03-2026"))
                .hasStatus(422)
                .bodyText()
                .contains("Pengirim belum diisi", "Undangan rapat");
        assertThat(post(
                        cast.theFirstOfTheTeam(),
                        letter + "/perbaiki",
                        "dari",
                        "X",
                        "hal",
                        "X",
                        "diterima",
                        "10-03-2026"))
                .hasStatus(404);
        assertThat(post(
                        cast.theSecretary(),
                        letter + "/perbaiki",
                        "dari",
                        "Bappeda",
                        "hal",
                        "Undangan rapat",
                        "diterima",
                        "10-03-2026",
                        "sifat",
                        "SEGERA"))
                .hasStatus3xxRedirection();
        assertThat(mvc.post()
                        .uri(letter + "/berkas")
                        .multipart()
                        .file(new MockMultipartFile("berkas", "pindaian.pdf", "application/pdf", PDF))
                        .with(cast.signedIn(cast.thePlanningStaff())))
                .hasStatus3xxRedirection();

        assertThat(get(cast.theSecretary(), letter))
                .bodyText()
                .contains(
                        "Undangn rapat → Undangan rapat",
                        "Biasa → Segera",
                        "Buka berkas surat",
                        "Pindaian surat disimpan");
    }

    @Test
    void the_agenda_tells_what_waits_for_a_disposition_and_who_got_the_others() {
        var waiting = register("Menunggu arahan");
        var given = register("Sudah diarahkan");
        post(cast.theActingHead(), given + "/disposisi", "penerima", "sekretaris", "instruksi", "Arsipkan");

        assertThat(get(cast.theSecretary(), "/surat/masuk?keadaan=BELUM"))
                .bodyText()
                .contains(waiting)
                .doesNotContain(given);
        assertThat(get(cast.theSecretary(), "/surat/masuk?keadaan=SUDAH"))
                .bodyText()
                .contains(given, "Sekretaris Dinas")
                .doesNotContain(waiting);
    }

    @Test
    void a_letter_that_comes_in_gets_its_agenda_number_and_is_disposed_down_the_chain() {
        var letter = register("Undangan rapat koordinasi");

        assertThat(get(cast.thePlanningStaff(), letter + "/disposisi")).hasStatus(404);
        var sent = post(
                cast.theActingHead(),
                letter + "/disposisi",
                "utama",
                "sekretaris",
                "instruksi",
                "Hadiri atau wakili",
                "sifat",
                "SEGERA");
        assertThat(sent).hasStatus3xxRedirection();
        var sheet = Objects.requireNonNull(sent.getResponse().getRedirectedUrl());

        assertThat(get(cast.theActingHead(), sheet)).bodyText().contains("Belum dibaca", "Batalkan disposisi");
        assertThat(get(cast.theSecretary(), sheet)).bodyText().contains("Disposisi dibaca", "Teruskan");
        assertThat(get(cast.theSecretary(), sheet + "/teruskan"))
                .bodyText()
                .contains("<option value=\"SEGERA\" selected");
        assertThat(post(cast.theActingHead(), sheet + "/batal", "alasan", "Keliru"))
                .hasStatus(422)
                .bodyText()
                .contains("sudah dibaca");
        var further = post(
                cast.theSecretary(), sheet + "/teruskan", "utama", "kasubbag-perencanaan", "pesan", "Siapkan bahannya");
        assertThat(further).hasStatus3xxRedirection();
        var second = Objects.requireNonNull(further.getResponse().getRedirectedUrl());
        assertThat(post(cast.theSecretary(), second + "/lapor", "laporan", "x")).hasStatus(404);
        assertThat(post(cast.theHeadOfPlanning(), second + "/lapor", "laporan", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Tindak lanjut belum diisi");
        assertThat(send(cast.theHeadOfPlanning(), second + "/lapor", "bahan.exe", "laporan", "Bahan terlampir"))
                .hasStatus(422)
                .bodyText()
                .contains("Bahan terlampir", "berkas-salah");
        assertThat(send(cast.theHeadOfPlanning(), second + "/lapor", "bahan.pdf", "laporan", "Bahan terlampir"))
                .hasStatus3xxRedirection();
        assertThat(get(cast.theSecretary(), second)).bodyText().contains("Buka lampiran");

        assertThat(get(cast.theSecretary(), second)).bodyText().contains("Bahan terlampir", "Ditindaklanjuti");
        assertThat(get(cast.theActingHead(), sheet)).bodyText().contains("Diteruskan lagi", "Bahan terlampir");
        assertThat(get(cast.theActingHead(), second)).hasStatusOk();
        assertThat(get(cast.theActingHead(), letter)).bodyText().contains("↳");
        assertThat(get(cast.thePlanningStaff(), second)).hasStatus(404);
    }

    @Test
    void a_disposition_nobody_has_read_can_be_taken_back() {
        var letter = register("Surat keliru");
        var sheet = Objects.requireNonNull(
                post(cast.theActingHead(), letter + "/disposisi", "utama", "sekretaris", "instruksi", "Arsipkan")
                        .getResponse()
                        .getRedirectedUrl());

        assertThat(post(cast.theSecretary(), sheet + "/batal", "alasan", "x")).hasStatus(404);
        assertThat(post(cast.theActingHead(), sheet + "/batal", "alasan", "Salah surat"))
                .hasStatus3xxRedirection();

        assertThat(get(cast.theActingHead(), sheet)).bodyText().contains("Dibatalkan: Salah surat");
    }

    @Test
    void the_same_letter_is_entered_twice_only_on_purpose() {
        register("Kembar", "nomor", "005/77/X");

        assertThat(post(
                        cast.theSecretary(),
                        "/surat/masuk/baru",
                        "dari",
                        "Bappeda",
                        "hal",
                        "Kembar",
                        "diterima",
                        "10-03-2026",
                        "nomor",
                        "005/77/X"))
                .hasStatus(422)
                .bodyText()
                .contains("sudah tercatat dengan nomor agenda", "Catat lagi");
        assertThat(post(
                        cast.theSecretary(),
                        "/surat/masuk/baru",
                        "dari",
                        "Bappeda",
                        "hal",
                        "Kembar",
                        "diterima",
                        "10-03-2026",
                        "nomor",
                        "005/77/X",
                        "lagi",
                        "ya"))
                .hasStatus3xxRedirection();
    }

    @Test
    void a_closed_letter_is_known_to_those_involved_alone() {
        var letter = register("Pemeriksaan khusus pegawai", "nomor", "700/15/R", "keamanan", "RAHASIA");
        var uninvolved = List.of(cast.theSecretary(), cast.theFirstOfTheTeam(), cast.theHeadOfPlanning());

        for (var colleague : uninvolved) {
            assertThat(get(colleague, "/surat/masuk"))
                    .bodyText()
                    .contains("700/15/R", "Rahasia")
                    .doesNotContain("Pemeriksaan khusus", letter + "\"");
            assertThat(get(colleague, "/surat/masuk?cari=pemeriksaan"))
                    .bodyText()
                    .contains("Tidak ada surat yang cocok");
            assertThat(get(colleague, "/surat/masuk?cari=700/15")).bodyText().contains("700/15/R");
            assertThat(get(colleague, "/surat/masuk.csv"))
                    .bodyText()
                    .contains("700/15/R")
                    .doesNotContain("Pemeriksaan khusus", "Bappeda");
        }
        assertThat(Printed.of(get(cast.theSecretary(), "/surat/masuk.pdf")
                                .getResponse()
                                .getContentAsByteArray())
                        .text())
                .contains("700/15/R")
                .doesNotContain("Pemeriksaan");
        assertThat(Written.of(get(cast.theSecretary(), "/surat/masuk.docx")
                                .getResponse()
                                .getContentAsByteArray())
                        .text())
                .contains("700/15/R")
                .doesNotContain("Pemeriksaan");
        for (var other : List.of(
                cast.theSecretary(),
                cast.theFirstOfTheTeam(),
                cast.aStranger(),
                cast.theInspector(),
                cast.theAdministrator())) {
            for (var path : List.of(letter, letter + "/perbaiki", letter + "/disposisi")) {
                assertThat(get(other, path))
                        .as(other.official().name() + " " + path)
                        .hasStatus(404);
            }
            assertThat(send(other, letter + "/berkas", "surat.pdf")).hasStatus(404);
            assertThat(post(other, letter + "/disposisi", "utama", "sekretaris", "instruksi", "Arsipkan"))
                    .hasStatus(404);
        }
        assertThat(get(cast.thePlanningStaff(), letter)).bodyText().contains("Pemeriksaan khusus", "hanya terbaca");
        assertThat(send(cast.thePlanningStaff(), letter + "/berkas", "surat.pdf"))
                .hasStatus(422)
                .bodyText()
                .contains("naskahnya tetap dalam sampul");

        var sheet = Objects.requireNonNull(
                post(cast.theActingHead(), letter + "/disposisi", "utama", "sekretaris", "pesan", "Tangani sendiri")
                        .getResponse()
                        .getRedirectedUrl());

        assertThat(get(cast.theSecretary(), sheet)).bodyText().contains("Pemeriksaan khusus", "Tangani sendiri");
        assertThat(get(cast.theSecretary(), letter)).hasStatusOk();
        assertThat(get(cast.theSecretary(), "/surat/masuk?cari=pemeriksaan"))
                .bodyText()
                .contains("Pemeriksaan khusus");
        assertThat(get(cast.theHeadOfPlanning(), sheet)).hasStatus(404);
        assertThat(send(cast.theSecretary(), sheet + "/lapor", "hasil.pdf", "laporan", "Sudah ditangani"))
                .hasStatus(422)
                .bodyText()
                .contains("Sudah ditangani", "tidak disimpan sebagai berkas");
        assertThat(post(cast.theSecretary(), sheet + "/lapor", "laporan", "Sudah ditangani"))
                .hasStatus3xxRedirection();
        assertThat(jdbc.sql("""
                        select (select count(*) from audit.entry where entry::text ~ 'Pemeriksaan khusus|Tangani sendiri|Sudah ditangani')
                             + (select count(*) from archive.document where document::text ~ 'Pemeriksaan khusus')
                        """).query(Long.class).single())
                .as("in the trail or the archive, which others read")
                .isZero();
    }

    @Test
    void a_letter_whose_scan_colleagues_can_open_is_not_closed() {
        var letter = register("Hasil audit");
        send(cast.thePlanningStaff(), letter + "/berkas", "surat.pdf");

        assertThat(post(
                        cast.thePlanningStaff(),
                        letter + "/perbaiki",
                        "dari",
                        "Inspektorat",
                        "hal",
                        "Hasil audit",
                        "diterima",
                        "10-03-2026",
                        "keamanan",
                        "SANGAT_RAHASIA"))
                .hasStatus(422)
                .bodyText()
                .contains("Ubah dahulu tingkat aksesnya");
    }
}
