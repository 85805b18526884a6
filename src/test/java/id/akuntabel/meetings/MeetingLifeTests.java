package id.akuntabel.meetings;

import static id.akuntabel.meetings.MeetingsAtWork.text;
import static id.akuntabel.meetings.MeetingsAtWork.with;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.paper.pdf.Printed;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.testing.Golden;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A meeting from its plan to the last report on what it decided, by its pages.
@AkuntabelTest
class MeetingLifeTests {

    @Autowired
    MeetingsAtWork meetings;

    @Autowired
    Cast cast;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_plan_with_gaps_comes_back_with_words_and_with_what_was_typed() {
        cast.arrive();

        var answer = meetings.sends(
                "/rapat/baru",
                meetings.secretary(),
                "perangkat",
                "bappeda",
                "hal",
                "Rapat bulanan",
                "tanggal-rapat",
                "besok saja",
                "mulai",
                "11.00",
                "selesai",
                "9",
                "tautan",
                "http://tanpa-sandi.example",
                "pimpinan",
                "bukan-jabatan");

        assertThat(answer).hasStatus(422);
        assertThat(text(answer))
                .contains(
                        "Rapat bulanan",
                        "tidak terbaca sebagai tanggal",
                        "Jam selesai “9” tidak terbaca",
                        "diawali https://",
                        "Agenda belum diisi",
                        "Pimpinan rapat belum dipilih",
                        "Peserta belum dipilih");
    }

    @Test
    void a_holiday_is_no_mistake_but_worth_a_word() {
        cast.arrive();
        var answer = meetings.sends(
                "/rapat/baru", meetings.secretary(), with(MeetingsAtWork.plan("15-3-2026"), "perangkat", "bappeda"));

        assertThat(text(meetings.sees(
                        String.valueOf(answer.getResponse().getHeader("Location")), meetings.secretary())))
                .contains("Minggu, 15 Maret 2026 bukan hari kerja");
    }

    @Test
    void the_invitation_is_read_by_calendars_of_others_and_its_changes_count_up() throws Exception {
        var meeting = meetings.planned();
        assertThat(meetings.sees(meeting + "/undangan.ics", meetings.secretary()))
                .hasStatus(404);
        assertThat(Printed.of(bytes(meeting + "/undangan.pdf", meetings.secretary()))
                        .text())
                .contains("DRAF");

        meetings.sends(meeting + "/undang", meetings.secretary());

        assertThat(event(meeting, "SEQUENCE")).isEqualTo("0");
        assertThat(event(meeting, "DTSTART")).isEqualTo("20260316T090000");
        var read = Biweekly.parse(calendar(meeting)).first();
        assertThat(read.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(read.getEvents()).singleElement().satisfies(event -> {
            assertThat(event.getSummary().getValue()).isEqualTo(MeetingsAtWork.SUBJECT);
            assertThat(event.getDateStart().getValue()).isEqualTo("2026-03-16T01:00:00Z");
            assertThat(event.getAttendees())
                    .hasSize(5)
                    .anySatisfy(one -> assertThat(one.getCommonName()).isEqualTo("Dra. Sri Wahyuni"));
        });
        Golden.assertMatches(
                "paper/undangan-rapat.txt",
                Printed.of(bytes(meeting + "/undangan.pdf", meetings.secretary()))
                        .text());

        var moved = with(MeetingsAtWork.plan("17-3-2026"), "versi", version(meeting));
        assertThat(meetings.sends(meeting + "/ubah", meetings.secretary(), moved))
                .hasStatus3xxRedirection();
        assertThat(event(meeting, "SEQUENCE")).isEqualTo("1");
        assertThat(event(meeting, "DTSTART")).isEqualTo("20260317T090000");
        assertThat(meetings.sends(meeting + "/ubah", meetings.secretary(), moved))
                .hasStatus(422)
                .bodyText()
                .contains("baru saja diubah orang lain");

        assertThat(meetings.sends(meeting + "/batal", meetings.secretary())).hasStatus(422);
        meetings.sends(meeting + "/batal", meetings.secretary(), "alasan", "Kepala dipanggil Bupati.");
        assertThat(event(meeting, "SEQUENCE")).isEqualTo("2");
        assertThat(event(meeting, "STATUS")).isEqualTo("CANCELLED");
        assertThat(calendar(meeting)).contains("METHOD:CANCEL");
    }

    @Test
    void the_invitation_stands_in_the_register_and_is_issued_once() {
        var first = meetings.invited();
        var second = meetings.invited();

        assertThat(number(first)).isNotEqualTo(number(second));
        assertThat(jdbc.sql("select subject from correspondence.outgoing where number in (:numbers)")
                        .param("numbers", List.of(number(first), number(second)))
                        .query(String.class)
                        .list())
                .hasSize(2)
                .containsOnly("Undangan: " + MeetingsAtWork.SUBJECT);
        assertThat(meetings.sends(second + "/undang", meetings.secretary()))
                .hasStatus(422)
                .bodyText()
                .contains("sudah terbit");
    }

    @Test
    void a_participant_takes_only_the_own_entry() {
        var first = meetings.invited();

        var one = first("peserta/(\\d+)/undangan.ics", text(meetings.sees(first, meetings.secretary())));
        var entry = text(meetings.sees(first + "/peserta/" + one + "/undangan.ics", meetings.secretary()));
        assertThat(Biweekly.parse(entry).first().getEvents().getFirst().getAttendees())
                .hasSize(1);
        assertThat(meetings.sees(first + "/peserta/999999/undangan.ics", meetings.secretary()))
                .hasStatus(404);
    }

    @Test
    void the_door_notes_officials_by_one_tap_and_guests_by_name() {
        var meeting = meetings.invited();
        var door = first("(/hadir/[A-Za-z0-9_-]+)", text(meetings.sees(meeting + "/hadir", meetings.secretary())));

        assertThat(text(meetings.sees(door, meetings.head()))).contains("dibuka satu jam sebelum rapat");
        meetings.itIs("2026-03-16T08:30");
        assertThat(mvc.get().uri(door)).hasStatusOk().bodyText().contains("Masuk dan catat kehadiran", "Saya tamu");
        assertThat(mvc.get().uri(door.substring(0, door.length() - 2) + (door.endsWith("AA") ? "BB" : "AA")))
                .hasStatus(404);
        assertThat(meetings.sends(door, meetings.head())).hasStatus3xxRedirection();
        assertThat(text(meetings.sees(door, meetings.head()))).contains("Kehadiran Anda tercatat");
        assertThat(guest(door, "", "BPS")).isEqualTo(422);
        assertThat(guest(door, "dra. sri wahyuni", "BPS")).isEqualTo(302);
        assertThat(guest(door, "Budi Santoso", "Wartawan")).isEqualTo(302);
        assertThat(guest(door, "Budi Santoso", "Wartawan")).isEqualTo(302);
        meetings.sends(door, cast.aStranger());

        var list = text(meetings.sees(meeting + "/hadir", meetings.noteTaker()));
        assertThat(list).contains("4 dari 7 hadir", "Budi Santoso", "tambahan");
        meetings.itIs("2026-03-16T13:30");
        assertThat(text(meetings.sees(door, meetings.secretary()))).contains("kedaluwarsa");
    }

    @Test
    void minutes_make_tasks_that_their_owners_see_and_report() throws IOException {
        var meeting = meetings.invited();
        assertThat(meetings.sends(meeting + "/hadir", meetings.noteTaker())).hasStatus(422);
        meetings.itIs("2026-03-16T10:00");
        assertThat(meetings.sends(meeting + "/terlaksana", meetings.noteTaker()))
                .hasStatus(422)
                .bodyText()
                .contains("Belum ada yang tercatat hadir");
        var list = text(meetings.sees(meeting + "/hadir", meetings.noteTaker()));
        meetings.sends(
                meeting + "/hadir",
                meetings.noteTaker(),
                "hadir",
                all("name=\"hadir\" value=\"(\\d+)\"", list).get(0),
                "hadir",
                all("name=\"hadir\" value=\"(\\d+)\"", list).get(1),
                "tamu",
                "Budi Santoso; BPS");
        assertThat(meetings.sends(meeting + "/terlaksana", meetings.noteTaker()))
                .hasStatus3xxRedirection();

        var owner = cast.position("bappeda", "kabid-litbang").toString();
        assertThat(meetings.sends(meeting + "/notulen", meetings.noteTaker(), "keputusan-1", "Melengkapi data"))
                .hasStatus(422)
                .bodyText()
                .contains("Penanggung jawab keputusan 1 belum dipilih", "Melengkapi data");
        var written = new String[] {
            "ringkasan-1", "Capaian IKU-1 98,10 persen.\nData litbang belum lengkap.",
            "ringkasan-2", "Disepakati jadwal perbaikan.",
            "keputusan-1", "Melengkapi data kinerja bidang Litbang",
            "penanggung-1", owner,
            "batas-1", "20-3-2026"
        };
        assertThat(meetings.sends(meeting + "/notulen", meetings.noteTaker(), written))
                .hasStatus3xxRedirection();
        assertThat(photo(meeting, "bukan.jpg", "tidak apa-apa".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEqualTo(422);
        assertThat(photo(meeting, "Ruang.JPG", picture())).isEqualTo(302);
        assertThat(text(meetings.sees("/tugas", cast.holder("bappeda", "kabid-litbang"))))
                .doesNotContain("Melengkapi data kinerja bidang Litbang");
        assertThat(meetings.sends(meeting + "/notulen", meetings.noteTaker(), with(written, "aksi", "sahkan")))
                .hasStatus(404);
        var draft = Printed.of(bytes(meeting + "/notulen.pdf", meetings.noteTaker()));
        assertThat(draft.drawn().getFirst()).contains("DRAF");

        assertThat(meetings.sends(meeting + "/notulen", meetings.head(), with(written, "aksi", "sahkan")))
                .hasStatus3xxRedirection();

        Golden.assertMatches(
                "paper/notulen-rapat.txt",
                Printed.of(bytes(meeting + "/notulen.pdf", meetings.secretary()))
                        .text());
        assertThat(meetings.sends(meeting + "/hadir", meetings.noteTaker())).hasStatus(422);
        assertThat(meetings.sends(meeting + "/notulen", meetings.noteTaker(), written))
                .hasStatus(422);
        var litbang = cast.holder("bappeda", "kabid-litbang");
        assertThat(text(meetings.sees("/tugas", litbang)))
                .contains("Melengkapi data kinerja bidang Litbang", "batas 20 Mar 2026");
        meetings.itIs("2026-03-25T10:00");
        assertThat(text(meetings.sees("/tugas", litbang))).contains("Terlambat");
        var page = text(meetings.sees("/rapat/tindak-lanjut", litbang));
        var report = first("(/rapat/tindak-lanjut/\\d+)", page);
        var field = "lapor-" + report.substring(report.lastIndexOf('/') + 1);
        assertThat(meetings.sends(report, meetings.secretary(), field, "x")).hasStatus(404);
        assertThat(meetings.sends(report, litbang, field, " ")).hasStatus(422);
        assertThat(meetings.sends(report, litbang, field, "Data dikirim 24 Maret."))
                .hasStatus3xxRedirection();
        assertThat(meetings.sends(report, litbang, field, "Lagi.")).hasStatus(422);
        assertThat(text(meetings.sees(meeting, meetings.secretary())))
                .contains("Selesai 25 Mar 2026", "Data dikirim 24 Maret.", "Arsip: Daftar hadir");
        assertThat(text(meetings.sees("/tugas", litbang))).doesNotContain("Melengkapi data kinerja bidang Litbang");
    }

    private String calendar(String meeting) {
        return text(meetings.sees(meeting + "/undangan.ics", meetings.secretary()));
    }

    /// A property of the only event, as the library that wrote it reads it.
    private String event(String meeting, String property) throws IOException, ParserException {
        var calendar = new CalendarBuilder()
                .build(new ByteArrayInputStream(calendar(meeting).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        calendar.validate();
        return calendar.getComponents(Component.VEVENT)
                .getFirst()
                .<Property>getRequiredProperty(property)
                .getValue();
    }

    private String number(String meeting) {
        return first("Nomor ([^<]+)<", text(meetings.sees(meeting, meetings.secretary())));
    }

    private String version(String meeting) {
        return first("name=\"versi\" value=\"(\\d+)\"", text(meetings.sees(meeting + "/ubah", meetings.secretary())));
    }

    private byte[] bytes(String path, CurrentOfficial official) {
        var answer = meetings.sees(path, official);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private int guest(String door, String name, String office) {
        return mvc.post()
                .uri(door + "/tamu")
                .param("nama", name)
                .param("instansi", office)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange()
                .getResponse()
                .getStatus();
    }

    private int photo(String meeting, String name, byte[] bytes) {
        return mvc.post()
                .uri(meeting + "/notulen/foto")
                .multipart()
                .file(new MockMultipartFile("foto", name, "image/jpeg", bytes))
                .with(cast.signedIn(meetings.noteTaker()))
                .exchange()
                .getResponse()
                .getStatus();
    }

    private static byte[] picture() throws IOException {
        var image = new java.awt.image.BufferedImage(2400, 1200, java.awt.image.BufferedImage.TYPE_INT_RGB);
        var output = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", output);
        return output.toByteArray();
    }

    private static String first(String pattern, String text) {
        return all(pattern, text).getFirst();
    }

    private static List<String> all(String pattern, String text) {
        var found = Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(found).as(pattern).isNotEmpty();
        return found;
    }
}
