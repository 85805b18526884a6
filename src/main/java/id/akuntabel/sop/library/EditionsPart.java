package id.akuntabel.sop.library;

import id.akuntabel.calendar.Wording;
import id.akuntabel.shell.Part;
import id.akuntabel.sop.editions.Edition.Repair;
import id.akuntabel.sop.editions.Listing;
import java.time.ZoneId;
import java.util.List;

/// All editions of an SOP, and what was mended in this one.
public record EditionsPart(List<Listing> editions, Listing shown, List<Repair> repairs, ZoneId zone) implements Part {

    public String at(Listing listing) {
        return Wording.dateTime(listing.changedAt(), zone);
    }
}
