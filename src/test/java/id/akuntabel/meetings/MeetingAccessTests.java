package id.akuntabel.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.testing.Statements;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// For whoever it does not concern, a meeting does not exist.
@AkuntabelTest
class MeetingAccessTests {

    private static final List<String> READ = List.of(
            "",
            "/ubah",
            "/undangan.pdf",
            "/undangan.ics",
            "/bahan",
            "/hadir",
            "/daftar-hadir.pdf",
            "/notulen",
            "/notulen.pdf");
    private static final List<String> WRITE =
            List.of("/ubah", "/undang", "/batal", "/terlaksana", "/hadir", "/notulen", "/notulen/foto/hapus");

    @Autowired
    MeetingsAtWork meetings;

    @Autowired
    Cast cast;

    @Autowired
    MockMvcTester mvc;

    @Test
    void another_agency_finds_nothing_at_any_address() {
        var meeting = meetings.invited();

        for (var stranger : List.of(cast.aStranger(), cast.holder("dinsos", "kepala"), cast.theAdministrator())) {
            for (var path : READ) {
                assertThat(meetings.sees(meeting + path, stranger)).as(path).hasStatus(404);
            }
            for (var path : WRITE) {
                assertThat(meetings.sends(
                                meeting + path,
                                stranger,
                                "versi",
                                "0",
                                "dokumen",
                                "00000000-0000-0000-0000-000000000000"))
                        .as(path)
                        .hasStatus(404);
            }
        }
        assertThat(meetings.sees("/rapat?opd=bappeda", cast.aStranger())).hasStatus(404);
        assertThat(meetings.sees("/rapat/baru?opd=bappeda", cast.aStranger())).hasStatus(404);
        assertThat(meetings.sends("/rapat/baru", cast.aStranger(), "perangkat", "bappeda"))
                .hasStatus(404);
    }

    @Test
    void a_guest_from_another_agency_reads_what_it_is_invited_to_and_changes_nothing() {
        var planned = meetings.planned();
        var guest = cast.theActingHead();
        assertThat(meetings.sees(planned, guest)).hasStatus(404);

        var meeting = meetings.invited();

        assertThat(meetings.sees(meeting, guest)).hasStatusOk().bodyText().doesNotContain("Riwayat", "Batalkan rapat");
        assertThat(meetings.sees(meeting + "/undangan.ics", guest)).hasStatusOk();
        for (var path : WRITE) {
            assertThat(meetings.sends(
                            meeting + path, guest, "versi", "0", "dokumen", "00000000-0000-0000-0000-000000000000"))
                    .as(path)
                    .hasStatus(404);
        }
        assertThat(MeetingsAtWork.text(meetings.sees("/rapat", guest))).contains(MeetingsAtWork.SUBJECT);
    }

    @Test
    void colleagues_and_those_who_read_all_agencies_read_and_change_nothing() {
        var meeting = meetings.invited();

        for (var reader :
                List.of(cast.holder("bappeda", "kabid-litbang"), cast.theHeadOfOrganization(), cast.theInspector())) {
            assertThat(meetings.sees(meeting, reader)).hasStatusOk();
            for (var path : WRITE) {
                assertThat(meetings.sends(
                                meeting + path,
                                reader,
                                "versi",
                                "0",
                                "dokumen",
                                "00000000-0000-0000-0000-000000000000"))
                        .as(path)
                        .hasStatus(404);
            }
        }
    }

    @Test
    void pages_take_as_many_statements_for_many_meetings_as_for_few() {
        var meeting = meetings.invited();
        var few = statements(meeting);
        for (var i = 1; i < 6; i++) {
            meetings.invited();
        }

        assertThat(statements(meeting)).isEqualTo(few);
    }

    private List<Integer> statements(String meeting) {
        return List.of("/rapat", meeting, meeting + "/hadir", "/rapat/tindak-lanjut", "/tugas").stream()
                .map(path -> {
                    meetings.sees(path, meetings.head());
                    return Statements.during(() -> assertThat(meetings.sees(path, meetings.head()))
                                    .as(path)
                                    .hasStatusOk())
                            .size();
                })
                .toList();
    }
}
