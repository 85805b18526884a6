package id.akuntabel.planning;

/// How the quarters of an indicator make a semester or a year. Adding up what must not be added is the commonest
/// error of published tables (100 % + 100 % = 200 %).
public enum Aggregation {
    /// Quantities of each quarter are added.
    CUMULATIVE("Akumulatif", "jumlah semua triwulan"),
    /// The newest value stands for the period: an index, a percentage.
    LAST_VALUE("Nilai akhir", "nilai triwulan terakhir yang terisi"),
    AVERAGE("Rata-rata", "rata-rata triwulan yang terisi"),
    /// Each quarter states the position reached so far, which can only rise.
    PROGRESS_POSITIVE("Progres positif", "posisi terakhir, yang seharusnya tidak turun"),
    /// Each quarter states the position reached so far, which can only fall (cases left over).
    PROGRESS_NEGATIVE("Progres negatif", "posisi terakhir, yang seharusnya tidak naik"),
    /// A word of a scale (WTP, BB); the newest stands.
    PREDICATE("Predikat", "predikat terakhir yang diperoleh");

    private final String label;
    private final String rule;

    Aggregation(String label, String rule) {
        this.label = label;
        this.rule = rule;
    }

    /// As officials read it.
    public String label() {
        return label;
    }

    /// What is done, in words that fit into a sentence: `jumlah semua triwulan`.
    public String rule() {
        return rule;
    }
}
