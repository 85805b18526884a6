package id.akuntabel.stationery.letterheads;

import id.akuntabel.paper.Letterhead.Format;
import id.akuntabel.paper.Letterhead.Line;
import id.akuntabel.paper.Picture;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A version of a letterhead as it was saved.
///
/// @param version 1, 2, 3 … of the office; 0 = nothing was saved yet
/// @param logo    null where the government's is used
/// @param by      who saved it, printed
record StoredLetterhead(
        int version,
        LocalDate validFrom,
        List<String> lines,
        List<String> address,
        String phone,
        String website,
        String email,
        Line line,
        Format format,
        @Nullable Picture logo,
        Instant at,
        String by) {

    /// The small print: address, and how to reach the office.
    List<String> smallPrint() {
        var print = new ArrayList<>(address);
        var reach = new ArrayList<String>();
        if (!phone.isEmpty()) {
            reach.add("Telepon " + phone);
        }
        if (!website.isEmpty()) {
            reach.add("Laman " + website);
        }
        if (!email.isEmpty()) {
            reach.add("Pos-el " + email);
        }
        if (!reach.isEmpty()) {
            print.add(String.join(" · ", reach));
        }
        return List.copyOf(print);
    }
}
