package id.akuntabel.calendar.decrees;

import id.akuntabel.calendar.TypedDate;
import id.akuntabel.calendar.decrees.NewDecree.Day;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The days of a decree as they are typed or pasted from a sheet: a line a day, or a line for days in a row.
/// `18/8/2026; cuti bersama; Hari Kemerdekaan` or `23/3/2026 s/d 24/3/2026; cuti bersama; Idulfitri`.
record DayLines(List<Day> days, @Nullable String finding) {

    private static final String EXAMPLE = " Contoh: 18/8/2026; cuti bersama; Proklamasi Kemerdekaan.";
    private static final int LONGEST_RUN = 31;

    static DayLines read(String typed) {
        var days = new ArrayList<Day>();
        var number = 0;
        for (var line : typed.split("\\R", -1)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            var cells = line.split("[;\t|]", -1);
            if (cells.length < 3) {
                return wrong(number, "harus berisi tanggal, jenis, dan nama, dipisahkan titik koma." + EXAMPLE);
            }
            var ruling = Ruling.of(cells[1]);
            if (ruling.isEmpty()) {
                return wrong(
                        number,
                        "jenis \"" + cells[1].strip() + "\" tidak dikenal. Pilihan: libur nasional, cuti bersama,"
                                + " libur daerah, hari kerja, dicabut.");
            }
            var dates = dates(cells[0]);
            if (dates.isEmpty()) {
                return wrong(number, "tanggal \"" + cells[0].strip() + "\" tidak terbaca." + EXAMPLE);
            }
            var name = cells[2].strip();
            if (name.isEmpty() || name.length() > 200) {
                return wrong(number, "nama hari belum diisi, atau lebih dari 200 huruf." + EXAMPLE);
            }
            dates.get().forEach(date -> days.add(new Day(date, ruling.get(), name)));
        }
        return new DayLines(days, null);
    }

    private static Optional<List<LocalDate>> dates(String typed) {
        var ends = typed.split("s/d|sampai|–", 2);
        var first = TypedDate.day(ends[0]);
        var last = ends.length == 1 ? first : TypedDate.day(ends[1]);
        if (first.isEmpty()
                || last.isEmpty()
                || last.get().isBefore(first.get())
                || last.get().isAfter(first.get().plusDays(LONGEST_RUN))) {
            return Optional.empty();
        }
        return Optional.of(first.get().datesUntil(last.get().plusDays(1)).toList());
    }

    private static DayLines wrong(int line, String what) {
        return new DayLines(List.of(), "Baris " + line + ": " + what);
    }
}
