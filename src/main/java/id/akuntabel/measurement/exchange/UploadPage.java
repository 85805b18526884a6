package id.akuntabel.measurement.exchange;

import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.shell.Crumb;
import id.akuntabel.shell.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;

/// A filled form before it is taken over: each cell with what stands there now.
public record UploadPage(Place place, Sheet sheet, List<Line> lines, Map<String, String> findings) implements Page {

    @Override
    public String title() {
        return "Unggah formulir Excel";
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public List<Crumb> crumbs() {
        return List.of(
                new Crumb("Isian Kinerja", "/isian?opd=" + place.agency().code()),
                new Crumb(
                        place.round().quarter().printed() + ", " + sheet.head().unitName(), place.href(sheet)));
    }

    public long count(What what) {
        return lines.stream().filter(line -> line.what() == what).count();
    }

    public List<Line> shown() {
        return lines.stream().filter(line -> line.what() != What.SAME).toList();
    }

    public List<Line> applied() {
        return lines.stream()
                .filter(line -> line.what() == What.NEW || line.what() == What.CHANGED)
                .toList();
    }

    public String revisions() {
        return applied().stream()
                .filter(line -> line.revision() > 0)
                .map(line -> line.cell() + "=" + line.revision())
                .collect(Collectors.joining(";"));
    }

    public enum What {
        NEW("baru", "cip-baik"),
        CHANGED("berubah", "cip-awas"),
        SAME("sama", ""),
        REFUSED("ditolak", "cip-buruk");

        private final String printed;
        private final String chip;

        What(String printed, String chip) {
            this.printed = printed;
            this.chip = chip;
        }

        public String printed() {
            return printed;
        }

        public String chip() {
            return chip;
        }
    }

    /// @param remark a doubt, or why it is refused
    public record Line(String cell, int revision, String label, String now, String text, What what, String remark) {}
}
