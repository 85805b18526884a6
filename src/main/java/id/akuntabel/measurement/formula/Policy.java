package id.akuntabel.measurement.formula;

import id.akuntabel.planning.Polarity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How a government, an agency or an indicator computes achievement: named, dated, never changed in place. A change of
/// mind is a new version; figures computed before keep theirs.
///
/// @param name         as it stands in the footnote of a report
/// @param version      from 1
/// @param inForceFrom  first day
/// @param basis        the decree or regulation
/// @param higher       formula where higher is better
/// @param lower        formula where lower is better
/// @param stable       formula where the target is to be kept
/// @param cap          highest percentage that counts, if there is one
/// @param floor        lowest percentage that counts, if there is one
/// @param zeroTarget   when the target is nought
/// @param zeroActual   when the formula would divide by an actual value of nought
/// @param decimals     of a printed percentage
/// @param rounding     of a printed percentage
/// @param efficiency   how the use of the budget is judged
public record Policy(
        String name,
        int version,
        LocalDate inForceFrom,
        String basis,
        Variant higher,
        Variant lower,
        Variant stable,
        @Nullable BigDecimal cap,
        @Nullable BigDecimal floor,
        ZeroTarget zeroTarget,
        ZeroActual zeroActual,
        int decimals,
        RoundingMode rounding,
        EfficiencyVariant efficiency) {

    public Policy {
        if (version < 1 || decimals < 0 || decimals > 10) {
            throw new IllegalArgumentException("Versi atau jumlah desimal kebijakan tidak masuk akal: " + name);
        }
        if (cap != null && floor != null && cap.compareTo(floor) < 0) {
            throw new IllegalArgumentException("Batas atas di bawah batas bawah: " + name);
        }
        if (higher.polarity() != Polarity.HIGHER_BETTER
                || lower.polarity() != Polarity.LOWER_BETTER
                || stable.polarity() != Polarity.STABLE) {
            throw new IllegalArgumentException("Rumus tidak sesuai dengan arahnya: " + name);
        }
    }

    public Variant variant(Polarity polarity) {
        return switch (polarity) {
            case HIGHER_BETTER -> higher;
            case LOWER_BETTER -> lower;
            case STABLE -> stable;
        };
    }

    /// Within floor and cap.
    public BigDecimal limit(BigDecimal percent) {
        var value = cap != null ? percent.min(cap) : percent;
        return floor != null ? value.max(floor) : value;
    }

    /// As it is printed; nothing is computed with it.
    public BigDecimal rounded(BigDecimal percent) {
        return percent.setScale(decimals, rounding);
    }
}
