package id.akuntabel.stationery;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.audit.Cause;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.meetings.invitations.InvitationPaper;
import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Letterheads;
import id.akuntabel.paper.Press;
import id.akuntabel.paper.WordPress;
import id.akuntabel.paper.pdf.Printed;
import id.akuntabel.paper.word.Written;
import id.akuntabel.sop.editions.EditionFixtures;
import id.akuntabel.sop.editions.Editions;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Letterheads and templates at work. Each test keeps those of an agency of its own, so that none sees the other's.
@AkuntabelTest
class StationeryTests {

    private static final String INVITATION = "/undangan";

    @Autowired
    Cast cast;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Letterheads letterheads;

    @Autowired
    WordPress wordPress;

    @Autowired
    Press press;

    @Autowired
    Editions editions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    void a_saved_letterhead_is_printed_from_its_day_on_and_not_before() throws IOException {
        var secretary = cast.theSecretary();
        var before = letterhead("kominfo", today());

        var saved = save(secretary, "kominfo", "0", typed(today().plusDays(3)), png());

        assertThat(saved).hasStatus(302);
        assertThat(letterhead("kominfo", today().plusDays(2))).isEqualTo(before);
        var after = letterhead("kominfo", today().plusDays(3));
        assertThat(after.lines()).containsExactly("PEMERINTAH KABUPATEN TIRTAMULYA", "DINAS KOMINFO");
        assertThat(after.address())
                .containsExactly(
                        "Jalan Merdeka 9", "Telepon (0461) 21001 · Laman kominfo.go.id · Pos-el a@kominfo.go.id");
        assertThat(after.line()).isEqualTo(Letterhead.Line.THIN);
        assertThat(after.format()).isEqualTo(Letterhead.Format.A4);
        var logo = ImageIO.read(
                new ByteArrayInputStream(Objects.requireNonNull(after.logo()).bytes()));
        assertThat(Math.max(logo.getWidth(), logo.getHeight())).isEqualTo(520);
        assertThat(get(secretary, "/pengaturan/kop/kominfo"))
                .hasStatusOk()
                .bodyText()
                .contains("Akan berlaku", "Versi 1", secretary.official().name());
    }

    @Test
    void every_press_prints_the_letterhead() throws IOException {
        save(cast.holder("dinsos", "kepala"), "dinsos", "0", typed(today()), png());
        var paper = InvitationPaper.sample(letterhead("dinsos", today()));

        var pdf = Printed.of(press.print(paper));
        var word = wordPress.write(paper);

        assertThat(pdf.text()).contains("DINAS KOMINFO", "Telepon (0461) 21001");
        assertThat(pdf.size()).isEqualTo("210 x 297 mm");
        assertThat(Written.of(word).text()).contains("DINAS KOMINFO", "Telepon (0461) 21001");
        assertThat(Written.of(word).pictures()).contains("image/png");
        try (var document = new XWPFDocument(new ByteArrayInputStream(word))) {
            var size = document.getDocument().getBody().getSectPr().getPgSz();
            assertThat(List.of(size.getW().toString(), size.getH().toString())).containsExactly("11906", "16838");
            assertThat(document.getDocument().xmlText()).contains("w:sz=\"6\"").doesNotContain("thickThinSmallGap");
        }
    }

    @Test
    void registers_and_sops_are_printed_on_it_too() throws IOException {
        var head = cast.holder("dkp3", "kepala");
        editions.found("surat-masuk-dkp3", cast.agency("dkp3"), "SD");
        editions.insert(
                EditionFixtures.changed("pengelolaan-surat-masuk", "pengelolaan-surat-masuk", "surat-masuk-dkp3"),
                Cause.bySystem(clock.instant(), "uji"));
        save(head, "dkp3", "0", typed(today()), png());

        for (var address : List.of("/surat/masuk.pdf", "/surat/keluar.pdf", "/sop/surat-masuk-dkp3/v1/sop.pdf")) {
            var answer = get(head, address);

            assertThat(answer).as(address).hasStatusOk();
            var pdf = answer.getResponse().getContentAsByteArray();
            assertThat(Printed.of(pdf).size()).as(address).isEqualTo("297 x 210 mm");
            assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).as(address).contains("/Subtype /Image");
        }
        for (var address : List.of("/surat/masuk.docx", "/surat/keluar.docx")) {
            assertThat(get(head, address)).hasStatusOk().hasContentType(WordPress.MEDIA_TYPE);
        }
        assertThat(Printed.of(get(head, "/surat/keluar.pdf").getResponse().getContentAsByteArray())
                        .text())
                .contains("DINAS KOMINFO", "Telepon (0461) 21001");
    }

    @Test
    void what_is_wrong_is_said_and_nothing_typed_is_lost() throws IOException {
        var head = cast.holder("bappeda", "kepala");

        var past = save(head, "bappeda", "0", "01-01-2020", png());
        var drawing = save(head, "bappeda", "0", typed(today()), file("logo", "logo.svg", "<svg/>"));
        var disguised = save(head, "bappeda", "0", typed(today()), file("logo", "logo.png", "<html><script>"));

        assertThat(past)
                .hasStatus(422)
                .bodyText()
                .contains("Tanggal ini sudah lewat", "DINAS KOMINFO", "Jalan Merdeka 9");
        assertThat(drawing).hasStatus(422).bodyText().contains("Logo SVG ini tidak menggambar apa pun");
        assertThat(disguised).hasStatus(422).bodyText().contains("ternyata berisi");
        assertThat(letterhead("bappeda", today()).logo()).isNull();
    }

    @Test
    void who_opened_the_form_before_somebody_else_saved_is_told() throws IOException {
        var head = cast.holder("inspektorat", "kepala");

        assertThat(save(head, "inspektorat", "0", typed(today()), png())).hasStatus(302);
        assertThat(save(head, "inspektorat", "0", typed(today()), png()))
                .hasStatus(422)
                .bodyText()
                .contains("baru saja diubah orang lain");
    }

    @Test
    void the_form_is_drawn_while_it_is_typed_and_nothing_is_kept() throws IOException {
        var drawn = send(cast.theSecretary(), "/pengaturan/kop/kominfo/contoh", "7", typed(today()), png());

        assertThat(drawn).hasStatusOk().bodyText().contains("DINAS KOMINFO", "garis-tipis", "data:image/png");
        assertThat(versions("stationery.letterhead", "version = 8")).isZero();
    }

    @Test
    void a_template_with_unknown_placeholders_is_refused_with_suggestions() throws IOException {
        var refused = upload(
                cast.theSecretary(),
                "kominfo",
                "notulen",
                "notulen.docx",
                changed("notulen", "{{pimpinan}}", "{{pimpinnan}}"));

        assertThat(refused)
                .hasStatus(422)
                .bodyText()
                .contains("{{pimpinnan}} tidak dikenal. Mungkin maksudnya pimpinan.");
        assertThat(versions("stationery.template", "kind = 'notulen'")).isZero();
    }

    @Test
    void a_template_is_used_only_after_it_was_put_in_force_and_can_be_put_back() throws IOException {
        var secretary = cast.theSecretary();
        var template = changed("undangan", "Dengan hormat, kami mengundang", "Mohon kehadiran");
        assertThat(upload(
                        secretary, "kominfo", "undangan", "undangan-kami.docx", changed(template, "{{lampiran}}", "-")))
                .hasStatus(302);
        var page = get(secretary, "/pengaturan/templat/kominfo" + INVITATION);
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("Versi 1 belum dipakai", "<code>{{lampiran}}</code>", "undangan-kami.docx");
        var paper = InvitationPaper.sample(letterhead("kominfo", today()));
        assertThat(Written.of(wordPress.write(paper)).text())
                .contains("Dengan hormat")
                .doesNotContain("Mohon kehadiran");

        assertThat(post(secretary, "/pengaturan/templat/kominfo/undangan/versi/1/pakai"))
                .hasStatus(302);

        var ours = wordPress.write(paper);
        assertThat(Written.of(ours).text()).contains("Mohon kehadiran").doesNotContain("Dengan hormat");
        assertThat(madeWith(ours)).isEqualTo("Templat Undangan rapat Diskominfo, versi 1");
        assertThat(madeWith(wordPress.write(InvitationPaper.sample(letterhead("dishub", today())))))
                .isEqualTo("Templat bawaan");

        assertThat(post(secretary, "/pengaturan/templat/kominfo/undangan/kembalikan"))
                .hasStatus(302);

        assertThat(madeWith(wordPress.write(paper))).isEqualTo("Templat bawaan");
        assertThat(get(secretary, "/pengaturan/templat/kominfo" + INVITATION))
                .bodyText()
                .contains("Tidak dipakai lagi", secretary.official().name());
    }

    @Test
    void the_government_stands_in_for_agencies_without_a_template() throws IOException {
        var administrator = cast.theAdministrator();
        upload(
                administrator,
                "_daerah",
                "surat-tugas",
                "surat-tugas.docx",
                changed("surat-tugas", "MEMERINTAHKAN", "MENUGASKAN"));
        post(administrator, "/pengaturan/templat/_daerah/surat-tugas/versi/1/pakai");

        assertThat(get(cast.theSecretary(), "/pengaturan/templat/kominfo"))
                .bodyText()
                .contains("Milik pemerintah daerah, versi 1");
        var sample = get(cast.theSecretary(), "/pengaturan/templat/kominfo/surat-tugas/contoh.docx");
        assertThat(Written.of(sample.getResponse().getContentAsByteArray()).text())
                .contains("MENUGASKAN");
    }

    @Test
    void hostile_templates_are_refused() throws IOException {
        var official = cast.theSecretary();
        var built = builtIn("undangan");

        assertThat(upload(official, "kominfo", "undangan", "a.docm", built))
                .hasStatus(422)
                .bodyText()
                .contains("tanpa makro");
        assertThat(upload(official, "kominfo", "undangan", "a.docx", "bukan".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422);
        assertThat(upload(
                        official,
                        "kominfo",
                        "undangan",
                        "a.docx",
                        changed(
                                built,
                                "<w:document ",
                                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document ")))
                .hasStatus(422);
        assertThat(upload(official, "kominfo", "undangan", "a.docx", swelling(built)))
                .hasStatus(422)
                .bodyText()
                .contains("a.docx");
        assertThat(versions("stationery.template", "file_name = 'a.docx'")).isZero();
    }

    @Test
    void every_kind_of_paper_has_a_template_and_a_sample() {
        var secretary = cast.theSecretary();
        var list = get(secretary, "/pengaturan/templat/kominfo");

        assertThat(list).hasStatusOk().bodyText().contains("17 jenis naskah");
        for (var kind : List.of(
                "undangan",
                "daftar-hadir",
                "lembar-disposisi",
                "surat-dinas",
                "tanda-terima",
                "naskah-proses",
                "laporan-kinerja",
                "perjanjian-kinerja",
                "rencana-aksi-perbaikan")) {
            assertThat(get(secretary, "/pengaturan/templat/kominfo/" + kind + "/contoh.pdf"))
                    .hasStatusOk();
            assertThat(get(secretary, "/pengaturan/templat/kominfo/" + kind + "/bawaan.docx"))
                    .hasStatusOk();
            assertThat(get(secretary, "/pengaturan/templat/kominfo/" + kind)).hasStatusOk();
        }
    }

    @Test
    void stationery_of_another_agency_is_not_there_whatever_the_address() {
        var routes = routes();
        var strangers = List.of(
                cast.aStranger(), cast.holder("dinsos", "kepala"), cast.theInspector(), cast.theFirstOfTheTeam());

        assertThat(routes).hasSizeGreaterThan(11);
        assertThat(routes)
                .allSatisfy(route -> assertThat(strangers)
                        .allSatisfy(stranger -> assertThat(status(route, stranger))
                                .as(route + " " + stranger.official().name())
                                .isEqualTo(404)));
        assertThat(get(cast.theSecretary(), "/pengaturan/kop/_daerah")).hasStatus(404);
        assertThat(get(cast.aStranger(), "/pengaturan/kop")).hasStatus(404);
        assertThat(get(cast.aStranger(), "/pengaturan/templat")).hasStatus(404);
    }

    private record Route(HttpMethod method, String pattern) {}

    private List<Route> routes() {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream()
                        .filter(pattern -> pattern.contains("/{office}"))
                        .flatMap(pattern -> methods(info.getMethodsCondition().getMethods()).stream()
                                .map(method -> new Route(method, pattern))))
                .toList();
    }

    private static List<HttpMethod> methods(Set<RequestMethod> methods) {
        return methods.stream().map(method -> HttpMethod.valueOf(method.name())).toList();
    }

    private int status(Route route, CurrentOfficial official) {
        var address = route.pattern()
                .replace("{office}", "kominfo")
                .replace("{kind}", "undangan")
                .replaceFirst("\\{version[^}]*}[^}/]*}?", "1");
        var result = route.method().equals(HttpMethod.POST)
                ? mvc.post()
                        .uri(address)
                        .multipart()
                        .file(file("berkas", "a.docx", "x"))
                        .with(cast.signedIn(official))
                        .exchange()
                : mvc.get().uri(address).with(cast.signedIn(official)).exchange();
        return result.getResponse().getStatus();
    }

    private MvcTestResult save(
            CurrentOfficial official, String office, String version, String from, MockMultipartFile logo) {
        return send(official, "/pengaturan/kop/" + office, version, from, logo);
    }

    private MvcTestResult send(
            CurrentOfficial official, String address, String version, String from, MockMultipartFile logo) {
        return mvc.post()
                .uri(address)
                .multipart()
                .file(logo)
                .param("baris", "PEMERINTAH KABUPATEN TIRTAMULYA\nDINAS KOMINFO")
                .param("alamat", "Jalan Merdeka 9")
                .param("telepon", "(0461) 21001")
                .param("laman", "kominfo.go.id")
                .param("surel", "a@kominfo.go.id")
                .param("garis", "THIN")
                .param("ukuran", "A4")
                .param("berlaku", from)
                .param("versi", version)
                .with(cast.signedIn(official))
                .exchange();
    }

    private MvcTestResult upload(CurrentOfficial official, String office, String kind, String name, byte[] docx) {
        return mvc.post()
                .uri("/pengaturan/templat/" + office + "/" + kind)
                .multipart()
                .file(new MockMultipartFile("berkas", name, WordPress.MEDIA_TYPE, docx))
                .with(cast.signedIn(official))
                .exchange();
    }

    private MvcTestResult get(CurrentOfficial official, String address) {
        return mvc.get().uri(address).with(cast.signedIn(official)).exchange();
    }

    private MvcTestResult post(CurrentOfficial official, String address) {
        return mvc.post().uri(address).with(cast.signedIn(official)).exchange();
    }

    private Letterhead letterhead(String agency, LocalDate day) {
        return letterheads.of(cast.agency(agency).value(), day);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), java.time.ZoneId.of("Asia/Makassar"));
    }

    private static String typed(LocalDate day) {
        return day.toString();
    }

    private long versions(String table, String where) {
        return jdbc.sql("select count(*) from " + table + " where " + where)
                .query(Long.class)
                .single();
    }

    private static String madeWith(byte[] docx) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getProperties()
                    .getCustomProperties()
                    .getProperty("Templat")
                    .getLpwstr();
        }
    }

    private byte[] builtIn(String kind) {
        return get(cast.theSecretary(), "/pengaturan/templat/kominfo/" + kind + "/bawaan.docx")
                .getResponse()
                .getContentAsByteArray();
    }

    private byte[] changed(String kind, String from, String to) throws IOException {
        return changed(builtIn(kind), from, to);
    }

    /// A docx with other words in its text.
    private static byte[] changed(byte[] docx, String from, String to) throws IOException {
        var output = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(docx));
                var out = new ZipOutputStream(output)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                var bytes = in.readAllBytes();
                out.write(
                        entry.getName().equals("word/document.xml")
                                ? new String(bytes, StandardCharsets.UTF_8)
                                        .replace(from, to)
                                        .getBytes(StandardCharsets.UTF_8)
                                : bytes);
            }
        }
        return output.toByteArray();
    }

    /// A docx with half a gigabyte of nothing in it.
    private static byte[] swelling(byte[] docx) throws IOException {
        var output = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(docx));
                var out = new ZipOutputStream(output)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(in.readAllBytes());
            }
            out.putNextEntry(new ZipEntry("word/media/image1.bin"));
            var nothing = new byte[1024 * 1024];
            for (var megabyte = 0; megabyte < 420; megabyte++) {
                out.write(nothing);
            }
        }
        return output.toByteArray();
    }

    private static MockMultipartFile png() throws IOException {
        var output = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1000, 1400, BufferedImage.TYPE_INT_ARGB), "png", output);
        return new MockMultipartFile("logo", "logo.png", "image/png", output.toByteArray());
    }

    private static MockMultipartFile file(String field, String name, String content) {
        return new MockMultipartFile(field, name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8));
    }
}
