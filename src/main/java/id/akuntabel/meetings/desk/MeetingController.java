package id.akuntabel.meetings.desk;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.History;
import id.akuntabel.audit.Trail;
import id.akuntabel.calendar.Wording;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.meetings.agenda.Folder;
import id.akuntabel.meetings.agenda.Meeting;
import id.akuntabel.meetings.agenda.Meeting.State;
import id.akuntabel.meetings.agenda.MeetingAccess;
import id.akuntabel.meetings.agenda.MeetingAccess.Place;
import id.akuntabel.meetings.agenda.MeetingChanged;
import id.akuntabel.meetings.agenda.Meetings;
import id.akuntabel.meetings.agenda.PlanDesk;
import id.akuntabel.meetings.agenda.PlanMeeting;
import id.akuntabel.meetings.agenda.Planning;
import id.akuntabel.meetings.agenda.Seats;
import id.akuntabel.meetings.followups.FollowUps;
import id.akuntabel.meetings.invitations.IssueInvitation;
import id.akuntabel.meetings.invitations.NumberChoice;
import id.akuntabel.meetings.materials.Materials;
import id.akuntabel.meetings.minutes.WriteMinutes;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Holding;
import id.akuntabel.organization.Structure;
import id.akuntabel.shell.NotFound;
import id.akuntabel.shell.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One meeting, from its plan to its end.
@Controller
class MeetingController {

    private final MeetingAccess access;
    private final Meetings meetings;
    private final Seats seats;
    private final PlanDesk desk;
    private final PlanMeeting planMeeting;
    private final IssueInvitation invitations;
    private final WriteMinutes minutes;
    private final FollowUps followUps;
    private final Folder folder;
    private final Materials materials;
    private final Structure structure;
    private final Trail trail;
    private final Templates templates;
    private final Clock clock;

    MeetingController(
            MeetingAccess access,
            Meetings meetings,
            Seats seats,
            PlanDesk desk,
            PlanMeeting planMeeting,
            IssueInvitation invitations,
            WriteMinutes minutes,
            FollowUps followUps,
            Folder folder,
            Materials materials,
            Structure structure,
            Trail trail,
            Templates templates,
            Clock clock) {
        this.access = access;
        this.meetings = meetings;
        this.seats = seats;
        this.desk = desk;
        this.planMeeting = planMeeting;
        this.invitations = invitations;
        this.minutes = minutes;
        this.followUps = followUps;
        this.folder = folder;
        this.materials = materials;
        this.structure = structure;
        this.trail = trail;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/rapat/baru")
    PlanPage form(@RequestParam(name = "opd", defaultValue = "") String code, CurrentOfficial official) {
        var agency = own(code, official);
        return page(agency, desk.defaults(agency, Map.of()), Map.of());
    }

    @PostMapping("/rapat/baru")
    Object plan(
            @RequestParam(name = "perangkat", defaultValue = "") String code,
            @RequestParam MultiValueMap<String, String> typed,
            CurrentOfficial official) {
        var agency = own(code, official);
        var holding = planner(agency, official);
        return switch (desk.read(agency, typed)) {
            case PlanDesk.Reading.Wrong(var findings) -> page(agency, typed, findings);
            case PlanDesk.Reading.Sound(var plan) -> {
                var cause = official.cause(holding, clock.instant());
                yield "redirect:"
                        + planMeeting
                                .plan(agency, plan, holding.position().id(), cause)
                                .href();
            }
        };
    }

    @GetMapping("/rapat/{id:\\d{1,15}}")
    MeetingPage show(@PathVariable long id, CurrentOfficial official) {
        return page(access.get(id, official), official, "", "", Map.of());
    }

    @GetMapping("/rapat/{id:\\d{1,15}}/ubah")
    PlanPage change(@PathVariable long id, CurrentOfficial official) {
        var place = access.managed(id, official);
        var meeting = place.meeting();
        if (!meeting.is(State.PLANNED)) {
            throw new NotFound();
        }
        var typed = desk.valuesOf(
                meeting, place.agency(), meetings.agendaOf(meeting.id()), meetings.participantsOf(meeting.id()));
        return page(place, meeting.version(), typed, Map.of());
    }

    @PostMapping("/rapat/{id:\\d{1,15}}/ubah")
    Object change(
            @PathVariable long id,
            @RequestParam(name = "versi") int version,
            @RequestParam MultiValueMap<String, String> typed,
            CurrentOfficial official) {
        var place = access.managed(id, official);
        if (place.meeting().version() != version) {
            return page(place, version, typed, Planning.overtaken().findings());
        }
        return switch (desk.read(place.agency(), typed)) {
            case PlanDesk.Reading.Wrong(var findings) -> page(place, version, typed, findings);
            case PlanDesk.Reading.Sound(var plan) ->
                switch (invitations.change(place, plan, cause(place, official))) {
                    case Planning.Done done -> "redirect:" + place.meeting().href();
                    case Planning.Refused(var findings) -> page(place, version, typed, findings);
                };
        };
    }

    @PostMapping("/rapat/{id:\\d{1,15}}/undang")
    Object issue(
            @PathVariable long id,
            @RequestParam(name = "nomor", defaultValue = "") String number,
            CurrentOfficial official) {
        var place = access.managed(id, official);
        return after(
                invitations.issue(place, IssueInvitation.reserved(number), cause(place, official)),
                place,
                official,
                number,
                "");
    }

    @PostMapping("/rapat/{id:\\d{1,15}}/batal")
    Object cancel(
            @PathVariable long id,
            @RequestParam(name = "alasan", defaultValue = "") String reason,
            CurrentOfficial official) {
        var place = access.managed(id, official);
        return after(invitations.cancel(place, reason, cause(place, official)), place, official, "", reason);
    }

    @PostMapping("/rapat/{id:\\d{1,15}}/terlaksana")
    Object hold(@PathVariable long id, CurrentOfficial official) {
        var place = access.managed(id, official);
        return after(minutes.hold(place, cause(place, official)), place, official, "", "");
    }

    private Object after(Planning outcome, Place place, CurrentOfficial official, String number, String reason) {
        return switch (outcome) {
            case Planning.Done done -> "redirect:" + place.meeting().href();
            case Planning.Refused(var findings) -> page(place, official, number, reason, findings);
        };
    }

    private MeetingPage page(
            Place place, CurrentOfficial official, String number, String reason, Map<String, String> findings) {
        var meeting = place.meeting();
        var agency = place.agency();
        var wanted = List.of(meeting.chair(), meeting.noteTaker(), meeting.signer());
        var known = seats.of(meeting, agency, wanted);
        var reader = official.maySee(agency.id());
        var manager = MeetingAccess.manager(meeting, official).isPresent();
        return new MeetingPage(
                place,
                meetings.agendaOf(meeting.id()),
                seats.of(meeting, agency, meetings.participantsOf(meeting.id())),
                Objects.requireNonNull(known.get(meeting.chair())),
                Objects.requireNonNull(known.get(meeting.noteTaker())),
                Objects.requireNonNull(known.get(meeting.signer())),
                meeting.is(State.MINUTED) || manager ? followUps.of(place, official) : List.of(),
                reader ? papers(meeting, agency) : List.of(),
                materials.of(meeting.id()),
                manager,
                MeetingAccess.chair(meeting, official).isPresent(),
                !meeting.startsAt().isAfter(clock.instant()),
                reader,
                meeting.is(State.PLANNED) ? hint(place) : null,
                manager && meeting.is(State.PLANNED) && !meeting.invited()
                        ? invitations.numbers(agency, clock.instant())
                        : NumberChoice.NONE,
                number,
                reason,
                findings,
                new History(
                        reader ? trail.of(MeetingChanged.subject(meeting.id())) : List.of(),
                        at -> Wording.dateTime(at, agency.zone())));
    }

    private @Nullable String hint(Place place) {
        var zone = place.agency().zone();
        return desk.hint(
                place.agency(),
                place.meeting().day(zone).toString(),
                Wording.clock(place.meeting().startsAt(), zone));
    }

    private List<MeetingPage.PaperLine> papers(Meeting meeting, Agency agency) {
        return folder.all(meeting).entrySet().stream()
                .map(entry -> new MeetingPage.PaperLine(
                        "Arsip: " + entry.getKey().printed(),
                        "/dokumen/" + entry.getValue().document(),
                        "v" + entry.getValue().number() + ", "
                                + Wording.shortDate(
                                        LocalDate.ofInstant(entry.getValue().at(), agency.zone()))))
                .toList();
    }

    private PlanPage page(Agency agency, MultiValueMap<String, String> typed, Map<String, String> findings) {
        return new PlanPage(
                agency,
                "/rapat/baru",
                "/rapat",
                null,
                false,
                templates.content(desk.fields(agency, typed, findings)),
                findings);
    }

    private PlanPage page(Place place, int version, MultiValueMap<String, String> typed, Map<String, String> findings) {
        return new PlanPage(
                place.agency(),
                place.meeting().href() + "/ubah",
                place.meeting().href(),
                version,
                place.meeting().invited(),
                templates.content(desk.fields(place.agency(), typed, findings)),
                findings);
    }

    /// An agency that the official works in; without a code the first.
    private Agency own(String code, CurrentOfficial official) {
        var agency = code.isEmpty()
                ? official.holdings().stream()
                        .findFirst()
                        .map(holding -> structure.getAgency(holding.position().agency()))
                        .orElseThrow(NotFound::new)
                : structure.findAgency(code).orElseThrow(NotFound::new);
        planner(agency, official);
        return agency;
    }

    private static Holding planner(Agency agency, CurrentOfficial official) {
        return MeetingAccess.planner(agency, official).orElseThrow(NotFound::new);
    }

    private Cause cause(Place place, CurrentOfficial official) {
        return official.cause(
                MeetingAccess.manager(place.meeting(), official).orElseThrow(NotFound::new), clock.instant());
    }
}
