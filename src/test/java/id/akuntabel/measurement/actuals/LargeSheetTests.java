package id.akuntabel.measurement.actuals;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.measurement.QuarterAtWork;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.testing.Statements;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A sheet of 200 indicators asks the database as often as one of six.
@AkuntabelTest
class LargeSheetTests {

    @Autowired
    QuarterAtWork quarter;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_page_and_a_saved_cell_take_as_many_statements_for_200_rows_as_for_six() {
        var place = quarter.opened("kominfo");
        var villages = "i" + quarter.item(place, "dinas", "IKU-4").id();
        see(place);
        var pageBefore = see(place);
        var saveBefore = save(place, villages, 0, "9");

        grow(quarter.sheet(place, "dinas").head().id());
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

    /// Copies of the rows; a line may stand in a sheet once, so the rule is lifted for this database.
    private void grow(long sheet) {
        jdbc.sql("alter table measurement.item drop constraint item_sheet_line_key")
                .update();
        jdbc.sql("""
                insert into measurement.item (sheet, place, line, agreement, agreement_version, indicator, code,
                                              objective, name, unit_of_measure, decimals, responsible, definition)
                select sheet, place + 6 * copy, line, agreement, agreement_version, indicator, code,
                       objective, name, unit_of_measure, decimals, responsible, definition
                from measurement.item cross join generate_series(1, 33) as copy
                where sheet = :sheet
                """).param("sheet", sheet).update();
    }
}
