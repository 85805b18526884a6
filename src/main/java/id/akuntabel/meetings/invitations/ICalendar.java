package id.akuntabel.meetings.invitations;

import id.akuntabel.calendar.Wording;
import id.akuntabel.meetings.agenda.AgendaItem;
import id.akuntabel.meetings.agenda.Meeting;
import id.akuntabel.meetings.agenda.MeetingAccess.Place;
import id.akuntabel.meetings.agenda.Seats.Seat;
import id.akuntabel.meetings.agenda.Seats.Seated;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/// The invitation as calendars read it (RFC 5545), an iTIP request or its cancellation (RFC 5546). The same meeting
/// gives the same text: its stamp is the moment of its last change.
final class ICalendar {

    private ICalendar() {}

    /// @param invited whom this file invites: everybody, or one
    static byte[] of(Place place, List<AgendaItem> agenda, List<Seated> invited) {
        var meeting = place.meeting();
        var cancelled = meeting.is(Meeting.State.CANCELLED);
        var zone = place.agency().zone();
        var event = new VEvent(false);
        event.add(new Uid(meeting.uid() + "@akuntabel"));
        event.add(new DtStamp(meeting.changedAt()));
        event.add(new DtStart<>(meeting.startsAt().atZone(zone)));
        event.add(new DtEnd<>(meeting.endsAt().atZone(zone)));
        event.add(new Sequence(meeting.sequence()));
        event.add(new Summary(meeting.subject()));
        event.add(new Location(meeting.where()));
        event.add(new Description(description(place, agenda)));
        event.add(cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        var organizer = new Organizer(address(place.agency().id().value()));
        organizer.add(new Cn(place.agency().name()));
        event.add(organizer);
        invited.forEach(one -> event.add(attendee(meeting, one)));
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Akuntabel//Rapat//ID"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(cancelled ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST);
        calendar.add(zoneOf(meeting, zone));
        calendar.add(event);
        return text(calendar);
    }

    private static Attendee attendee(Meeting meeting, Seated seated) {
        var seat = seated.seat();
        var attendee = new Attendee(address(identity(seated)));
        attendee.add(new Cn(name(seat)));
        attendee.add(meeting.chair().equals(seated.participant().position()) ? Role.CHAIR : Role.REQ_PARTICIPANT);
        attendee.add(PartStat.NEEDS_ACTION);
        attendee.add(Rsvp.FALSE);
        return attendee;
    }

    private static String name(Seat seat) {
        return seat.official() == null && !seat.title().isEmpty() ? seat.titleAndOffice() : seat.name();
    }

    /// The person where there is one, else the seat: addresses of mail are not kept here.
    private static UUID identity(Seated seated) {
        var official = seated.seat().official();
        return official == null
                ? UUID.nameUUIDFromBytes(("peserta/" + seated.participant().id()).getBytes(StandardCharsets.UTF_8))
                : official.value();
    }

    private static URI address(UUID id) {
        return URI.create("urn:uuid:" + id);
    }

    private static String description(Place place, List<AgendaItem> agenda) {
        var meeting = place.meeting();
        var lines = agenda.stream()
                .map(item -> item.place() + ". " + item.title())
                .collect(Collectors.joining("\n", "Agenda:\n", ""));
        var number = meeting.number() == null ? "" : "\nUndangan nomor " + meeting.number();
        var reason = meeting.reason() == null ? "" : "DIBATALKAN: " + meeting.reason() + "\n";
        return reason + place.agency().name() + "\n" + place.when() + number + "\n" + lines;
    }

    /// The zones of Indonesia know no summer time: one rule for all times.
    private static VTimeZone zoneOf(Meeting meeting, ZoneId zone) {
        var offset = zone.getRules().getOffset(meeting.startsAt());
        var standard = new Standard();
        standard.add(new DtStart<>(LocalDateTime.of(1970, 1, 1, 0, 0)));
        standard.add(new TzOffsetFrom(offset));
        standard.add(new TzOffsetTo(offset));
        standard.add(new TzName(Wording.zone(zone)));
        var described = new VTimeZone();
        described.add(new TzId(zone.getId()));
        described.add(standard);
        return described;
    }

    private static byte[] text(Calendar calendar) {
        try {
            var text = new StringWriter();
            new CalendarOutputter().output(calendar, text);
            return text.toString().getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
