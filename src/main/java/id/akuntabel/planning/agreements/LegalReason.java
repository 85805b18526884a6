package id.akuntabel.planning.agreements;

/// When an agreement may be changed (PermenPANRB 53/2014, lampiran I). There is no fourth reason.
public enum LegalReason {
    OFFICIAL_REPLACED("Pergantian atau mutasi pejabat", false),
    STRATEGY_CHANGED(
            "Perubahan strategi yang memengaruhi pencapaian tujuan dan sasaran (program, kegiatan, alokasi anggaran)",
            true),
    PRIORITY_CHANGED("Perubahan prioritas atau asumsi yang berakibat signifikan", true);

    private final String printed;
    private final boolean strategic;

    LegalReason(String printed, boolean strategic) {
        this.printed = printed;
        this.strategic = strategic;
    }

    public String printed() {
        return printed;
    }

    /// Touches what a Plt. or Plh. may not decide (SE BKN 2/2019).
    public boolean strategic() {
        return strategic;
    }
}
