package id.akuntabel.meetings.steps;

import id.akuntabel.shell.Part;
import id.akuntabel.workflow.StepAction.Answer;
import id.akuntabel.workflow.StepAction.Finding;
import java.util.List;

/// No meeting belongs to this process.
public record MissingPart() implements Part {

    static Answer.Refused refused() {
        return new Answer.Refused(List.of(new Finding(
                "rapat",
                "Proses ini belum punya rapat. Selesaikan dulu langkah yang mengundang atau menyiapkan rapat.")));
    }
}
