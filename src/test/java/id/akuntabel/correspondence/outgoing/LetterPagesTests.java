package id.akuntabel.correspondence.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.correspondence.LetterPages;
import id.akuntabel.testing.OtherTools;
import id.akuntabel.testing.Statements;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

/// Outgoing letters, their numbers, books and receipts.
class LetterPagesTests extends LetterPages {

    @Test
    void reserves_the_next_number_and_shows_it_in_the_register() {
        var letter = reserve("Permintaan data");

        assertThat(get(cast.theSecretary(), letter)).bodyText().contains("Dipesan", "000.8.6.3/", "Nomor dipesan");
        assertThat(get(cast.theSecretary(), "/surat/keluar"))
                .bodyText()
                .contains("Permintaan data", "Celah: tidak ada", "Nomor berikutnya: 000.8.6.3/");
        assertThat(get(cast.theSecretary(), "/surat/keluar?cari=permintaan&jenis=UNDANGAN"))
                .bodyText()
                .contains("Tidak ada surat yang cocok");
    }

    @Test
    void who_keeps_the_books_reminds_who_reserved_a_number_once_a_day() {
        var staff = cast.thePlanningStaff();
        var keeper = cast.theSecretary();
        var letter = Objects.requireNonNull(
                post(staff, "/surat/keluar/pesan", "hal", "Nomor yang terlupa", "tanggal", "10-03-2026")
                        .getResponse()
                        .getRedirectedUrl());
        var list = "/surat/keluar/dipesan";
        assertThat(get(keeper, list)).bodyText().doesNotContain("Nomor yang terlupa");
        clock.advance(Duration.ofDays(3));

        assertThat(get(keeper, "/surat/keluar")).bodyText().contains(list);
        assertThat(get(keeper, list))
                .bodyText()
                .contains(
                        "Nomor yang terlupa", staff.official().name(), "(3 hari)", "31 Des 2026", letter + "/ingatkan");
        assertThat(get(staff, list)).bodyText().contains("Nomor yang terlupa").doesNotContain(letter + "/ingatkan");
        assertThat(post(staff, letter + "/ingatkan")).hasStatus(404);
        assertThat(post(cast.aStranger(), letter + "/ingatkan")).hasStatus(404);
        assertThat(get(staff, "/tugas")).bodyText().doesNotContain("Nomor yang terlupa");

        assertThat(post(keeper, letter + "/ingatkan")).hasStatus3xxRedirection();
        assertThat(post(cast.theActingHead(), letter + "/ingatkan"))
                .hasStatus(422)
                .bodyText()
                .contains("sudah diingatkan hari ini", "diingatkan 1×");
        assertThat(get(staff, "/tugas"))
                .bodyText()
                .contains(
                        "Nomor surat yang Anda pesan",
                        "Nomor yang terlupa",
                        keeper.official().name());
        assertThat(get(keeper, letter)).bodyText().contains("Pemesan nomor diingatkan");
        clock.advance(Duration.ofDays(1));
        assertThat(post(keeper, letter + "/ingatkan")).hasStatus3xxRedirection();

        post(staff, letter + "/batal", "alasan", "Tidak jadi");
        assertThat(get(staff, "/tugas")).bodyText().doesNotContain("Nomor yang terlupa");
        assertThat(post(keeper, letter + "/ingatkan"))
                .hasStatus(422)
                .bodyText()
                .contains("sudah dipakai atau dibatalkan");
    }

    @Test
    void a_cancelled_number_stays_in_the_register_with_its_reason() {
        var letter = reserve("Salah alamat");

        assertThat(post(cast.theSecretary(), letter + "/batal", "alasan", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Alasan pembatalan belum diisi");
        assertThat(post(cast.thePlanningStaff(), letter + "/batal", "alasan", "x"))
                .hasStatus(404);
        assertThat(post(cast.theSecretary(), letter + "/batal", "alasan", "Salah tujuan"))
                .hasStatus3xxRedirection();

        assertThat(get(cast.thePlanningStaff(), "/surat/keluar?cari=alamat"))
                .bodyText()
                .contains("Batal: Salah tujuan");
    }

    @Test
    void letters_of_another_agency_are_not_there_for_anybody_else() {
        var letter = reserve("Rahasia dapur");
        var incoming = register("Surat penting");
        var book = jdbc.sql("select min(id) from correspondence.book")
                .query(Long.class)
                .single();

        for (var other :
                List.of(cast.aStranger(), cast.theInspector(), cast.theHeadOfOrganization(), cast.theAdministrator())) {
            for (var path : List.of(
                    letter,
                    letter + "/srikandi.zip",
                    letter + "/terbit",
                    incoming,
                    incoming + "/disposisi",
                    incoming + "/perbaiki",
                    "/surat/keluar.pdf?opd=kominfo",
                    "/surat/masuk.pdf?opd=kominfo",
                    "/surat/keluar/srikandi.zip?opd=kominfo",
                    "/surat/buku/" + book,
                    "/surat/keluar?opd=kominfo",
                    "/surat/masuk?opd=kominfo",
                    "/surat/keluar.csv?opd=kominfo",
                    "/surat/masuk.csv?opd=kominfo",
                    "/surat/buku?opd=kominfo",
                    "/surat/tanda-terima?opd=kominfo",
                    "/surat/keluar/pesan?opd=kominfo",
                    "/surat/masuk/baru?opd=kominfo",
                    "/surat/buku/baru?opd=kominfo",
                    "/surat/buku/pengelola?opd=kominfo")) {
                assertThat(get(other, path))
                        .as(other.official().name() + " " + path)
                        .hasStatus(404);
            }
            for (var path : List.of(
                    letter + "/batal",
                    letter + "/kirim",
                    letter + "/berkas",
                    letter + "/terbit",
                    incoming + "/disposisi",
                    incoming + "/perbaiki",
                    incoming + "/berkas",
                    "/surat/buku/" + book)) {
                assertThat(post(other, path, "alasan", "x"))
                        .as(other.official().name() + " " + path)
                        .hasStatus(404);
            }
            for (var path : List.of(
                    "/surat/keluar/pesan",
                    "/surat/masuk/baru",
                    "/surat/buku/baru",
                    "/surat/buku/pengelola",
                    "/surat/buku/siapkan")) {
                assertThat(post(other, path, "opd", "kominfo"))
                        .as(other.official().name() + " " + path)
                        .hasStatus(404);
            }
        }
    }

    @Test
    void exports_are_harmless_to_whoever_opens_them_in_a_spreadsheet() {
        reserve("=HYPERLINK(\"http://x\")");

        var csv = get(cast.theSecretary(), "/surat/keluar.csv?cari=hyperlink");

        assertThat(csv).hasStatusOk().bodyText().contains("\"'=HYPERLINK(");
        assertThat(get(cast.theSecretary(), "/surat/keluar.xlsx"))
                .hasStatusOk()
                .hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(get(cast.theSecretary(), "/surat/masuk.csv")).hasStatusOk();
    }

    @Test
    void a_letter_with_its_file_is_packed_for_srikandi() throws IOException {
        var letter = reserve("Laporan triwulan");
        assertThat(get(cast.theSecretary(), letter + "/srikandi.zip")).hasStatus(404);

        assertThat(mvc.post()
                        .uri(letter + "/berkas")
                        .multipart()
                        .file(new MockMultipartFile("berkas", "laporan.pdf", "application/pdf", PDF))
                        .with(cast.signedIn(cast.theSecretary())))
                .hasStatus3xxRedirection();

        var packed =
                get(cast.theSecretary(), letter + "/srikandi.zip").getResponse().getContentAsByteArray();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            assertThat(Objects.requireNonNull(zip.getNextEntry()).getName()).isEqualTo("laporan.pdf");
            assertThat(zip.readAllBytes()).isEqualTo(PDF);
            assertThat(Objects.requireNonNull(zip.getNextEntry()).getName()).isEqualTo("metadata.json");
            assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("\"hal\" : \"Laporan triwulan\"", "\"sha256\"", "\"pengirim\" : \"Dinas Komunikasi");
            assertThat(Objects.requireNonNull(zip.getNextEntry()).getName()).isEqualTo("metadata.csv");
            assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).contains("Laporan triwulan");
            assertThat(Objects.requireNonNull(zip.getNextEntry()).getName()).isEqualTo("metadata.xlsx");
        }
    }

    @Test
    void a_reserved_number_becomes_a_letter_that_was_written_outside() throws IOException {
        var letter = reserve("Permintaan narasumber");

        assertThat(post(
                        cast.theSecretary(),
                        letter + "/terbit",
                        "hal",
                        "Permintaan pengajar",
                        "kepada",
                        "",
                        "tanggal",
                        "10-03-2025"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Penerima belum diisi",
                        "dari buku tahun 2026",
                        "Penanda tangan belum dipilih",
                        "Permintaan pengajar");
        assertThat(mvc.post()
                        .uri(letter + "/terbit")
                        .multipart()
                        .file(new MockMultipartFile("berkas", "surat.pdf", "application/pdf", PDF))
                        .param("hal", "Permintaan narasumber")
                        .param("kepada", "Universitas Tirtamulya\nBPS Kabupaten")
                        .param("tanggal", "11-03-2026")
                        .param("penanda", "kepala")
                        .with(cast.signedIn(cast.theSecretary())))
                .hasStatus3xxRedirection();

        assertThat(get(cast.theSecretary(), letter))
                .bodyText()
                .contains("Terbit", "BPS Kabupaten", "belum kembali", "Buka naskah surat", "Tandai terkirim");
        assertThat(get(cast.theSecretary(), letter + "/terbit")).hasStatus(404);
        assertThat(get(cast.theSecretary(), "/surat/tanda-terima")).bodyText().contains("Universitas Tirtamulya");
        var packed = get(cast.theSecretary(), "/surat/keluar/srikandi.zip?cari=narasumber")
                .getResponse()
                .getContentAsByteArray();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            assertThat(Objects.requireNonNull(zip.getNextEntry()).getName()).isEqualTo("001/surat.pdf");
            assertThat(Objects.requireNonNull(zip.getNextEntry()).getName()).isEqualTo("daftar.json");
            assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                    .contains(
                            "\"tujuan\" : \"Universitas Tirtamulya; BPS Kabupaten\"",
                            "\"tanggal_naskah\" : \"2026-03-11\"");
        }
    }

    @Test
    void registers_are_printed_as_books_with_the_letterhead() {
        reserve("Untuk dicetak");
        register("Masuk dicetak");

        var book = get(cast.theSecretary(), "/surat/keluar.pdf").getResponse().getContentAsByteArray();
        OtherTools.keepPicture("buku-agenda-surat-keluar", book, 1);
        OtherTools.assertPdfText(book)
                .contains("BUKU AGENDA SURAT KELUAR", "TAHUN 2026", "Untuk dicetak", "Dipesan", "Halaman 1 dari ");
        OtherTools.assertPdfText(get(cast.theSecretary(), "/surat/masuk.pdf?cari=dicetak")
                        .getResponse()
                        .getContentAsByteArray())
                .contains("BUKU AGENDA SURAT MASUK", "Masuk dicetak", "Bappeda");
    }

    @Test
    void books_of_next_year_are_prepared_with_the_rules_of_this_one() {
        get(cast.theSecretary(), "/surat/buku");

        assertThat(post(cast.thePlanningStaff(), "/surat/buku/siapkan")).hasStatus(404);
        assertThat(post(cast.theSecretary(), "/surat/buku/siapkan")).hasStatus3xxRedirection();

        assertThat(get(cast.theSecretary(), "/surat/buku?tahun=2027"))
                .bodyText()
                .contains("Buku nomor 2027", "000.8.6.3/1/KOMINFO")
                .doesNotContain("Siapkan buku");
    }

    @Test
    void those_who_keep_the_books_lay_down_patterns_and_see_what_they_print() {
        get(cast.theSecretary(), "/surat/buku");
        var book = jdbc.sql("""
                select book.id from correspondence.book join organization.agency on agency.id = agency_id
                where agency.code = 'kominfo' and book.name = 'SOP' and year = 2026
                """).query(Long.class).single();

        assertThat(mvc.get()
                        .uri("/surat/buku/contoh")
                        .param("pola", "{urut}/{klasifikasi}/01/{unit}")
                        .param("unit", "Bappeda & Litbang")
                        .with(cast.signedIn(cast.theSecretary())))
                .bodyText()
                .contains("15/000.8.6.3/01/Bappeda &amp; Litbang");
        assertThat(get(cast.thePlanningStaff(), "/surat/buku/" + book)).hasStatus(404);
        assertThat(post(
                        cast.theSecretary(),
                        "/surat/buku/" + book,
                        "versi",
                        "0",
                        "nama",
                        "SOP",
                        "pola",
                        "{klasifikasi}/{urut}/{unit}",
                        "unit",
                        "KOMINFO"))
                .hasStatus(422)
                .bodyText()
                .contains("dapat sama dengan nomor buku Surat keluar");
        assertThat(post(
                        cast.theSecretary(),
                        "/surat/buku/" + book,
                        "versi",
                        "0",
                        "nama",
                        "SOP",
                        "pola",
                        "SOP-{urut:3}/{unit}",
                        "unit",
                        "KOMINFO",
                        "jenis",
                        "SOP"))
                .hasStatus3xxRedirection();
        assertThat(post(
                        cast.theSecretary(),
                        "/surat/buku/" + book,
                        "versi",
                        "0",
                        "nama",
                        "SOP",
                        "pola",
                        "SOP-{urut:2}/{unit}",
                        "unit",
                        "KOMINFO"))
                .hasStatus(422)
                .bodyText()
                .contains("baru saja diubah orang lain");
        assertThat(get(cast.theSecretary(), "/surat/buku")).bodyText().contains("SOP-001/KOMINFO");
    }

    @Test
    void a_page_of_the_registers_asks_as_much_however_much_there_is() {
        reserve("Satu");
        register("Satu");
        for (var path : List.of("/surat/keluar", "/surat/masuk", "/surat/disposisi", "/surat/tanda-terima")) {
            var few = Statements.during(() -> get(cast.theSecretary(), path)).size();
            for (var more = 0; more < 5; more++) {
                reserve("Lagi " + more);
                register("Lagi " + more);
            }
            assertThat(Statements.during(() -> get(cast.theSecretary(), path)).size())
                    .as(path)
                    .isEqualTo(few);
        }
    }

    @Test
    void a_receipt_comes_back_with_its_scan() {
        var letter = reserve("Permintaan berkas");
        send(
                cast.theSecretary(),
                letter + "/terbit",
                "surat.pdf",
                "hal",
                "Permintaan berkas",
                "kepada",
                "BPS Kabupaten",
                "tanggal",
                "10-03-2026",
                "penanda",
                "kepala");
        var path = "/surat/tanda-terima/"
                + jdbc.sql("select max(id) from correspondence.delivery")
                        .query(Long.class)
                        .single();

        assertThat(send(cast.theSecretary(), path + "/pindaian", "tanda.pdf"))
                .hasStatus(422)
                .bodyText()
                .contains("belum dicatat");
        assertThat(send(cast.theSecretary(), path, "tanda.exe", "tanggal", "10-03-2026", "penerima", "Ni Luh"))
                .hasStatus(422)
                .bodyText()
                .contains("Ni Luh", "BPS Kabupaten");
        for (var other : List.of(cast.aStranger(), cast.theInspector(), cast.theAdministrator())) {
            assertThat(send(other, path, "tanda.pdf", "tanggal", "10-03-2026", "penerima", "Ni Luh"))
                    .hasStatus(404);
            assertThat(send(other, path + "/pindaian", "tanda.pdf")).hasStatus(404);
        }
        assertThat(send(cast.theSecretary(), path, "tanda.pdf", "tanggal", "10-03-2026", "penerima", "Ni Luh"))
                .hasStatus3xxRedirection();

        assertThat(get(cast.theSecretary(), letter)).bodyText().contains("Ni Luh", "Pindaian", "Tanda terima kembali");
        var scan = jdbc.sql("select scan from correspondence.delivery order by id desc limit 1")
                .query(UUID.class)
                .single();
        assertThat(get(cast.theSecretary(), "/surat/tanda-terima?kembali=ya"))
                .bodyText()
                .contains("/dokumen/" + scan, "Ganti pindaian");
        assertThat(get(cast.theSecretary(), "/dokumen/" + scan)).bodyText().contains("Tanda terima BPS Kabupaten");
        assertThat(get(cast.aStranger(), "/dokumen/" + scan)).hasStatus(404);
        assertThat(send(cast.theSecretary(), path + "/pindaian", "lebih-jelas.pdf"))
                .hasStatus3xxRedirection();
        assertThat(get(cast.theSecretary(), "/dokumen/" + scan)).bodyText().contains("lebih-jelas.pdf");
    }
}
