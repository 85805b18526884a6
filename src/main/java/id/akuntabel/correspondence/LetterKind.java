package id.akuntabel.correspondence;

import java.util.Arrays;
import java.util.Optional;

/// Kinds of letters that have numbers. Each is served by one book of an agency in a year.
public enum LetterKind {
    SURAT_DINAS("Surat dinas", "000.8.6.3"),
    SURAT_PENGANTAR("Surat pengantar", "000.8.6.3"),
    UNDANGAN("Surat undangan", "000.1.2"),
    SURAT_TUGAS("Surat tugas", "000.8.6.3"),
    NOTA_DINAS("Nota dinas", "000.8.6.3"),
    BERITA_ACARA("Berita acara", "000.8.6.3"),
    LAPORAN("Laporan", "000.8.6.5"),
    PERJANJIAN_KINERJA("Perjanjian kinerja", "000.8.6.1"),
    SOP("SOP", "000.8.3.3");

    private final String printed;
    private final String classification;

    LetterKind(String printed, String classification) {
        this.printed = printed;
        this.classification = classification;
    }

    /// `Surat pengantar`.
    public String printed() {
        return printed;
    }

    /// The classification code that is suggested (Permendagri 83/2022).
    public String classification() {
        return classification;
    }

    /// By its name, as forms send it.
    public static Optional<LetterKind> find(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
