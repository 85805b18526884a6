package id.akuntabel.workflow.steps;

import id.akuntabel.calendar.Wording;
import id.akuntabel.organization.Agency;
import id.akuntabel.workflow.StepAction.Input;
import id.akuntabel.workflow.deadlines.Deadlines;
import java.time.Instant;
import java.util.Optional;

/// A due date that somebody sets: the end of the working hours of a working day that lies ahead.
final class DueDate {

    static final String FIELD = "tenggat";

    private DueDate() {}

    /// Empty when none was typed, or what was typed is wrong (then the reading says so).
    static Optional<Instant> read(Agency agency, Deadlines deadlines, Input input, Reading reading) {
        var day = reading.date(FIELD, "tenggat", false);
        if (day == null) {
            return Optional.empty();
        }
        var end = deadlines.endOfWork(agency, day);
        if (end.isEmpty()) {
            reading.wrong(
                    FIELD,
                    Wording.fullDate(day) + " bukan hari kerja. Pilih hari kerja, agar tenggatnya dapat dipenuhi.");
        } else if (!end.get().isAfter(input.cause().at())) {
            reading.wrong(FIELD, Wording.fullDate(day) + " sudah lewat. Pilih tanggal yang akan datang.");
            return Optional.empty();
        }
        return end;
    }
}
