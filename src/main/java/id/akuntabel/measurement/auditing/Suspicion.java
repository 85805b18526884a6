package id.akuntabel.measurement.auditing;

import java.util.Locale;

/// Something in a row that an auditor should look at, whether or not the arithmetic is right.
///
/// @param sentence Indonesian
public record Suspicion(Kind kind, String sentence) {

    public enum Kind {
        SPREADSHEET_ERROR("Galat lembar kerja"),
        CUMULATED_PERCENTAGE("Persentase dijumlahkan"),
        FAR_ABOVE_TARGET("Jauh di atas target"),
        TYPED_PERCENTAGE("Persentase diketik"),
        ZERO_TARGET("Target nol"),
        SCALE_HOLE("Celah skala"),
        WRONG_RATING("Predikat keliru"),
        DECIMAL_SLIP("Salah desimal"),
        MIXED_DECIMALS("Desimal bercampur"),
        AMBIGUOUS_NUMBER("Angka bermakna ganda"),
        FRACTION_OF_COUNTABLE("Pecahan pada satuan hitung"),
        NUMBER_FOR_PREDICATE("Angka pada predikat"),
        OUT_OF_BOUNDS("Di luar batas"),
        WRONG_MEAN("Rata-rata keliru"),
        COPIED_FIGURE("Angka kembar"),
        UNDECLARED_POLARITY("Arah tidak dinyatakan"),
        WRONG_FORMULA("Rumus keliru"),
        TWO_TEXTS("Dua kolom berbeda");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /// For machines: `decimal-slip`.
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
