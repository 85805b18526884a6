package id.akuntabel.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// *Kop naskah dinas*: the government, the agency, and where it sits.
///
/// @param lines   topmost first: `PEMERINTAH KABUPATEN …`, `DINAS …`
/// @param address lines in small print below, may be empty
/// @param logo    to the left of the lines, or null
public record Letterhead(
        List<String> lines, List<String> address, @Nullable Picture logo) {
    public Letterhead {
        lines = List.copyOf(lines);
        address = List.copyOf(address);
    }

    public Letterhead(List<String> lines, List<String> address) {
        this(lines, address, null);
    }

    /// The lines below one another, as a Word template takes them.
    public String text() {
        return String.join("\n", lines);
    }

    /// The same of the address.
    public String addressText() {
        return String.join("\n", address);
    }
}
