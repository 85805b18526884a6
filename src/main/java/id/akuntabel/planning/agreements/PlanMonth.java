package id.akuntabel.planning.agreements;

import id.akuntabel.calendar.Wording;
import java.time.Month;
import java.util.stream.Stream;

/// A month of a monthly action plan.
///
/// @param number 1 to 12
public record PlanMonth(int number) {

    public PlanMonth {
        if (number < 1 || number > 12) {
            throw new IllegalArgumentException("There is no month " + number);
        }
    }

    public static Stream<PlanMonth> all() {
        return Stream.iterate(1, number -> number + 1).limit(12).map(PlanMonth::new);
    }

    /// Of a quarter, 1 to 4.
    public static Stream<PlanMonth> of(int quarter) {
        return all().filter(month -> month.quarter() == quarter);
    }

    public int quarter() {
        return (number + 2) / 3;
    }

    /// `Agustus`.
    public String name() {
        return Wording.month(Month.of(number));
    }

    /// `Agu`.
    public String shortName() {
        return name().substring(0, 3);
    }
}
