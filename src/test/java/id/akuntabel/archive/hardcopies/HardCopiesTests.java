package id.akuntabel.archive.hardcopies;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.archive.ArchiveRecord;
import id.akuntabel.archive.Documents;
import id.akuntabel.archive.HardCopies;
import id.akuntabel.audit.Trail;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.testing.TestClock;
import id.akuntabel.workflow.ProcessesAtWork;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AkuntabelTest
class HardCopiesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Cast cast;

    @Autowired
    HardCopies hardCopies;

    @Autowired
    Documents documents;

    @Autowired
    Trail trail;

    @Autowired
    TestClock clock;

    private final String name = UUID.randomUUID().toString().substring(0, 8);
    private final String number = "PK-2026-" + UUID.randomUUID();

    @BeforeEach
    void the_regency() {
        cast.arrive();
    }

    @Test
    void places_stand_in_each_other_from_cabinet_to_folder() {
        var box = box();

        assertThat(hardCopies.find(cast.agency("kominfo"), box).orElseThrow().printed())
                .isEqualTo("Lemari " + name + " / Rak B / Boks 2026-04");
        assertThat(get(cast.theSecretary(), "/arsip/tempat"))
                .hasStatusOk()
                .bodyText()
                .contains("Lemari " + name, "Boks 2026-04");
        assertThat(add(box, "SHELF", "A")).hasStatus(422).bodyText().contains("tidak muat di dalamnya");
        assertThat(add("", "CABINET", name))
                .hasStatus(422)
                .bodyText()
                .contains("Lemari " + name + " sudah ada di sini");
        assertThat(add(box, "FOLDER", " ")).hasStatus(422).bodyText().contains("belum diisi");
    }

    @Test
    void a_label_leads_to_its_place() throws IOException {
        var box = box();
        add(box, "FOLDER", "7");

        var answer = get(cast.theSecretary(), "/arsip/tempat/" + box + "/label.pdf");

        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        try (var pdf = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Boks 2026-04", "Map 7", box);
        }
        assertThat(get(cast.theSecretary(), "/arsip/tempat/" + box))
                .hasStatusOk()
                .bodyText()
                .contains("Map 7");
    }

    @Test
    void what_was_archived_in_words_only_is_placed_later() {
        var box = box();
        documents.archive(
                new ArchiveRecord(
                        number,
                        cast.agency("kominfo"),
                        "Pengukuran Kinerja",
                        "000.8.6.3",
                        1,
                        1,
                        "Musnah",
                        "Sistem",
                        "di gudang"),
                cast.thePlanningStaff().cause(clock.instant()).in(number, "9"));
        var address = "/arsip/salinan/" + number;

        assertThat(get(cast.thePlanningStaff(), address))
                .hasStatusOk()
                .bodyText()
                .contains("Belum ditempatkan", ">Tempatkan</button>")
                .doesNotContain("Pinjamkan");
        assertThat(lend("Seseorang", "20-03-2026")).hasStatus(404);
        assertThat(get(cast.theFirstOfTheTeam(), address)).bodyText().doesNotContain(">Tempatkan</button>");
        assertThat(post(cast.theFirstOfTheTeam(), address + "/pindah", "tempat", box))
                .hasStatus(404);
        assertThat(get(cast.aStranger(), address)).hasStatus(404);
        assertThat(post(cast.aStranger(), address + "/pindah", "tempat", box)).hasStatus(404);
        assertThat(post(cast.thePlanningStaff(), address + "/pindah", "tempat", box))
                .hasStatus3xxRedirection();

        assertThat(get(cast.thePlanningStaff(), address)).bodyText().contains("Boks 2026-04", "Pinjamkan");
    }

    @Test
    void is_lent_with_a_due_date_and_comes_back() {
        put(box());

        assertThat(lend("", "2026-03-20")).hasStatus(422).bodyText().contains("Nama peminjam belum diisi");
        assertThat(lend("=cmd|'/c calc'!A1", "2026-03-01"))
                .hasStatus(422)
                .bodyText()
                .contains("sudah lewat", "=cmd");
        assertThat(lend("=cmd|'/c calc'!A1", "20-03-2026")).hasStatus3xxRedirection();
        assertThat(lend("Orang lain", "20-03-2026")).hasStatus(422).bodyText().contains("sedang dipinjam");
        assertThat(get(cast.theSecretary(), "/arsip/salinan/" + number))
                .bodyText()
                .contains("Dipinjam", "20 Maret 2026");

        clock.set("2026-03-23T09:00", "Asia/Makassar");
        assertThat(get(cast.theSecretary(), "/arsip/pinjaman")).bodyText().contains("Terlambat", number);
        assertThat(post(cast.thePlanningStaff(), "/arsip/salinan/" + number + "/kembali"))
                .hasStatus3xxRedirection();

        assertThat(get(cast.theSecretary(), "/arsip/salinan/" + number))
                .bodyText()
                .contains("Ada di tempatnya");
        assertThat(get(cast.theSecretary(), "/arsip/pinjaman.csv"))
                .hasContentType("text/csv;charset=UTF-8")
                .bodyText()
                .contains(number, "\"'=cmd|")
                .doesNotContain("\"=cmd");
        assertThat(trail.of("proses/" + number)).hasSize(3);
    }

    @Test
    void moves_to_another_place() {
        put(box());
        var other = codeOf(add("", "BOX", "lain-" + name));

        assertThat(post(cast.thePlanningStaff(), "/arsip/salinan/" + number + "/pindah", "tempat", other))
                .hasStatus3xxRedirection();

        assertThat(get(cast.theSecretary(), "/arsip/tempat/" + other))
                .bodyText()
                .contains(number);
        assertThat(post(cast.thePlanningStaff(), "/arsip/salinan/" + number + "/pindah", "tempat", "TIDAKADA"))
                .hasStatus(422);
    }

    @Test
    void is_not_there_for_anybody_of_another_agency() {
        var box = box();
        put(box);
        var strangers = List.of(
                cast.aStranger(),
                cast.theInspector(),
                cast.theHeadOfOrganization(),
                cast.theAdministrator(),
                cast.holder("dinsos", "sekretaris"));

        assertThat(strangers).allSatisfy(stranger -> {
            for (var address : List.of(
                    "/arsip/tempat/" + box, "/arsip/tempat/" + box + "/label.pdf", "/arsip/salinan/" + number)) {
                assertThat(get(stranger, address)).as(address).hasStatus(404);
            }
            for (var address : List.of("/pinjam", "/kembali", "/pindah")) {
                assertThat(post(stranger, "/arsip/salinan/" + number + address, "tempat", box))
                        .as(address)
                        .hasStatus(404);
            }
            assertThat(post(stranger, "/arsip/tempat", "di", box, "jenis", "FOLDER", "nama", "9"))
                    .hasStatus(404);
            assertThat(get(stranger, "/arsip/tempat")).bodyText().doesNotContain(name);
            assertThat(get(stranger, "/arsip/pinjaman")).bodyText().doesNotContain(number);
            assertThat(get(stranger, "/arsip/pinjaman.csv")).bodyText().doesNotContain(number);
        });
    }

    @Test
    void is_kept_only_by_those_who_keep_the_archive() {
        var box = box();
        put(box);
        var reader = cast.theFirstOfTheTeam();

        assertThat(get(reader, "/arsip/tempat/" + box)).hasStatusOk().bodyText().doesNotContain("Tambah tempat");
        assertThat(get(reader, "/arsip/salinan/" + number)).bodyText().doesNotContain("Pinjamkan");
        assertThat(post(reader, "/arsip/tempat", "jenis", "CABINET", "nama", "9"))
                .hasStatus(404);
        assertThat(post(reader, "/arsip/salinan/" + number + "/pinjam")).hasStatus(404);
    }

    private String box() {
        var cabinet = codeOf(add("", "CABINET", name));
        var shelf = codeOf(add(cabinet, "SHELF", "B"));
        return codeOf(add(shelf, "BOX", "2026-04"));
    }

    private void put(String code) {
        var place = hardCopies.find(cast.agency("kominfo"), code).orElseThrow();
        hardCopies.put(
                number, "Pengukuran Kinerja", place, cast.thePlanningStaff().cause(clock.instant()));
    }

    private MvcTestResult add(String inside, String kind, String called) {
        return post(cast.thePlanningStaff(), "/arsip/tempat", "di", inside, "jenis", kind, "nama", called);
    }

    private static String codeOf(MvcTestResult added) {
        var address = added.getResponse().getRedirectedUrl();
        assertThat(address).isNotNull();
        return java.util.Objects.requireNonNull(address).replaceFirst(".*#", "");
    }

    private MvcTestResult lend(String borrower, String until) {
        return post(
                cast.thePlanningStaff(),
                "/arsip/salinan/" + number + "/pinjam",
                "peminjam",
                borrower,
                "keperluan",
                "Pemeriksaan",
                "sampai",
                until);
    }

    private MvcTestResult get(CurrentOfficial reader, String address) {
        return mvc.get().uri(address).with(cast.signedIn(reader)).exchange();
    }

    private MvcTestResult post(CurrentOfficial official, String address, String... fields) {
        return mvc.post()
                .uri(address)
                .params(ProcessesAtWork.fields(fields))
                .with(cast.signedIn(official))
                .exchange();
    }
}
