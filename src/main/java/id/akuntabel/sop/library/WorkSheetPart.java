package id.akuntabel.sop.library;

import id.akuntabel.shell.NotFound;
import id.akuntabel.shell.Part;
import id.akuntabel.sop.editions.Edition;
import id.akuntabel.sop.editions.Edition.WorkSheet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// *Lembar kerja identifikasi kegiatan* on screen.
public record WorkSheetPart(WorkSheet sheet, List<Group> groups) implements Part {

    public record Group(String title, List<Line> lines) {}

    /// @param number of the row of the table, empty where the sheet has its own words
    public record Line(String number, String text) {}

    static WorkSheetPart of(Edition edition) {
        @Nullable WorkSheet sheet = edition.workSheet();
        if (sheet == null) {
            throw new NotFound();
        }
        return new WorkSheetPart(
                sheet,
                List.of(
                        group("Langkah awal", sheet.firstSteps(), edition),
                        group("Langkah utama", sheet.mainSteps(), edition),
                        group("Langkah akhir", sheet.lastSteps(), edition)));
    }

    private static Group group(String title, List<String> entries, Edition edition) {
        return new Group(
                title,
                entries.stream()
                        .map(entry -> {
                            var words = edition.words(entry);
                            return new Line(words.equals(entry) ? "" : entry, words);
                        })
                        .toList());
    }
}
