package id.akuntabel.measurement.formula;

import id.akuntabel.measurement.formula.RatingScale.Band;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The rating scales in use.
public final class RatingScales {

    /// `91 ≥`, `76 ≤ 90`, `66 ≤ 75`, `51 ≤ 65`, `≤ 50`: applied as > 90, > 75, > 65, > 50.
    public static final RatingScale PERMENDAGRI = new RatingScale(
            "Permendagri 86/2017",
            1,
            "Permendagri 54/2010 dan 86/2017",
            List.of(
                    above("Sangat Tinggi", "90", "91", null),
                    above("Tinggi", "75", "76", "90"),
                    above("Sedang", "65", "66", "75"),
                    above("Rendah", "50", "51", "65"),
                    new Band("Sangat Rendah", null, false, null, new BigDecimal("50"), false)));

    /// The same bounds under other words, ended at 100 by the office that printed them.
    public static final RatingScale PERMENDAGRI_RELABELLED = new RatingScale(
            "Sangat Baik sampai Sangat Kurang",
            1,
            "LKjIP Kabupaten Sampang 2019",
            List.of(
                    above("Sangat Baik", "90", "91", "100"),
                    above("Baik", "75", "76", "90"),
                    above("Cukup", "65", "66", "75"),
                    above("Kurang", "50", "51", "65"),
                    new Band("Sangat Kurang", null, false, null, new BigDecimal("50"), false)));

    public static final RatingScale THREE_LEVELS = new RatingScale(
            "Tiga tingkat",
            1,
            "praktik; disandarkan pada PermenPANRB 53/2014, tetapi tidak ada di dalam teksnya",
            List.of(over("Melebihi", "100"), from("Tercapai", "100"), rest("Tidak Tercapai")));

    public static final RatingScale FOUR_LEVELS = new RatingScale(
            "Sangat Berhasil sampai Kurang Berhasil",
            1,
            "e-SAKIP Kabupaten Madiun",
            List.of(
                    from("Sangat Berhasil", "100"),
                    from("Berhasil", "75"),
                    from("Cukup Berhasil", "55"),
                    rest("Kurang Berhasil")));

    /// Steps of a quarter's progress, printed to two decimals.
    public static final RatingScale STEPS = new RatingScale(
            "Tingkat kemajuan kinerja",
            1,
            "Simkinerja Kabupaten Polewali Mandar 2022",
            List.of(
                    over("> 100", "100"),
                    printed("100", "100", "100", "100"),
                    printed("90–99,99", "90", "90", "99.99"),
                    printed("75–89,99", "75", "75", "89.99"),
                    printed("65–74,99", "65", "65", "74.99"),
                    printed("50–64,99", "50", "50", "64.99"),
                    new Band("0–49,99", null, false, BigDecimal.ZERO, new BigDecimal("49.99"), false)));

    public static final RatingScale BUDGET_STEPS = new RatingScale(
            "Tingkat serapan anggaran",
            1,
            "Simkinerja Kabupaten Polewali Mandar 2022",
            List.of(
                    printed("95–100", "95", "95", "100"),
                    printed("75–94,99", "75", "75", "94.99"),
                    printed("50–74,99", "50", "50", "74.99"),
                    printed("25–49,99", "25", "25", "49.99"),
                    new Band("0–24,99", null, false, BigDecimal.ZERO, new BigDecimal("24.99"), false)));

    /// Below 70 red, up to 90 yellow, above green.
    public static final RatingScale TRAFFIC_LIGHT = new RatingScale(
            "Lampu lalu lintas",
            1,
            "e-SAKIP Kabupaten Banjarnegara",
            List.of(over("Hijau", "90"), from("Kuning", "70"), rest("Merah")));

    public static final RatingScale FIVE_STEPS = new RatingScale(
            "Lima tingkat",
            1,
            "e-SAKIP Kabupaten Pringsewu",
            List.of(
                    over("Di atas 105", "105"),
                    over("Di atas 95 sampai 105", "95"),
                    from("80 sampai 95", "80"),
                    from("60 sampai di bawah 80", "60"),
                    rest("Di bawah 60")));

    /// The five levels of Permendagri 86/2017 as the rating of an organisation in e-Kinerja BKN.
    private static final Map<String, String> E_KINERJA = Map.of(
            "Sangat Tinggi",
            "Istimewa",
            "Tinggi",
            "Baik",
            "Sedang",
            "Butuh Perbaikan",
            "Rendah",
            "Kurang",
            "Sangat Rendah",
            "Sangat Kurang");

    private RatingScales() {}

    public static List<RatingScale> known() {
        return List.of(
                PERMENDAGRI,
                PERMENDAGRI_RELABELLED,
                THREE_LEVELS,
                FOUR_LEVELS,
                STEPS,
                BUDGET_STEPS,
                TRAFFIC_LIGHT,
                FIVE_STEPS);
    }

    /// `Istimewa` for `Sangat Tinggi`, as Kota Tegal passes them on.
    public static Optional<String> eKinerja(String permendagriLabel) {
        return Optional.ofNullable(E_KINERJA.get(permendagriLabel));
    }

    private static Band above(String label, String from, @Nullable String printedFrom, @Nullable String printedTo) {
        return new Band(label, new BigDecimal(from), false, number(printedFrom), number(printedTo), false);
    }

    private static Band printed(String label, String from, String printedFrom, String printedTo) {
        return new Band(label, new BigDecimal(from), true, number(printedFrom), number(printedTo), false);
    }

    private static Band over(String label, String from) {
        return new Band(label, new BigDecimal(from), false, null, null, true);
    }

    private static Band from(String label, String from) {
        return new Band(label, new BigDecimal(from), true, null, null, true);
    }

    private static Band rest(String label) {
        return new Band(label, null, false, null, null, true);
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
