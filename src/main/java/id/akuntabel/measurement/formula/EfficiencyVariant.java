package id.akuntabel.measurement.formula;

import id.akuntabel.planning.NumberText;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/// How a policy judges efficiency. The ways answer different questions, so a report names the one that its policy
/// chose.
public enum EfficiencyVariant {
    PER_OUTPUT(
            "PMK 214/2017",
            "1 − (realisasi anggaran ÷ realisasi volume) ÷ (pagu ÷ target volume), dihitung dari −20% sampai 20%; efisien"
                    + " bila di atas nol") {
        @Override
        public Judgement judge(Figures figures) {
            var volume = figures.actual();
            var outcome = volume == null
                    ? new Outcome.NotComputable("Realisasi belum diisi.")
                    : Efficiency.perOutput(java.util.List.of(
                            new Efficiency.Output(figures.planned(), figures.realised(), figures.target(), volume)));
            return switch (outcome) {
                case Outcome.Value(var raw, var capped) ->
                    new Judgement(
                            percent(capped) + ", nilai efisiensi " + percent(Efficiency.value(raw)), raw.signum() > 0);
                case Outcome.NotDue(var reason) -> new Judgement(reason, null);
                case Outcome.NotComputable(var reason) -> new Judgement(reason, null);
            };
        }
    },
    INDEX("Indeks efisiensi", "persen capaian ÷ persen serapan; efisien bila 1 sampai 1,81 (BPOM)") {
        @Override
        public Judgement judge(Figures figures) {
            if (figures.absorption().signum() <= 0) {
                return new Judgement("Serapan nol tidak dapat menjadi pembagi.", null);
            }
            var index = Efficiency.index(figures.achievement(), figures.absorption());
            return new Judgement(NumberText.decimal(index.index(), 2), index.efficient());
        }
    },
    UNSPENT(
            "Sisa anggaran",
            "bagian pagu yang tidak terpakai; efisien bila capaian paling sedikit 100% dan serapan di bawah 100%") {
        @Override
        public Judgement judge(Figures figures) {
            return new Judgement(
                    percent(HUNDRED.subtract(figures.absorption())),
                    Efficiency.isEfficient(figures.achievement(), figures.absorption()));
        }
    },
    DIFFERENCE("Selisih", "persen capaian − persen serapan; efisien bila di atas nol") {
        @Override
        public Judgement judge(Figures figures) {
            var difference = Efficiency.difference(figures.achievement(), figures.absorption());
            return new Judgement(NumberText.decimal(difference, 2) + " poin", difference.signum() > 0);
        }
    },
    TYPED("Diketik petugas", "persen yang ditulis petugas beserta alasannya, tanpa rumus; efisien bila di atas nol") {
        @Override
        public Judgement judge(Figures figures) {
            var typed = figures.typed();
            return typed == null
                    ? new Judgement("Belum diketik", null)
                    : new Judgement(NumberText.exact(typed) + "% (diketik)", typed.signum() > 0);
        }
    };

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String label;
    private final String words;

    EfficiencyVariant(String label, String words) {
        this.label = label;
        this.words = words;
    }

    public String label() {
        return label;
    }

    /// In words: `persen capaian − persen serapan; efisien bila di atas nol`.
    public String words() {
        return words;
    }

    public abstract Judgement judge(Figures figures);

    /// What efficiency is made of.
    ///
    /// @param achievement percent, against the year
    /// @param planned     budget, above 0
    /// @param realised    budget
    /// @param target      of the year
    /// @param actual      so far; null = not filled in
    /// @param typed       percent that an officer typed, null = none; only [#TYPED] looks at it
    public record Figures(
            BigDecimal achievement,
            BigDecimal planned,
            BigDecimal realised,
            BigDecimal target,
            @Nullable BigDecimal actual,
            @Nullable BigDecimal typed) {

        public Figures(
                BigDecimal achievement,
                BigDecimal planned,
                BigDecimal realised,
                BigDecimal target,
                @Nullable BigDecimal actual) {
            this(achievement, planned, realised, target, actual, null);
        }

        /// Percent of the budget used.
        public BigDecimal absorption() {
            return realised.multiply(HUNDRED).divide(planned, MathContext.DECIMAL128);
        }
    }

    /// @param printed   the figure, or why there is none
    /// @param efficient null = cannot be told
    public record Judgement(String printed, @Nullable Boolean efficient) {

        public String verdict() {
            return efficient == null ? "Tidak dapat dinilai" : efficient ? "Efisien" : "Belum efisien";
        }
    }

    private static String percent(BigDecimal value) {
        return NumberText.percent(value, 2);
    }
}
