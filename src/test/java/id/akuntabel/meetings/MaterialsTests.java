package id.akuntabel.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What is to be discussed lies with the meeting, for those who were invited.
@AkuntabelTest
class MaterialsTests {

    @Autowired
    MeetingsAtWork meetings;

    @Autowired
    Cast cast;

    @Autowired
    MockMvcTester mvc;

    @Test
    void whoever_is_invited_reads_the_material_and_nobody_else() {
        var meeting = meetings.invited();

        assertThat(upload(meeting, meetings.secretary(), "Paparan capaian", "capaian.txt"))
                .hasStatus3xxRedirection();

        var page = MeetingsAtWork.text(meetings.sees(meeting, cast.theActingHead()));
        assertThat(page).contains("Paparan capaian").doesNotContain("Kelola bahan");
        var address = Pattern.compile("href=\"(/rapat/\\d+/bahan/\\d+)\"").matcher(page);
        assertThat(address.find()).isTrue();
        var file = address.group(1);
        assertThat(MeetingsAtWork.text(meetings.sees(file, cast.theActingHead())))
                .isEqualTo("Capaian naik.");
        for (var stranger : new CurrentOfficial[] {cast.aStranger(), cast.holder("dinsos", "kepala")}) {
            assertThat(meetings.sees(file, stranger)).hasStatus(404);
            assertThat(meetings.sees(meeting + "/bahan", stranger)).hasStatus(404);
            assertThat(upload(meeting, stranger, "", "x.txt")).hasStatus(404);
            assertThat(meetings.sends(file + "/lepas", stranger)).hasStatus(404);
        }
        assertThat(upload(meeting, cast.theActingHead(), "", "x.txt")).hasStatus(404);
        assertThat(meetings.sends(file + "/lepas", cast.theActingHead())).hasStatus(404);

        assertThat(meetings.sends(file + "/lepas", meetings.noteTaker())).hasStatus3xxRedirection();
        assertThat(meetings.sees(file, meetings.head())).hasStatus(404);
        assertThat(MeetingsAtWork.text(meetings.sees(meeting, meetings.head())))
                .contains("Bahan rapat ditambahkan", "Bahan rapat dilepas");
    }

    @Test
    void what_is_wrong_is_said_and_the_name_stays() {
        var meeting = meetings.planned();

        var empty = mvc.post()
                .uri(meeting + "/bahan")
                .multipart()
                .file(new MockMultipartFile("berkas", "", null, new byte[0]))
                .param("nama", "Paparan")
                .with(cast.signedIn(meetings.secretary()))
                .exchange();

        assertThat(empty).hasStatus(422).bodyText().contains("Berkas belum dipilih", "value=\"Paparan\"");
        assertThat(upload(meeting, meetings.secretary(), "p".repeat(201), "a.txt"))
                .hasStatus(422)
                .bodyText()
                .contains("paling banyak 200 huruf");
    }

    private MvcTestResult upload(String meeting, CurrentOfficial official, String name, String file) {
        return mvc.post()
                .uri(meeting + "/bahan")
                .multipart()
                .file(new MockMultipartFile(
                        "berkas", file, "text/plain", "Capaian naik.".getBytes(StandardCharsets.UTF_8)))
                .param("nama", name)
                .with(cast.signedIn(official))
                .exchange();
    }
}
