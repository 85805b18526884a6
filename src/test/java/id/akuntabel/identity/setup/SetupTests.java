package id.akuntabel.identity.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.akuntabel.organization.Structure;
import id.akuntabel.testing.AkuntabelTest;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// One story, as an installation is set up once.
@AkuntabelTest
class SetupTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SetupCodes codes;

    @Autowired
    private Structure structure;

    @Test
    void an_empty_installation_is_set_up_once_by_whoever_sees_the_console() {
        var code = codes.renew().printed();
        assertThat(mvc.get().uri("/masuk")).hasRedirectedUrl("/mulai");
        assertThat(mvc.get().uri("/mulai")).hasStatusOk().bodyText().contains("Kode penyiapan");

        assertThat(setUp("SALA-HSAL-AHSA-LAHX"))
                .hasStatus(422)
                .bodyText()
                .contains("Kode tidak cocok", "Kabupaten Uji");
        assertThat(structure.findGovernment()).isEmpty();
        assertThat(setUp(code)).hasRedirectedUrl("/masuk?siap");

        assertThat(structure.findGovernment())
                .hasValueSatisfying(government -> assertThat(government.zone()).isEqualTo(ZoneId.of("Asia/Jayapura")));
        assertThat(structure.findAgency("bappeda-litbang")).isPresent();
        assertThat(mvc.get().uri("/mulai")).hasStatus(404);
        assertThat(setUp(code)).hasStatus(404);
        assertThat(mvc.post()
                        .uri("/masuk")
                        .with(csrf())
                        .param("nama", "19900607 201503 1 002")
                        .param("sandi", "gunung tinggi sekali"))
                .hasRedirectedUrl("/");
    }

    private MvcTestResult setUp(String code) {
        return mvc.post()
                .uri("/mulai")
                .with(csrf())
                .param("kode", code)
                .param("pemerintah", "Kabupaten Uji")
                .param("zona", "Asia/Jayapura")
                .param("perangkat", "Badan Perencanaan")
                .param("singkatan", "Bappeda Litbang")
                .param("nip", "19900607 201503 1 002")
                .param("nama", "Teguh, S.Kom.")
                .param("sandi-baru", "gunung tinggi sekali")
                .param("sandi-ulang", "gunung tinggi sekali")
                .exchange();
    }
}
