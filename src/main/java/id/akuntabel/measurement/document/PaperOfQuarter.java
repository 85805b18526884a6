package id.akuntabel.measurement.document;

import java.util.Arrays;
import java.util.Optional;

/// The papers that a quarter gives.
enum PaperOfQuarter {
    DOCUMENT("dokumen", "Dokumen pengukuran kinerja", "Dokumen-Pengukuran-Kinerja"),
    VERIFICATION("berita-acara", "Berita acara verifikasi", "Berita-Acara-Verifikasi");

    private final String code;
    private final String printed;
    private final String file;

    PaperOfQuarter(String code, String printed, String file) {
        this.code = code;
        this.printed = printed;
        this.file = file;
    }

    /// In addresses and in the option of a step.
    String code() {
        return code;
    }

    String printed() {
        return printed;
    }

    /// In file names.
    String file() {
        return file;
    }

    static Optional<PaperOfQuarter> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
