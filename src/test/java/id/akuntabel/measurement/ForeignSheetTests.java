package id.akuntabel.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every address below an agency's plans, sheets and reviews, whoever adds one, is missing for officials of other
/// agencies.
@AkuntabelTest
class ForeignSheetTests {

    @Autowired
    QuarterAtWork quarter;

    @Autowired
    Cast cast;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    MockMvcTester mvc;

    private record Route(HttpMethod method, String pattern, boolean form) {}

    String row = "";

    @BeforeEach
    void a_quarter_of_kominfo() {
        Place place = quarter.opened("kominfo");
        row = String.valueOf(quarter.item(place, "dinas", "IKU-4").id());
    }

    @Test
    void is_missing_for_an_official_of_another_agency() {
        var routes = routes();

        assertThat(routes).hasSizeGreaterThan(40);
        assertThat(routes)
                .anyMatch(route -> route.pattern().endsWith("/perpanjang"))
                .anyMatch(route -> route.pattern().endsWith("/unggah/terapkan"))
                .allSatisfy(route -> assertThat(status(route, cast.aStranger()))
                        .as(route.toString())
                        .isEqualTo(404));
    }

    @Test
    void the_sheet_and_what_belongs_to_it_are_there_for_its_own_planner() {
        var pages = routes().stream()
                .filter(route ->
                        route.method().equals(HttpMethod.GET) && route.pattern().startsWith("/isian/{"))
                .toList();

        assertThat(pages).hasSizeGreaterThan(6);
        assertThat(pages)
                .allSatisfy(route -> assertThat(status(route, cast.theHeadOfPlanning()))
                        .as(route.toString())
                        .isEqualTo(200));
    }

    private List<Route> routes() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getKey().getPatternValues().stream().anyMatch(ForeignSheetTests::ofAnAgency))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .flatMap(pattern -> methods(
                                        entry.getKey().getMethodsCondition().getMethods())
                                .stream()
                                .map(method -> new Route(
                                        method, pattern, !pattern.endsWith("/sel") && !pattern.endsWith("/baca")))))
                .toList();
    }

    private static boolean ofAnAgency(String pattern) {
        return pattern.matches("/(isian|reviu|perencanaan)/.*\\{(agency|code|opd)}.*");
    }

    private static List<HttpMethod> methods(Set<RequestMethod> methods) {
        return methods.stream().map(method -> HttpMethod.valueOf(method.name())).toList();
    }

    private int status(Route route, CurrentOfficial official) {
        var address = route.pattern()
                .replaceAll("\\{(year|tahun)[^}]*}}?", "2026")
                .replace("{period}", "tw3")
                .replaceAll("\\{(agency|code|opd)}", "kominfo")
                .replace("{kode}", "IKU-4")
                .replace("{paper:[a-z-]+}", "dokumen")
                .replace("{ending:pdf|docx}", "pdf")
                .replace("{jabatan}", "kepala")
                .replaceAll("\\{[^}]*}", "1");
        var uri = address + "?unit=dinas&sel=i" + row;
        if (!route.form()) {
            return mvc.perform(MockMvcRequestBuilders.request(route.method(), uri)
                            .contentType("application/json")
                            .content("[]")
                            .with(cast.signedIn(official)))
                    .getResponse()
                    .getStatus();
        }
        var file = new MockMultipartFile("berkas", "isian.xlsx", "application/octet-stream", new byte[] {1});
        return mvc.perform(MockMvcRequestBuilders.multipart(route.method(), uri)
                        .file(file)
                        .param("baris", row)
                        .param("bukti", "1")
                        .param("versi", "1")
                        .param("pihak", "kepala")
                        .param("tahun", "2026")
                        .param("tenggat", "30-10-2026")
                        .param("alasan", "Ingin saja")
                        .with(cast.signedIn(official)))
                .getResponse()
                .getStatus();
    }
}
