package id.akuntabel.planning.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.archive.bundles.BundlesByHand;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Structure;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AkuntabelTest
class AgreementsBundleTests {

    private static final String ORDER = "/perencanaan/semua-perjanjian/2026/kominfo";

    @Autowired
    AgreementsBundle agreements;

    @Autowired
    Structure structure;

    @Autowired
    BundlesByHand bundles;

    @Autowired
    Cast cast;

    @Autowired
    MockMvcTester mvc;

    @Test
    void holds_every_agreement_of_the_year_with_its_action_plan() throws IOException {
        var planner = cast.theHeadOfPlanning();
        var agreed = agreements.agreed(structure.findAgency("kominfo").orElseThrow(), 2026);
        assertThat(get("/perencanaan/perjanjian?opd=kominfo&tahun=2026", planner))
                .bodyText()
                .contains("action=\"" + ORDER + "\"");

        var href = String.valueOf(post(ORDER, planner).getResponse().getRedirectedUrl());
        bundles.make();

        assertThat(get(href, planner)).bodyText().contains("Perjanjian Kinerja 2026", "Selesai:");
        var texts = new HashMap<String, String>();
        var bytes = get(href + "/berkas", planner).getResponse().getContentAsByteArray();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                try (var pdf = Loader.loadPDF(zip.readAllBytes())) {
                    texts.put(entry.getName(), new PDFTextStripper().getText(pdf));
                }
            }
        }
        assertThat(agreed).hasSizeGreaterThan(3);
        assertThat(texts).hasSize(2 * agreed.size());
        assertThat(texts.get("2026_kominfo_kepala_perjanjian_v1.pdf")).contains("PERJANJIAN KINERJA");
        assertThat(texts.get("2026_kominfo_kepala_rencana-aksi_v1.pdf")).containsIgnoringCase("rencana aksi");
    }

    @Test
    void is_not_to_be_asked_for_by_another_agency_nor_for_a_year_without_agreements() {
        assertThat(post(ORDER, cast.aStranger())).hasStatus(404);
        assertThat(post(ORDER.replace("2026", "2031"), cast.theHeadOfPlanning()))
                .hasStatus(404);
        assertThat(get("/perencanaan/perjanjian?opd=kominfo&tahun=2031", cast.theHeadOfPlanning()))
                .bodyText()
                .doesNotContain("semua-perjanjian");
    }

    private MvcTestResult get(String path, CurrentOfficial official) {
        return mvc.get().uri(path).with(cast.signedIn(official)).exchange();
    }

    private MvcTestResult post(String path, CurrentOfficial official) {
        return mvc.post().uri(path).with(cast.signedIn(official)).exchange();
    }
}
