package id.akuntabel.measurement.reports;

import id.akuntabel.calendar.Period;
import id.akuntabel.calendar.Period.Quarter;
import id.akuntabel.calendar.Period.Semester;
import id.akuntabel.calendar.Period.Year;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Which quarters a semester or a year is made of, and the columns in which they are printed: the quarters of a
/// semester, the semesters of a year.
record Span(Period period) {

    /// @param quarters numbers, in order
    record Part(String label, List<Integer> quarters) {}

    List<Integer> quarters() {
        return switch (period) {
            case Semester(var year, var number) -> List.of(2 * number - 1, 2 * number);
            case Year year -> List.of(1, 2, 3, 4);
            case Quarter(var year, var number) -> List.of(number);
        };
    }

    List<Part> parts() {
        return switch (period) {
            case Year year -> List.of(new Part("Semester I", List.of(1, 2)), new Part("Semester II", List.of(3, 4)));
            case Semester semester -> quarterParts();
            case Quarter quarter -> quarterParts();
        };
    }

    /// From the beginning of the year to the end of the period.
    List<Integer> soFar() {
        return IntStream.rangeClosed(1, quarters().getLast()).boxed().toList();
    }

    boolean wholeYear() {
        return period instanceof Year;
    }

    /// `Semester`, `Tahun`.
    String kind() {
        return wholeYear() ? "Tahun" : "Semester";
    }

    Quarter quarter(int number) {
        return new Quarter(period.year(), number);
    }

    /// The semesters or years that may be reported on, the newest first.
    static List<Period> choices(boolean years, LocalDate today) {
        var choices = new ArrayList<Period>();
        for (var year = today.getYear(); year > today.getYear() - 3; year--) {
            if (years) {
                choices.add(new Year(year));
            } else {
                for (var number = 2; number >= 1; number--) {
                    var semester = new Semester(year, number);
                    if (!semester.firstDay().isAfter(today)) {
                        choices.add(semester);
                    }
                }
            }
        }
        return choices;
    }

    private List<Part> quarterParts() {
        return quarters().stream()
                .map(number ->
                        new Part("Triwulan " + List.of("I", "II", "III", "IV").get(number - 1), List.of(number)))
                .toList();
    }
}
