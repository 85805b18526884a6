package id.akuntabel.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.meetings.agenda.PlanFields;
import id.akuntabel.testing.Cast;
import id.akuntabel.testing.TestClock;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A meeting of the planning agency of the sample regency: its secretary invites on Tuesday, 10 March 2026, for Monday
/// of the next week, 09:00 WITA.
@Component
public final class MeetingsAtWork {

    public static final String SUBJECT = "Rapat pembahasan pengukuran kinerja";

    private final Cast cast;
    private final ObjectProvider<TestClock> clock;
    private final ObjectProvider<MockMvcTester> mvc;

    MeetingsAtWork(Cast cast, ObjectProvider<TestClock> clock, ObjectProvider<MockMvcTester> mvc) {
        this.cast = cast;
        this.clock = clock;
        this.mvc = mvc;
    }

    public CurrentOfficial secretary() {
        return cast.holder("bappeda", "sekretaris");
    }

    public CurrentOfficial head() {
        return cast.holder("bappeda", "kepala");
    }

    public CurrentOfficial noteTaker() {
        return cast.holder("bappeda", "kasubbag-perencanaan");
    }

    /// What is typed into the form.
    public static String[] plan(String day) {
        return new String[] {
            PlanFields.SUBJECT, SUBJECT,
            PlanFields.DAY, day,
            PlanFields.FROM, "09.00",
            PlanFields.TO, "11.00",
            PlanFields.PLACE, "Ruang rapat lantai 2",
            PlanFields.CHAIR, "kepala",
            PlanFields.NOTES, "kasubbag-perencanaan",
            PlanFields.SIGNER, "kepala",
            PlanFields.AGENDA, "Capaian Triwulan I\nRencana aksi perbaikan",
            PlanFields.INVITED, "kepala",
            PlanFields.INVITED, "sekretaris",
            PlanFields.INVITED, "kasubbag-perencanaan",
            PlanFields.OFFICES, "kominfo",
            PlanFields.GUESTS, "Dra. Sri Wahyuni; Kepala BPS Kabupaten Tirtamulya"
        };
    }

    /// Planned, not yet invited to; returns its address.
    public String planned() {
        cast.arrive();
        var answer = sends("/rapat/baru", secretary(), with(plan("16-3-2026"), "perangkat", "bappeda"));
        assertThat(answer).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getHeader("Location"));
    }

    public String invited() {
        var meeting = planned();
        assertThat(sends(meeting + "/undang", secretary())).hasStatus3xxRedirection();
        return meeting;
    }

    /// The clock stands at the hour, in the zone of the agency.
    public void itIs(String localDateTime) {
        clock.getObject().set(localDateTime, "Asia/Makassar");
    }

    public MvcTestResult sees(String path, CurrentOfficial official) {
        return mvc.getObject().get().uri(path).with(cast.signedIn(official)).exchange();
    }

    /// @param fields names and values in turn
    public MvcTestResult sends(String path, CurrentOfficial official, String... fields) {
        var request = mvc.getObject().post().uri(path);
        for (var at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.with(cast.signedIn(official)).exchange();
    }

    public static String[] with(String[] fields, String... more) {
        var all = new String[fields.length + more.length];
        System.arraycopy(fields, 0, all, 0, fields.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        return all;
    }

    /// The body as a person reads it.
    public static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
