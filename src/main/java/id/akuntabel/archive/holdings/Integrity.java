package id.akuntabel.archive.holdings;

/// Whether stored bytes are still those that were filed.
public enum Integrity {
    INTACT("Utuh", "cip-baik"),
    CHANGED("Berubah", "cip-buruk"),
    MISSING("Hilang", "cip-buruk");

    private final String printed;
    private final String style;

    Integrity(String printed, String style) {
        this.printed = printed;
        this.style = style;
    }

    public String printed() {
        return printed;
    }

    public String style() {
        return style;
    }
}
