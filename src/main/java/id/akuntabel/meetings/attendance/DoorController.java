package id.akuntabel.meetings.attendance;

import id.akuntabel.identity.AtTheKeyboard;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.meetings.agenda.MeetingAccess.Place;
import id.akuntabel.meetings.agenda.Meetings;
import id.akuntabel.meetings.agenda.Planning;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page behind the QR at the door, open to whoever stands there.
@Controller
class DoorController {

    private final Door door;
    private final NoteAttendance attendance;
    private final Meetings meetings;
    private final AtTheKeyboard keyboard;

    DoorController(Door door, NoteAttendance attendance, Meetings meetings, AtTheKeyboard keyboard) {
        this.door = door;
        this.attendance = attendance;
        this.meetings = meetings;
        this.keyboard = keyboard;
    }

    @GetMapping("/hadir/{token:[A-Za-z0-9_-]{20,80}}")
    DoorPage show(
            @PathVariable String token, @RequestParam(name = "dicatat", required = false) @Nullable String noted) {
        return page(door.place(token), token, noted, "", "", Map.of());
    }

    @PostMapping("/hadir/{token:[A-Za-z0-9_-]{20,80}}")
    Object tap(@PathVariable String token) {
        var place = door.place(token);
        var official = keyboard.find();
        if (official.isEmpty() || door.shut(place, token).isPresent()) {
            return page(place, token, null, "", "", shut(place, token));
        }
        attendance.tap(place, official.get());
        return "redirect:/hadir/" + token + "?dicatat=ya";
    }

    @PostMapping("/hadir/{token:[A-Za-z0-9_-]{20,80}}/tamu")
    Object guest(
            @PathVariable String token,
            @RequestParam(name = "nama", defaultValue = "") String name,
            @RequestParam(name = "instansi", defaultValue = "") String office) {
        var place = door.place(token);
        var shut = shut(place, token);
        if (!shut.isEmpty()) {
            return page(place, token, null, name, office, shut);
        }
        return switch (attendance.guest(place, name, office)) {
            case Planning.Done done -> "redirect:/hadir/" + token + "?dicatat=tamu";
            case Planning.Refused(var findings) -> page(place, token, null, name, office, findings);
        };
    }

    private Map<String, String> shut(Place place, String token) {
        return door.shut(place, token).map(why -> Map.of("pintu", why)).orElse(Map.of());
    }

    private DoorPage page(
            Place place,
            String token,
            @Nullable String noted,
            String name,
            String office,
            Map<String, String> findings) {
        var official = keyboard.find();
        return new DoorPage(
                place,
                token,
                door.shut(place, token).orElse(null),
                official.map(who -> who.official().name()).orElse(null),
                official.flatMap(who -> asNoted(place, who)).orElse(null),
                "tamu".equals(noted),
                name,
                office,
                findings);
    }

    /// As what the official was noted already.
    private Optional<String> asNoted(Place place, CurrentOfficial official) {
        return meetings.participantsOf(place.meeting().id()).stream()
                .flatMap(one -> {
                    var position = one.position();
                    var mine = position == null
                            ? one.guest().equals(official.official().name())
                            : official.as(position).isPresent();
                    var attended = one.attended();
                    return mine && attended != null
                            ? Optional.of(attended.as()).stream()
                            : Optional.<String>empty().stream();
                })
                .findFirst();
    }
}
