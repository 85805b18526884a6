package id.akuntabel.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.archive.Documents;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.workflow.ProcessesAtWork;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// A process of another agency is not there, whatever the address: asked of every route that the application has.
@AkuntabelTest
class ForeignProcessTests {

    @Autowired
    Cast cast;

    @Autowired
    ProcessesAtWork work;

    @Autowired
    Documents documents;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    MockMvcTester mvc;

    String number = "";
    long step;
    String document = "";

    private record Route(HttpMethod method, String pattern) {}

    @BeforeEach
    void a_process_with_a_document() {
        number = work.draftAndDecide();
        work.complete(number, cast.theHeadOfPlanning(), "hasil", "Naskah");
        step = work.current(number).id();
        document = documents.ofCase(number).getFirst().document().toString();
    }

    @Test
    void every_address_of_it_is_missing_for_a_stranger() {
        var routes = routes();

        assertThat(routes).hasSizeGreaterThan(14);
        assertThat(routes)
                .allSatisfy(route -> assertThat(status(route, cast.aStranger()))
                        .as(route.toString())
                        .isEqualTo(404));
    }

    @Test
    void the_same_addresses_are_there_for_its_own_officials_the_inspector_and_the_bureau() {
        var readers = List.of(cast.theSecretary(), cast.theInspector(), cast.theHeadOfOrganization());
        var pages = routes().stream()
                .filter(route -> route.method().equals(HttpMethod.GET)
                        && !route.pattern().startsWith("/dokumen"))
                .toList();

        assertThat(pages).hasSizeGreaterThan(3);
        assertThat(pages)
                .allSatisfy(route -> assertThat(readers)
                        .allSatisfy(reader -> assertThat(status(route, reader))
                                .as(route.toString())
                                .isEqualTo(200)));
    }

    /// Of processes and of their documents.
    private List<Route> routes() {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/proses/{") || pattern.startsWith("/dokumen/{"))
                        .flatMap(pattern -> methods(info.getMethodsCondition().getMethods()).stream()
                                .map(method -> new Route(method, pattern))))
                .toList();
    }

    private static List<HttpMethod> methods(Set<RequestMethod> methods) {
        return methods.stream().map(method -> HttpMethod.valueOf(method.name())).toList();
    }

    private int status(Route route, CurrentOfficial official) {
        var address = route.pattern()
                .replaceFirst("^/proses/\\{[^}]*}", "/proses/" + number)
                .replaceFirst("^/dokumen/\\{[^}]*}", "/dokumen/" + document)
                .replaceFirst("/langkah/\\{[^}]*}", "/langkah/" + step)
                .replaceAll("\\{[^}]*}", "1");
        return mvc.method(route.method())
                .uri(address)
                .param("proses", number)
                .param("alasan", "Ingin saja")
                .param("pilihan", "BESOK")
                .param("aksi", "lanjutkan")
                .with(cast.signedIn(official))
                .exchange()
                .getResponse()
                .getStatus();
    }
}
