package id.akuntabel.meetings.minutes;

import id.akuntabel.calendar.TypedDate;
import id.akuntabel.calendar.Wording;
import id.akuntabel.meetings.agenda.AgendaItem;
import id.akuntabel.organization.PositionId;
import id.akuntabel.shell.DateText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/// Reads what was typed as minutes.
///
/// @param summaries by number of the point of the agenda
/// @param findings  by field; with some, nothing is written
record MinutesReading(Map<Integer, String> summaries, List<Decided> decided, Map<String, String> findings) {

    static final int MOST_ROWS = 40;
    private static final int LONGEST_SUMMARY = 10_000;
    private static final int LONGEST_DECISION = 1_000;

    record Decided(String what, PositionId owner, LocalDate due) {}

    /// @param owners    by id, as the form offers them
    /// @param heldOn    a decision is due on that day or later
    static MinutesReading of(
            MultiValueMap<String, String> typed,
            List<AgendaItem> agenda,
            Map<String, PositionId> owners,
            LocalDate heldOn) {
        var findings = new LinkedHashMap<String, String>();
        var summaries = new LinkedHashMap<Integer, String>();
        for (var item : agenda) {
            var field = MinutesFields.SUMMARY + item.place();
            var text = text(typed, field);
            if (text.length() > LONGEST_SUMMARY) {
                findings.put(field, "Ringkasan paling panjang 10.000 huruf. Ringkas, atau unggah sebagai lampiran.");
            }
            summaries.put(item.place(), text);
        }
        var decided = new ArrayList<Decided>();
        for (var row = 1; row <= MOST_ROWS; row++) {
            row(typed, row, owners, heldOn, findings).ifPresent(decided::add);
        }
        return new MinutesReading(summaries, decided, findings);
    }

    private static Optional<Decided> row(
            MultiValueMap<String, String> typed,
            int row,
            Map<String, PositionId> owners,
            LocalDate heldOn,
            Map<String, String> findings) {
        var what = text(typed, MinutesFields.WHAT + row);
        var owner = owners.get(text(typed, MinutesFields.OWNER + row));
        var dueText = text(typed, MinutesFields.DUE + row);
        if (what.isEmpty() && owner == null && dueText.isEmpty()) {
            return Optional.empty();
        }
        if (what.isEmpty() || what.length() > LONGEST_DECISION) {
            findings.put(
                    MinutesFields.WHAT + row,
                    what.isEmpty()
                            ? "Keputusan " + row
                                    + " belum ditulis, padahal penanggung jawab atau batas waktunya terisi."
                            : "Keputusan paling panjang 1.000 huruf.");
        }
        if (owner == null) {
            findings.put(
                    MinutesFields.OWNER + row,
                    "Penanggung jawab keputusan " + row
                            + " belum dipilih. Tugas tanpa pemilik tidak dikerjakan siapa pun.");
        }
        var due = TypedDate.day(dueText);
        if (due.isEmpty()) {
            findings.put(
                    MinutesFields.DUE + row,
                    dueText.isEmpty()
                            ? "Batas waktu keputusan " + row + " belum diisi. " + DateText.EXAMPLE
                            : DateText.unreadable(dueText));
        } else if (due.get().isBefore(heldOn)) {
            findings.put(
                    MinutesFields.DUE + row,
                    "Batas waktu keputusan " + row + " mendahului rapatnya (" + Wording.date(heldOn) + ").");
        }
        return owner == null || due.isEmpty() ? Optional.empty() : Optional.of(new Decided(what, owner, due.get()));
    }

    private static String text(MultiValueMap<String, String> typed, String field) {
        var value = typed.getFirst(field);
        return value == null
                ? ""
                : value.replace("\0", "").replace("\r\n", "\n").strip();
    }
}
