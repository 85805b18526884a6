package id.akuntabel.measurement.tables;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What the columns of a performance table may be, and under which headings they are printed. The first pattern that
/// any heading matches wins.
@SuppressWarnings("ImmutableEnumChecker") // the list is never changed
public enum Column {
    INDICATOR(
            "Indikator",
            "indikator( kinerja)?( utama| sasaran| program| kegiatan)?",
            "iku|iki",
            ".*indikator.*",
            "uraian.*"),
    UNIT("Satuan", "satuan", "unit"),
    AGENCY("Instansi", "instansi|perangkat daerah|opd|skpd|unit kerja"),
    PERIOD("Periode", "periode", "triwulan|tw", "tahun"),
    TARGET("Target", "target", "target (pk|tahun|tahunan|kinerja|tahun ini|\\d{4})", "target (?!.*raw).*", "pagu.*|t"),
    ACTUAL(
            "Realisasi",
            "realisasi",
            "realisasi (?!.*(raw|anggaran)).*",
            "capaian tahun ini|capaian kinerja tahun ini|realisasi.*anggaran|r"),
    PUBLISHED(
            "Capaian (%)",
            "capaian percent as published",
            "(% |persen )?capaian( kinerja)?( %| persen| target)?",
            "(persentase|tingkat) capaian.*",
            "capaian (?!.*raw).*(%|persen|percent).*",
            "kinerja %|%"),
    POLARITY("Arah", "polarity|polaritas|arah", "(jenis|sifat|tipe) indikator", ".*polari.*"),
    RATING("Predikat", "predikat( as published)?", "kategori|kriteria|predikat.*|keterangan predikat"),
    TARGET_RAW("Target sebagaimana tertulis", "target raw", "target (tertulis|teks)"),
    ACTUAL_RAW("Realisasi sebagaimana tertulis", "realisasi raw", "realisasi (tertulis|teks)"),
    PUBLISHED_RAW("Capaian sebagaimana tertulis", "capaian.*raw", "capaian (tertulis|teks)");

    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\d%]+");

    private final String label;
    private final List<Pattern> headings;

    Column(String label, String... headings) {
        this.label = label;
        this.headings = List.of(headings).stream().map(Pattern::compile).toList();
    }

    public String label() {
        return label;
    }

    /// Name in forms: `target-raw`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    List<Pattern> headings() {
        return headings;
    }

    static String normalized(String heading) {
        return NOT_WORDS
                .matcher(heading.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
