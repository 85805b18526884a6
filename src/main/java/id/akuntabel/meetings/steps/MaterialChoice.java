package id.akuntabel.meetings.steps;

import id.akuntabel.archive.DocumentId;
import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.audit.Cause;
import id.akuntabel.meetings.agenda.MeetingAccess.Place;
import id.akuntabel.meetings.agenda.Meetings;
import id.akuntabel.meetings.materials.Material;
import id.akuntabel.meetings.materials.Materials;
import id.akuntabel.workflow.StepAction.Input;
import id.akuntabel.workflow.StepAction.StepAtWork;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// Material of a meeting that is ticked among the documents of the process, and of those above it.
@Component
class MaterialChoice {

    private static final String CHOSEN = "bahan";

    private final MeetingOfProcess meetingOf;
    private final Materials materials;
    private final Meetings meetings;

    MaterialChoice(MeetingOfProcess meetingOf, Materials materials, Meetings meetings) {
        this.meetingOf = meetingOf;
        this.materials = materials;
        this.meetings = meetings;
    }

    /// @param key what the form sends
    public record Offered(String key, String title, String detail, boolean chosen) {}

    /// What lies with the meeting.
    List<Material> kept(Place place) {
        return materials.of(place.meeting().id());
    }

    /// What may still be ticked; what lies with the meeting already, and what was filed in the step, is not.
    List<Offered> offered(StepAtWork step, Optional<Place> known, MultiValueMap<String, String> typed) {
        var kept = known.map(this::kept).orElse(List.of()).stream()
                .map(Material::document)
                .toList();
        var here = step.documents().stream().map(DocumentVersion::document).toList();
        var chosen = typed.getOrDefault(CHOSEN, List.of());
        return documents(step, known)
                .filter(version -> !here.contains(version.document()) && !kept.contains(version.document()))
                .map(version -> new Offered(
                        key(version),
                        version.title(),
                        version.fileName() + ", v" + version.number(),
                        chosen.contains(key(version))))
                .toList();
    }

    /// Puts with the meeting what was ticked, and what was uploaded in the step.
    void keep(StepAtWork step, Place place, Input input) {
        var chosen = input.fields().getOrDefault(CHOSEN, List.of());
        Stream.concat(
                        documents(step, Optional.of(place)).filter(version -> chosen.contains(key(version))),
                        uploaded(step, place))
                .distinct()
                .forEach(version -> add(place, version, input.cause()));
    }

    private void add(Place place, DocumentVersion version, Cause cause) {
        materials.add(place.meeting(), version, version.title(), cause);
    }

    /// What was filed in this step and is no paper of the meeting that the system itself prints.
    private Stream<DocumentVersion> uploaded(StepAtWork step, Place place) {
        var own = papers(Optional.of(place));
        return step.documents().stream().filter(version -> !own.contains(version.document()));
    }

    private Stream<DocumentVersion> documents(StepAtWork step, Optional<Place> known) {
        return materials.offered(meetingOf.processes(step), papers(known)).stream();
    }

    private Collection<DocumentId> papers(Optional<Place> known) {
        return known.map(place -> meetings.papersOf(place.meeting().id()).values())
                .orElse(List.of());
    }

    private static String key(DocumentVersion version) {
        return version.document() + ":" + version.number();
    }
}
