package id.akuntabel.sop.editions;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.calendar.StandardDuration.Exactly;
import id.akuntabel.calendar.TimeUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The sample regency keeps what the four published SOPs say.
class SampleEditionTests {

    @Test
    void is_filed_under_its_family() {
        var misfiled = EditionFixtures.samples()
                .filter(file -> !file.getFileName()
                        .toString()
                        .equals(EditionFixtures.read(file).family() + ".yaml"));

        assertThat(misfiled).isEmpty();
    }

    @Test
    void calls_only_procedures_that_the_sample_has() {
        var editions = EditionFixtures.samples().map(EditionFixtures::read).toList();
        var families = editions.stream().map(Edition::family).toList();

        var called = editions.stream()
                .flatMap(edition -> edition.marks().stream())
                .map(Edition.Mark::subprocedure)
                .filter(Objects::nonNull);

        assertThat(called).isNotEmpty().allMatch(families::contains);
    }

    @Test
    void shares_no_prefix_between_two_procedures() {
        var prefixes =
                EditionFixtures.samples().map(file -> EditionFixtures.read(file).prefix());

        assertThat(prefixes).doesNotHaveDuplicates();
    }

    @Test
    void asks_two_questions_at_step_seven_of_lumajang() {
        var edition = EditionFixtures.edition("pengukuran-kinerja-kominfo");

        assertThat(exits(edition, "periksa")).containsExactly("Ya>target", "Tidak>konsep");
        assertThat(exits(edition, "target")).containsExactly("Ya>tanda-tangan", "Tidak>rencana-aksi");
    }

    @Test
    void gives_both_questions_the_one_day_of_the_original() {
        var edition = EditionFixtures.edition("pengukuran-kinerja-kominfo");

        var times = Stream.of(6, 7).map(row -> edition.timeOf(edition.steps().get(row)));

        assertThat(times).containsOnly(new Exactly(1, TimeUnit.WORKING_DAY, "1 hari"));
    }

    @Test
    void takes_795_minutes_in_banggai_as_printed() {
        var minutes = EditionFixtures.edition("pengukuran-kinerja-bappeda").steps().stream()
                .mapToInt(step ->
                        Integer.parseInt(Objects.requireNonNull(step.time()).printed()))
                .sum();

        assertThat(minutes).isEqualTo(795);
    }

    @Test
    void spreads_balangan_over_quarter_semester_and_year() {
        var triggers = Stream.of("triwulan", "semester", "tahunan")
                .map(cycle -> EditionFixtures.edition("pengumpulan-data-" + cycle)
                        .triggers()
                        .getFirst());

        assertThat(triggers)
                .containsExactly(
                        Edition.Trigger.EACH_QUARTER, Edition.Trigger.EACH_SEMESTER, Edition.Trigger.EACH_YEAR);
    }

    private static List<String> exits(Edition edition, String mark) {
        return edition.flows().stream()
                .filter(flow -> flow.from().equals(mark))
                .map(flow -> flow.label() + ">" + flow.to())
                .toList();
    }
}
