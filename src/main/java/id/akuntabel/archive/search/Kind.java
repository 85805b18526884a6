package id.akuntabel.archive.search;

/// Kinds of files, as people name them.
public enum Kind {
    PDF("PDF", "^application/pdf$"),
    TEXT("Naskah (Word)", "wordprocessingml|ms-word|opendocument[.]text|^text/plain$"),
    TABLE("Tabel (Excel)", "spreadsheetml|ms-excel|opendocument[.]spreadsheet|^text/csv$"),
    SLIDES("Paparan", "presentation|powerpoint"),
    PICTURE("Gambar", "^image/");

    private final String printed;
    private final String pattern;

    Kind(String printed, String pattern) {
        this.printed = printed;
        this.pattern = pattern;
    }

    public String printed() {
        return printed;
    }

    /// Regular expression over media types.
    String pattern() {
        return pattern;
    }
}
