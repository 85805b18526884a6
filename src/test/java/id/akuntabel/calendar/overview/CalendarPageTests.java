package id.akuntabel.calendar.overview;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import java.net.URI;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AkuntabelTest
class CalendarPageTests {

    private static final String NEW = "/pengaturan/kalender/keputusan/baru";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Cast cast;

    @Test
    void shows_hours_and_days_off_with_their_decrees() {
        var page = get("/pengaturan/kalender?tahun=2026");

        assertThat(page).hasStatusOk();
        assertThat(page)
                .bodyText()
                .contains("240 hari kerja")
                .contains("Jam kerja Ramadan 1447 H")
                .contains("Senin–Kamis 08.00–15.00, istirahat 12.00–12.30")
                .contains("32 jam 30 menit")
                .contains("Kam 19 Mar 2026")
                .contains("SKB 1497/2025, 2/2025, 5/2025")
                .contains("Dinas Sosial");
    }

    @Test
    void says_that_a_year_has_no_decree_yet() {
        assertThat(get("/pengaturan/kalender?tahun=2027"))
                .bodyText()
                .contains("Belum ada keputusan tentang libur nasional dan cuti bersama 2027");
    }

    @Test
    void finds_no_agency_that_is_not_there() {
        assertThat(get("/pengaturan/kalender?pd=atlantis")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void only_administrators_see_the_settings() {
        var page = mvc.get()
                .uri("/pengaturan/kalender")
                .with(cast.signedIn(cast.aStranger()))
                .exchange();

        assertThat(page.getResponse().getStatus()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void tries_a_deadline_out_and_explains_it() {
        var page = get("/pengaturan/kalender/hitung?kalender=-wita&tanggal=9/10/2026&jam=16.10&waktu=30 Menit");

        assertThat(page)
                .bodyText()
                .contains("Tenggat Sen 12 Okt 2026, 07.40 WITA")
                .contains("Waktu dibaca: 30 menit.")
                .contains("Jum 9 Okt 2026, 16.10–16.30: 20 menit")
                .contains("Sen 12 Okt 2026, 07.30–07.40: 10 menit");
    }

    @Test
    void tells_a_time_that_has_no_deadline() {
        assertThat(get("/pengaturan/kalender/hitung?kalender=-wib&tanggal=9/10/2026&jam=16.10&waktu=Sesuai kebutuhan"))
                .bodyText()
                .contains("Tanpa tenggat");
    }

    @Test
    void keeps_what_was_typed_when_a_date_cannot_be_read() {
        var page = get("/pengaturan/kalender/hitung?kalender=-wib&tanggal=31/9/2026&jam=16.10&waktu=30 Menit");

        assertThat(page).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page)
                .bodyText()
                .contains("Tanggal mulai tidak terbaca")
                .contains("31/9/2026")
                .contains("30 Menit");
    }

    @Test
    void shows_what_a_decree_would_do_before_it_is_saved() {
        var page =
                post("periksa", "SKB 5/2027", "12/10/2026; cuti bersama; Pilkada\n17/10/2026; cuti bersama; Pilkada");

        assertThat(page).hasStatusOk();
        assertThat(page)
                .bodyText()
                .contains("1 hari berubah")
                .contains("Sen 12 Okt 2026")
                .contains("07.30–16.00, istirahat 12.00–13.00")
                .contains("cuti bersama Pilkada (SKB 5/2027)")
                .contains("tidak berubah");
        assertThat(get("/pengaturan/kalender?tahun=2026")).bodyText().doesNotContain("SKB 5/2027");
    }

    @Test
    void records_a_decree_once() {
        var first = post("simpan", "SKB 6/2027", "13/10/2026; libur daerah; Hari jadi kabupaten");
        var second = post("simpan", "SKB 6/2027", "13/10/2026; libur daerah; Hari jadi kabupaten");

        assertThat(first).hasStatus3xxRedirection();
        assertThat(get(Objects.requireNonNull(first.getResponse().getRedirectedUrl())))
                .bodyText()
                .contains("Keputusan SKB 6/2027 dicatat")
                .contains("Hari jadi kabupaten");
        assertThat(second).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(second).bodyText().contains("sudah dicatat oleh");
    }

    @Test
    void records_ramadan_hours_of_a_coming_year() {
        var page = mvc.post()
                .uri(NEW)
                .with(cast.signedIn(cast.theAdministrator()))
                .param("aksi", "periksa")
                .param("nomor", "SE Bupati 3/2027")
                .param("judul", "Jam kerja Ramadan")
                .param("ditetapkan", "9/3/2026")
                .param("jam-nama", "Jam kerja Ramadan 1448 H")
                .param("jam-dari", "8/2/2027")
                .param("jam-sampai", "9 Maret 2027")
                .param("senin-kamis-masuk", "08.00")
                .param("senin-kamis-istirahat-dari", "12.00")
                .param("senin-kamis-istirahat-sampai", "12.30")
                .param("senin-kamis-pulang", "15.00")
                .param("jumat-masuk", "08.00")
                .param("jumat-istirahat-dari", "11.30")
                .param("jumat-istirahat-sampai", "12.30")
                .param("jumat-pulang", "15.30")
                .exchange();

        assertThat(page)
                .bodyText()
                .contains("dari jam kerja ditunjukkan pekan pertamanya")
                .contains("Sen 8 Feb 2027")
                .contains("08.00–15.30, istirahat 11.30–12.30");
    }

    @Test
    void tells_which_line_cannot_be_read() {
        var page = post("simpan", "SKB 7/2027", "12/10/2026; cuti bersama; Pilkada\n32/10/2026; cuti bersama; Pilkada");

        assertThat(page).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page).bodyText().contains("Baris 2: tanggal").contains("32/10/2026; cuti bersama; Pilkada");
    }

    private MvcTestResult get(String address) {
        return mvc.get()
                .uri(URI.create(address.replace(" ", "%20")))
                .with(cast.signedIn(cast.theAdministrator()))
                .exchange();
    }

    private MvcTestResult post(String action, String number, String days) {
        return mvc.post()
                .uri(NEW)
                .with(cast.signedIn(cast.theAdministrator()))
                .param("aksi", action)
                .param("nomor", number)
                .param("judul", "Hari libur tambahan")
                .param("ditetapkan", "9/3/2026")
                .param("hari", days)
                .exchange();
    }
}
