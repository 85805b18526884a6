package id.akuntabel.measurement.actuals;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.benchmark.LargeSheet;
import id.akuntabel.measurement.QuarterAtWork;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.testing.Statements;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A sheet of 200 indicators asks the database as often as one of six.
@AkuntabelTest
class LargeSheetTests {

    @Autowired
    QuarterAtWork quarter;

    @Autowired
    Cast cast;

    @Autowired
    LargeSheet large;

    @Test
    void the_page_and_a_saved_cell_take_as_many_statements_for_200_rows_as_for_six() {
        var place = quarter.opened("kominfo");
        var villages = "i" + quarter.item(place, "dinas", "IKU-4").id();
        see(place);
        var pageBefore = see(place);
        var saveBefore = save(place, villages, 0, "9");

        large.grow(place, 200);
        var pageAfter = see(place);
        var saveAfter = save(place, villages, 1, "8");

        assertThat(pageBefore).isNotEmpty();
        assertThat(pageAfter).isEqualTo(pageBefore);
        assertThat(saveAfter).isEqualTo(saveBefore).hasSizeLessThan(20);
    }

    private List<String> see(Place place) {
        var staff = cast.thePlanningStaff();
        return Statements.during(() ->
                assertThat(quarter.sees(place.href() + "?unit=dinas", staff)).hasStatusOk());
    }

    private List<String> save(Place place, String cell, int revision, String text) {
        var staff = cast.thePlanningStaff();
        return Statements.during(() -> assertThat(quarter.types(place, "dinas", staff, cell, revision, text))
                .hasStatusOk());
    }
}
