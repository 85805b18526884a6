package id.akuntabel.measurement.actuals;

/// How a figure came in.
public enum Via {
    KEYBOARD("ketik", "diketik"),
    FORM("formulir", "disimpan lewat formulir"),
    WORKBOOK("xlsx", "dari berkas Excel"),
    /// Approved after the figures had counted.
    CORRECTION("koreksi", "koreksi data keliru"),
    /// What the monthly reports of the quarter make.
    MONTHS("progres", "diambil dari laporan progres bulanan");

    private final String code;
    private final String printed;

    Via(String code, String printed) {
        this.code = code;
        this.printed = printed;
    }

    String code() {
        return code;
    }

    public String printed() {
        return printed;
    }
}
