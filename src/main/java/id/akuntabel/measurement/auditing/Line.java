package id.akuntabel.measurement.auditing;

import id.akuntabel.measurement.tables.Column;
import id.akuntabel.measurement.tables.Mapping;
import id.akuntabel.measurement.tables.Table;
import id.akuntabel.planning.Polarity;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One row of a table, its cells known for what they are.
///
/// @param polarity null if nobody declared it
/// @param written  the cells as they were printed, where the table keeps them beside its numbers
record Line(
        int row,
        String indicator,
        String unit,
        String agency,
        String period,
        String rating,
        boolean hasRatings,
        @Nullable Polarity polarity,
        Quantity target,
        Quantity actual,
        Quantity published,
        List<String> written) {

    private static final Pattern LOWER = Pattern.compile(
            "minimi[sz]e|min|negatif|(makin |lebih )?(rendah|kecil|sedikit).*|lower.*|turun|trend[ _]turun|minimum|minimasi");
    private static final Pattern HIGHER = Pattern.compile(
            "maximi[sz]e|maks?|max|positif|(makin |lebih )?(tinggi|besar|banyak).*|higher.*|naik|trend[ _]naik|maksimum|maksimasi");
    private static final Pattern STABLE = Pattern.compile("stabili[sz]e|stabil.*|stable|tetap|harus tetap.*");
    private static final Pattern PERCENT_UNIT = Pattern.compile("%|persen|persentase|percent");
    private static final Pattern PREDICATE_UNIT = Pattern.compile("predikat|opini|kategori|grade|huruf");

    /// Things that come in whole numbers. Half a document is a percentage that was added to documents.
    private static final Pattern COUNTABLE = Pattern.compile("(dok|dokumen|lap|laporan|unit|orang|paket|berita acara"
            + "|kegiatan|kelompok|organisasi|kali|desa|kelurahan|kecamatan|sekolah|kasus|buah|lembar|perda|perbup"
            + "|peraturan|kerja ?sama|lembaga|koperasi|umkm|keluarga|rumah|aplikasi|perangkat daerah|pd|opd|skpd"
            + "|jiwa|siswa|guru|pegawai|peserta|event|rekomendasi|bidang|titik|ruas|set|buku|sertifikat|usaha)\\b.*");

    static Line of(Table.Row row, Mapping mapping, Conventions conventions) {
        return new Line(
                row.number(),
                mapping.cell(Column.INDICATOR, row),
                mapping.cell(Column.UNIT, row),
                mapping.cell(Column.AGENCY, row),
                mapping.cell(Column.PERIOD, row),
                mapping.cell(Column.RATING, row),
                mapping.has(Column.RATING),
                polarity(mapping.cell(Column.POLARITY, row)),
                conventions.quantity(row, Column.TARGET, Column.TARGET_RAW),
                conventions.quantity(row, Column.ACTUAL, Column.ACTUAL_RAW),
                conventions.percentage(row, Column.PUBLISHED, Column.PUBLISHED_RAW),
                Stream.of(
                                Column.TARGET,
                                Column.TARGET_RAW,
                                Column.ACTUAL,
                                Column.ACTUAL_RAW,
                                Column.PUBLISHED,
                                Column.PUBLISHED_RAW)
                        .map(column -> mapping.cell(column, row))
                        .filter(cell -> !cell.isEmpty())
                        .toList());
    }

    boolean isPercentage() {
        return PERCENT_UNIT.matcher(unit.strip().toLowerCase(Locale.ROOT)).matches()
                || (unit.isBlank() && indicator.toLowerCase(Locale.ROOT).startsWith("persentase"));
    }

    boolean isPredicate() {
        return PREDICATE_UNIT.matcher(unit.strip().toLowerCase(Locale.ROOT)).matches();
    }

    boolean isCountable() {
        return COUNTABLE.matcher(unit.strip().toLowerCase(Locale.ROOT)).matches();
    }

    private static @Nullable Polarity polarity(String text) {
        var word = text.strip().toLowerCase(Locale.ROOT);
        if (HIGHER.matcher(word).matches()) {
            return Polarity.HIGHER_BETTER;
        }
        if (LOWER.matcher(word).matches()) {
            return Polarity.LOWER_BETTER;
        }
        return STABLE.matcher(word).matches() ? Polarity.STABLE : null;
    }
}
