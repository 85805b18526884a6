package id.akuntabel.organization.structure;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.organization.Structure;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AkuntabelTest
class StructurePagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Cast cast;

    @Autowired
    private Structure structure;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void an_agency_grows_from_nothing_to_a_position() {
        post(
                "/pengaturan/struktur",
                Map.of("kode", "dlh", "nama", "Dinas Lingkungan Hidup", "singkatan", "DLH", "zona", "Asia/Jayapura"));
        post(
                "/pengaturan/struktur/dlh/unit",
                Map.of("kode", "bidang-sampah", "nama", "Bidang Persampahan", "induk", "pimpinan"));
        post("/pengaturan/struktur/dlh/jabatan", Map.of("kode", "kepala", "nama", "Kepala Dinas", "unit", "pimpinan"));

        var agency = structure.findAgency("dlh").orElseThrow();
        assertThat(agency.zone()).isEqualTo(ZoneId.of("Asia/Jayapura"));
        assertThat(structure.listUnits(agency.id())).hasSize(2);
        assertThat(get("/pengaturan/struktur/dlh"))
                .hasStatusOk()
                .bodyText()
                .contains("Bidang Persampahan", "Kepala Dinas", "Kosong");
    }

    @Test
    void a_code_is_never_given_twice() {
        cast.arrive();

        var answer = post(
                "/pengaturan/struktur",
                Map.of("kode", "kominfo", "nama", "Dinas Lain", "singkatan", "Lain", "zona", "Asia/Makassar"));

        assertThat(answer).hasStatus(422).bodyText().contains("sudah atau pernah dipakai", "Dinas Lain");
    }

    @Test
    void a_position_nobody_used_is_deleted() {
        cast.arrive();
        post(
                "/pengaturan/struktur/dinsos/jabatan",
                Map.of("kode", "keliru", "nama", "Jabatan keliru", "unit", "dinas"));

        assertThat(post("/pengaturan/struktur/dinsos/jabatan/keliru/hapus", Map.of()))
                .hasRedirectedUrl("/pengaturan/struktur/dinsos?hasil=dihapus");
        assertThat(jdbc.sql("select count(*) from organization.position where code = 'keliru'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_position_that_is_held_stays_and_one_that_was_held_is_retired() {
        var position = cast.position("dinsos", "staf-perencanaan");

        var whileHeld = post("/pengaturan/struktur/dinsos/jabatan/staf-perencanaan/hapus", Map.of());
        jdbc.sql("""
                        update organization.appointment set during = daterange(lower(during), '2026-03-01')
                        where position_id = :id
                        """).param("id", position.value()).update();
        var afterwards = post("/pengaturan/struktur/dinsos/jabatan/staf-perencanaan/hapus", Map.of());

        assertThat(whileHeld).hasStatus(422).bodyText().contains("masih ada pejabatnya");
        assertThat(afterwards).hasRedirectedUrl("/pengaturan/struktur/dinsos?hasil=nonaktif");
        assertThat(structure.findPosition(cast.agency("dinsos"), "staf-perencanaan"))
                .isEmpty();
        assertThat(structure.getPosition(position).title()).isEqualTo("Staf Perencanaan");
    }

    @Test
    void an_agency_with_units_is_not_removed() {
        cast.arrive();

        assertThat(post("/pengaturan/struktur/dkp3/ubah/hapus", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("masih mempunyai unit");
    }

    @Test
    void letterhead_and_zone_belong_to_the_agency() {
        cast.arrive();

        post(
                "/pengaturan/struktur/dishub/ubah",
                Map.of(
                        "nama", "Dinas Perhubungan",
                        "singkatan", "Dishub",
                        "zona", "Asia/Makassar",
                        "kop", "PEMERINTAH KABUPATEN TIRTAMULYA\r\nDINAS PERHUBUNGAN\r\n\r\nJalan Baru 1"));

        assertThat(structure.findAgency("dishub").orElseThrow().letterhead())
                .containsExactly("PEMERINTAH KABUPATEN TIRTAMULYA", "DINAS PERHUBUNGAN", "Jalan Baru 1");
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(cast.signedIn(cast.theAdministrator())).exchange();
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        var request = mvc.post().uri(path).with(cast.signedIn(cast.theAdministrator()));
        fields.forEach(request::param);
        return request.exchange();
    }
}
