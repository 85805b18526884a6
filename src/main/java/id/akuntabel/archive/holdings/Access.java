package id.akuntabel.archive.holdings;

/// Who may read a document: *klasifikasi keamanan dan akses arsip*.
public enum Access {
    OPEN("Terbuka", "cip-baik", "Semua pejabat pemerintah daerah ini."),
    LIMITED(
            "Terbatas",
            "cip",
            "Perangkat daerah pemiliknya, perangkat daerah yang menghimpun prosesnya, Bagian Organisasi, dan Inspektorat."),
    SECRET(
            "Rahasia",
            "cip-buruk",
            "Hanya yang menyimpannya, pelaksana langkah pada prosesnya, jabatan yang ditunjuk, dan Inspektorat.");

    private final String printed;
    private final String style;
    private final String readers;

    Access(String printed, String style, String readers) {
        this.printed = printed;
        this.style = style;
        this.readers = readers;
    }

    public String printed() {
        return printed;
    }

    public String style() {
        return style;
    }

    /// Who reads it, in a sentence.
    public String readers() {
        return readers;
    }
}
