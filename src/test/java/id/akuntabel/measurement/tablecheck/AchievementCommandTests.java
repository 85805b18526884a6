package id.akuntabel.measurement.tablecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class AchievementCommandTests {

    private static final String PUBLISHED = "src/test/resources/tables/published-performance-tables.csv";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void writes_one_object_a_row() {
        var code = run(PUBLISHED, "--json");

        assertThat(code).isZero();
        var rows = JsonMapper.shared().readTree(printed(out));
        assertThat(rows).hasSize(91);
        var third = rows.get(2);
        assertThat(third.get("row").intValue()).isEqualTo(4);
        assertThat(third.get("computed").get("value").intValue()).isZero();
        assertThat(third.get("computed").get("variant").stringValue()).isEqualTo("ratio");
        assertThat(third.get("published").intValue()).isEqualTo(25);
        assertThat(third.get("verdict").stringValue()).isEqualTo("contradicts");
        assertThat(third.get("reason").stringValue()).contains("Tercetak 25%");
        assertThat(third.get("suspicions").get(0).get("kind").stringValue()).isEqualTo("typed-percentage");
        assertThat(printed(out).lines()).hasSize(93);
    }

    @Test
    void prints_a_table_and_a_summary_for_people() {
        var code = run(PUBLISHED);

        assertThat(code).isZero();
        assertThat(printed(out))
                .contains("Baris  Indikator", "✕ Tidak sesuai", "! Persentase diketik:")
                .containsPattern("91 baris: \\d+ sesuai, \\d+ tidak sesuai, \\d+ tidak dapat dihitung;");
    }

    @Test
    void a_bad_file_is_one_sentence_and_exit_code_2(@TempDir Path folder) throws IOException {
        var letter = Files.writeString(folder.resolve("surat.csv"), "Dengan hormat,\nbersama ini\n");

        assertThat(run(folder.resolve("tidak-ada.csv").toString())).isEqualTo(2);
        assertThat(run(folder.toString())).isEqualTo(2);
        assertThat(run(letter.toString())).isEqualTo(2);
        assertThat(run("--jsno", letter.toString())).isEqualTo(2);
        assertThat(run()).isEqualTo(2);

        assertThat(printed(out)).isEmpty();
        assertThat(printed(err).lines()).hasSize(5).allMatch(line -> line.length() < 250);
        assertThat(printed(err)).contains("tidak ditemukan", "adalah folder", "tidak dikenali pada judul");
    }

    private int run(String... arguments) {
        return AchievementCommand.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static String printed(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
