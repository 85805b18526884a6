package id.akuntabel.sop.editions;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.calendar.StandardDuration.Exactly;
import id.akuntabel.calendar.StandardDuration.Window;
import id.akuntabel.calendar.TimeUnit;
import id.akuntabel.sop.editions.EditionFile.Reading;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EditionFileTests {

    @ParameterizedTest
    @MethodSource("id.akuntabel.sop.editions.EditionFixtures#files")
    void says_the_same_in_yaml_and_in_json(Path file) {
        var edition = EditionFixtures.read(file);

        var throughYaml = EditionFile.read(EditionFile.toYaml(edition));
        var throughJson = EditionFile.ofJson(EditionFile.toJson(edition));

        assertThat(throughYaml).isEqualTo(new Reading.Read(edition));
        assertThat(throughJson).isEqualTo(edition);
    }

    @Test
    void keeps_a_time_whose_reading_its_print_does_not_tell() {
        var file = """
                steps:
                  - {number: 1, time: {kind: window, amount: 120, unit: working_day, printed: 120 hari}}
                  - {number: 2, time: {kind: exactly, amount: 15, unit: minute, printed: "15"}}
                """;

        var edition = EditionFixtures.parse(file);

        assertThat(edition.steps().get(0).time()).isEqualTo(new Window(120, TimeUnit.WORKING_DAY, "120 hari"));
        assertThat(edition.steps().get(1).time()).isEqualTo(new Exactly(15, TimeUnit.MINUTE, "15"));
        assertThat(EditionFixtures.parse(EditionFile.toYaml(edition))).isEqualTo(edition);
    }

    @Test
    void refuses_a_word_it_does_not_know_and_says_where() {
        var file = """
                family: percobaan
                steps:
                  - number: 1
                    kelengkapan: [Surat]
                """;

        var reading = EditionFile.read(file);

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class,
                        unreadable -> assertThat(unreadable.message())
                                .startsWith("Di sekitar baris")
                                .contains("steps[1].kelengkapan"));
    }

    @Test
    void reads_a_file_that_leaves_almost_everything_out() {
        var reading = EditionFile.read("family: kosong");

        assertThat(reading).isInstanceOfSatisfying(Reading.Read.class, read -> {
            assertThat(read.edition().identity().title()).isEmpty();
            assertThat(read.edition().steps()).isEmpty();
        });
    }

    @Test
    void refuses_an_empty_file() {
        assertThat(EditionFile.read("")).isInstanceOf(Reading.Unreadable.class);
    }
}
