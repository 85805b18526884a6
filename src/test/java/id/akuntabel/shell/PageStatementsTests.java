package id.akuntabel.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.benchmark.ManyRows;
import id.akuntabel.benchmark.ManyRows.Address;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.testing.Statements;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A page asks the database as often for 200 rows as for two.
@AkuntabelTest
class PageStatementsTests {

    @Autowired
    ManyRows rows;

    @Autowired
    Cast cast;

    @Autowired
    MockMvcTester mvc;

    @Test
    void a_page_needs_as_many_statements_for_many_rows_as_for_few() {
        rows.fillTo(2);
        var few = heard(rows.pages());
        rows.fillTo(200);
        var many = heard(rows.pages());

        assertThat(few).hasSameSizeAs(many).hasSizeGreaterThan(25);
        var softly = new SoftAssertions();
        var after = many.values().iterator();
        few.forEach((path, statements) -> {
            var then = after.next();
            softly.assertThat(then.size())
                    .as(
                            "%s: %d statements for few rows, %d for many: %s",
                            path, statements.size(), then.size(), grown(statements, then))
                    .isLessThanOrEqualTo(statements.size());
        });
        softly.assertAll();
    }

    @Test
    void hears_a_statement_for_each_row_where_there_is_one() {
        var heard =
                Statements.during(() -> List.of("kominfo", "dishub", "dinsos").forEach(cast::agency));

        assertThat(heard).filteredOn(sql -> sql.contains("organization.agency")).hasSize(3);
    }

    /// What is read once and kept (calendars, procedures) is not counted, so each page is asked twice.
    private Map<String, List<String>> heard(List<Address> pages) {
        var heard = new LinkedHashMap<String, List<String>>();
        pages.forEach(this::read);
        pages.forEach(page ->
                heard.put(page.path() + " " + page.reader().official().name(), Statements.during(() -> read(page))));
        return heard;
    }

    private void read(Address page) {
        assertThat(mvc.get().uri(page.path()).with(cast.signedIn(page.reader())))
                .as(page.path())
                .hasStatusOk();
    }

    private static String grown(Collection<String> before, Collection<String> after) {
        var known = count(before);
        return count(after).entrySet().stream()
                .filter(each -> each.getValue() > known.getOrDefault(each.getKey(), 0L))
                .map(each -> "%n  %d times: %s".formatted(each.getValue(), each.getKey()))
                .collect(Collectors.joining());
    }

    private static Map<String, Long> count(Collection<String> statements) {
        return statements.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
