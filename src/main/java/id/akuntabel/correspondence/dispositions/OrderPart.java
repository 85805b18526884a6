package id.akuntabel.correspondence.dispositions;

import id.akuntabel.correspondence.offices.Typed;
import id.akuntabel.correspondence.offices.Urgency;
import id.akuntabel.organization.Position;
import id.akuntabel.shell.Part;
import java.util.List;

/// The fields of a disposition.
///
/// @param candidates those who may be addressed, the direct subordinates first
/// @param inProcess  whether it stands in the form of a step, where others follow by the SOP
/// @param urgency    what is chosen before anybody chooses: that of the letter
/// @param due        what stands there before anybody types: until when the superior wants it, or empty
public record OrderPart(Typed typed, List<Position> candidates, boolean inProcess, Urgency urgency, String due)
        implements Part {

    public List<String> phrases() {
        return Order.PHRASES;
    }

    public List<Urgency> urgencies() {
        return List.of(Urgency.values());
    }

    /// Ticked before anybody ticks: the only one there is.
    public boolean ticked(Position position) {
        return typed.chosen("penerima", position.code(), candidates.size() == 1);
    }
}
