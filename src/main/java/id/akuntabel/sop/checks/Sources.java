package id.akuntabel.sop.checks;

/// Where rules come from, as readers are told.
final class Sources {

    static final String GUIDELINE = "PermenPANRB 35/2012";
    static final String SYMBOLS = "PermenPANRB 35/2012, simbol dan diagram alir bercabang";
    static final String IDENTITY = "PermenPANRB 35/2012, bagian identitas";
    static final String QUALITY = "PermenPANRB 35/2012, mutu baku";
    static final String WORK_SHEET = "PermenPANRB 35/2012, lembar kerja identifikasi kegiatan";
    static final String PUBLISHED = "Temuan pada SOP yang telah terbit";
    static final String RUNNING = "Syarat agar SOP dapat dijalankan";

    private Sources() {}
}
