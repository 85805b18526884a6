package id.akuntabel.calendar.decrees;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.calendar.decrees.NewDecree.Day;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecreeFormTests {

    private final LinkedHashMap<String, String> findings = new LinkedHashMap<>();

    @Test
    void reads_days_one_a_line_and_in_a_row() {
        var decree = read(Map.of("hari", """
                18/8/2026; cuti bersama; Proklamasi Kemerdekaan

                23/12/2026 s/d 24/12/2026\tLibur Daerah\tGalungan
                """));

        assertThat(findings).isEmpty();
        assertThat(Objects.requireNonNull(decree).days())
                .containsExactly(
                        new Day(LocalDate.of(2026, 8, 18), Ruling.JOINT_LEAVE, "Proklamasi Kemerdekaan"),
                        new Day(LocalDate.of(2026, 12, 23), Ruling.LOCAL_HOLIDAY, "Galungan"),
                        new Day(LocalDate.of(2026, 12, 24), Ruling.LOCAL_HOLIDAY, "Galungan"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    18/8/2026; cuti bersama             | dipisahkan titik koma
                    18/8/2026; libur; Kemerdekaan       | jenis "libur" tidak dikenal
                    18/13/2026; cuti bersama; Bulan     | tanggal "18/13/2026" tidak terbaca
                    9/8/2026 s/d 1/8/2026; dicabut; Apa | tidak terbaca
                    18/8/2026; cuti bersama;            | nama hari belum diisi
                    """)
    void says_what_is_wrong_with_a_line(String line, String finding) {
        var decree = read(Map.of("hari", line));

        assertThat(decree).isNull();
        assertThat(findings.get("hari")).startsWith("Baris 1").contains(finding);
    }

    @Test
    void reads_hours_of_a_week_without_a_break_on_saturday() {
        var decree = read(Map.of(
                "jam-nama", "Jam kerja enam hari",
                "jam-dari", "1/1/2027",
                "senin-kamis-masuk", "07.30",
                "senin-kamis-pulang", "14:30",
                "sabtu-masuk", "7.30",
                "sabtu-pulang", "13.00"));

        var hours = Objects.requireNonNull(Objects.requireNonNull(decree).hours());
        assertThat(hours.isUsual()).isTrue();
        assertThat(hours.week()).containsKey(DayOfWeek.SATURDAY).doesNotContainKey(DayOfWeek.FRIDAY);
        assertThat(hours.printedWeek()).containsExactly("Senin–Kamis 07.30–14.30", "Sabtu 07.30–13.00");
        assertThat(hours.printedSum()).isEqualTo("33 jam 30 menit");
    }

    @Test
    void refuses_hours_that_are_not_in_order() {
        var decree = read(Map.of(
                "jam-nama", "Jam kerja terbalik",
                "jam-dari", "1/1/2027",
                "jam-sampai", "1/12/2026",
                "jumat-masuk", "16.00",
                "jumat-pulang", "07.30"));

        assertThat(decree).isNull();
        assertThat(findings).containsKeys("jam-sampai", "jumat-masuk");
    }

    @Test
    void tells_everything_that_is_missing_at_once() {
        new DecreeForm(Map.of(), List.of()).read(findings);

        assertThat(findings).containsOnlyKeys("nomor", "judul", "ditetapkan");
    }

    private @Nullable NewDecree read(Map<String, String> fields) {
        var typed = new HashMap<>(Map.of("nomor", "SKB 9/2026", "judul", "Hari libur", "ditetapkan", "9 Mar 2026"));
        typed.putAll(fields);
        return new DecreeForm(typed, List.of()).read(findings);
    }
}
