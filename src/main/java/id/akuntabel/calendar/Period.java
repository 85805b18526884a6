package id.akuntabel.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.regex.Pattern;

/// A reporting period: `2026-Q3`, `2026-H1`, `2026`; printed `Triwulan III 2026`, `Semester I 2026`, `Tahun 2026`.
public sealed interface Period {

    int year();

    LocalDate firstDay();

    LocalDate lastDay();

    /// As an official writes it.
    String printed();

    /// As code and addresses write it.
    @JsonValue
    String code();

    record Quarter(int year, int number) implements Period {
        public Quarter {
            requireWithin(number, 4);
        }

        @Override
        public LocalDate firstDay() {
            return LocalDate.of(year, number * 3 - 2, 1);
        }

        @Override
        public LocalDate lastDay() {
            return firstDay().plusMonths(3).minusDays(1);
        }

        @Override
        public String printed() {
            return "Triwulan " + roman(number) + " " + year;
        }

        @Override
        public String code() {
            return year + "-Q" + number;
        }

        public static Quarter containing(LocalDate day) {
            return new Quarter(day.getYear(), (day.getMonthValue() - 1) / 3 + 1);
        }
    }

    record Semester(int year, int number) implements Period {
        public Semester {
            requireWithin(number, 2);
        }

        @Override
        public LocalDate firstDay() {
            return LocalDate.of(year, number * 6 - 5, 1);
        }

        @Override
        public LocalDate lastDay() {
            return firstDay().plusMonths(6).minusDays(1);
        }

        @Override
        public String printed() {
            return "Semester " + roman(number) + " " + year;
        }

        @Override
        public String code() {
            return year + "-H" + number;
        }
    }

    record Year(int year) implements Period {
        @Override
        public LocalDate firstDay() {
            return LocalDate.of(year, 1, 1);
        }

        @Override
        public LocalDate lastDay() {
            return LocalDate.of(year, 12, 31);
        }

        @Override
        public String printed() {
            return "Tahun " + year;
        }

        @Override
        public String code() {
            return Integer.toString(year);
        }
    }

    /// Reads [#code()] back.
    @JsonCreator
    static Period of(String code) {
        var read = CODE.matcher(code);
        if (!read.matches()) {
            throw new IllegalArgumentException("Periode tidak terbaca: " + code);
        }
        var year = Integer.parseInt(read.group("year"));
        if (read.group("part") == null) {
            return new Year(year);
        }
        var number = Integer.parseInt(read.group("number"));
        return read.group("part").equals("Q") ? new Quarter(year, number) : new Semester(year, number);
    }

    Pattern CODE = Pattern.compile("(?<year>\\d{4})(-(?<part>[QH])(?<number>\\d))?");

    private static void requireWithin(int number, int most) {
        if (number < 1 || number > most) {
            throw new IllegalArgumentException("Periode ke-" + number + " tidak ada");
        }
    }

    private static String roman(int number) {
        return new String[] {"I", "II", "III", "IV"}[number - 1];
    }
}
