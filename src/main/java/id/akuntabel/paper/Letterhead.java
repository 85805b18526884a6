package id.akuntabel.paper;

import java.util.List;

/// *Kop naskah dinas*: the government, the agency, and where it sits.
///
/// @param lines   topmost first: `PEMERINTAH KABUPATEN …`, `DINAS …`
/// @param address lines in small print below, may be empty
public record Letterhead(List<String> lines, List<String> address) {
    public Letterhead {
        lines = List.copyOf(lines);
        address = List.copyOf(address);
    }
}
