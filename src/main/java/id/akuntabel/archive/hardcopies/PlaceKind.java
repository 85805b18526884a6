package id.akuntabel.archive.hardcopies;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What papers lie in, from large to small.
public enum PlaceKind {
    CABINET("Lemari"),
    SHELF("Rak"),
    BOX("Boks"),
    FOLDER("Map");

    private final String printed;

    PlaceKind(String printed) {
        this.printed = printed;
    }

    public String printed() {
        return printed;
    }

    /// Whether it fits into the other.
    boolean fitsInto(PlaceKind outer) {
        return compareTo(outer) > 0;
    }

    /// What fits into it, largest first.
    public List<PlaceKind> smaller() {
        return Arrays.stream(values()).filter(kind -> kind.fitsInto(this)).toList();
    }

    static Optional<PlaceKind> of(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
