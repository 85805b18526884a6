package id.akuntabel.meetings.minutes;

import id.akuntabel.meetings.attendance.AttendancePaper;
import id.akuntabel.meetings.invitations.InvitationPaper;
import id.akuntabel.paper.PaperKind;
import id.akuntabel.paper.PaperKinds;
import java.util.List;
import org.springframework.stereotype.Component;

/// The papers of meetings.
@Component
class MeetingPaperKinds implements PaperKinds {

    @Override
    public List<PaperKind> kinds() {
        return List.of(
                new PaperKind("undangan", "Undangan rapat", InvitationPaper.class, InvitationPaper::sample),
                new PaperKind("daftar-hadir", "Daftar hadir", AttendancePaper.class, AttendancePaper::sample),
                new PaperKind("notulen", "Notulen rapat", MinutesPaper.class, MinutesPaper::sample));
    }
}
