package id.akuntabel.meetings.agenda;

import id.akuntabel.audit.Cause;
import id.akuntabel.meetings.agenda.Meeting.State;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.PositionId;
import java.security.SecureRandom;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Plans a meeting, changes the plan, calls it off.
@Component
public class PlanMeeting {

    private static final int KEY_BYTES = 32;

    private final Meetings meetings;
    private final ApplicationEventPublisher events;
    private final SecureRandom random = new SecureRandom();

    PlanMeeting(Meetings meetings, ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.events = events;
    }

    /// @param planner position in which it is planned
    @Transactional
    public Meeting plan(Agency agency, Plan plan, PositionId planner, Cause cause) {
        var key = new byte[KEY_BYTES];
        random.nextBytes(key);
        var id = meetings.add(agency.id(), plan, agency.zone(), planner, cause, key);
        var meeting = meetings.get(id);
        events.publishEvent(new MeetingChanged(
                cause, id, "Rapat direncanakan: " + plan.subject(), Map.of("waktu", meeting.when(agency.zone()))));
        return meeting;
    }

    /// An invitation that is out counts up, so that calendars take the change.
    @Transactional
    public Planning change(Meeting meeting, Agency agency, Plan plan, Cause cause) {
        if (!meeting.is(State.PLANNED)) {
            return Planning.Refused.because(
                    "versi",
                    "Rapat ini sudah " + meeting.stateWords().toLowerCase(java.util.Locale.ROOT)
                            + ", rencananya tidak dapat diubah lagi.");
        }
        if (!meetings.change(meeting, plan, agency.zone(), meeting.invited(), cause.at())) {
            return Planning.overtaken();
        }
        var now = meetings.get(meeting.id());
        events.publishEvent(new MeetingChanged(
                cause,
                meeting.id(),
                "Rencana rapat diubah",
                Map.of(
                        "semula",
                        meeting.when(agency.zone()),
                        "menjadi",
                        now.when(agency.zone()),
                        "tempat",
                        now.where())));
        return new Planning.Done(meeting.id());
    }

    @Transactional
    public Planning cancel(Meeting meeting, String reason, Cause cause) {
        if (!meeting.is(State.PLANNED)) {
            return Planning.Refused.because(
                    "alasan", "Hanya rapat yang belum terlaksana dapat dibatalkan. Muat ulang halaman ini.");
        }
        if (reason.isBlank() || reason.length() > 500) {
            return Planning.Refused.because(
                    "alasan", "Tulis alasan pembatalan, satu atau dua kalimat, agar peserta tahu sebabnya.");
        }
        if (!meetings.move(meeting, State.CANCELLED, reason.strip(), cause)) {
            return Planning.overtaken();
        }
        events.publishEvent(new MeetingChanged(
                cause.because(reason.strip()), meeting.id(), "Rapat dibatalkan", Map.of("alasan", reason.strip())));
        return new Planning.Done(meeting.id());
    }
}
