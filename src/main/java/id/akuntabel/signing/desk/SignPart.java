package id.akuntabel.signing.desk;

import id.akuntabel.calendar.Wording;
import id.akuntabel.shell.Part;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a step wants signed or initialled, and the way to do it.
///
/// @param exits    of the SOP, empty where it leaves no choice
/// @param initials whether initials are wanted here, which the form itself gives
public record SignPart(
        long step,
        List<Line> lines,
        List<String> exits,
        List<String> backward,
        String chosen,
        Map<String, String> findings,
        boolean initials)
        implements Part {

    /// @param signed `12 Jan 2026 09.02 WITA, kode …`, null while it waits
    public record Line(
            String title,
            String href,
            int version,
            @Nullable String signed) {}

    public boolean waiting() {
        return lines.stream().anyMatch(line -> line.signed() == null);
    }

    static List<Line> lines(DocumentsOfStep.Of found, ZoneId zone) {
        return Stream.concat(
                        found.toSign().stream()
                                .map(version -> new Line(
                                        version.title(), "/dokumen/" + version.document(), version.number(), null)),
                        found.signed().stream()
                                .map(one -> new Line(
                                        one.version().title(),
                                        "/dokumen/" + one.version().document(),
                                        one.version().number(),
                                        Wording.dateTime(one.signature().at(), zone) + ", kode "
                                                + one.signature().code())))
                .toList();
    }
}
