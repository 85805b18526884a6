package id.akuntabel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.akuntabel.measurement.QuarterAtWork;
import id.akuntabel.measurement.actuals.Cells;
import id.akuntabel.measurement.rounds.Access.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The grid of a sheet in a real browser: nothing that was typed is lost, whatever happens to the line, the session or
/// the neighbour.
@BrowserTest
class GridTests {

    private static final String PATH = "/isian/2026/tw3/kominfo?unit=dinas";
    private static final Pattern CELLS = Pattern.compile("/sel\\?");

    @Test
    void two_people_in_one_sheet_lose_nothing_and_choose_where_both_typed(Office office) {
        var place = open(office);
        var staff = grid(office, "staf-perencanaan");
        var planner = grid(office, "kasubbag-perencanaan");
        var both = cell(office, place, "IKU-4");
        var own = cell(office, place, "IK-01");

        type(staff, both, "9");
        assertThat(bar(staff)).containsText("✓ Tersimpan");
        write(planner, own, "4");
        type(planner, both, "11");

        var message = planner.locator("#p-" + both);
        assertThat(message).containsText("mengubah sel ini pukul");
        assertThat(message).containsText("“9”");
        assertThat(planner.locator("#" + both)).hasValue("11");
        assertThat(bar(planner)).containsText("1 isian belum tersimpan");
        waitFor(() -> "4".equals(stored(office, place, own)));
        office.look(planner);
        button(message, "Pakai “11”").click();
        assertThat(bar(planner)).containsText("✓ Tersimpan");
        assertThat(stored(office, place, both)).isEqualTo("11");

        type(staff, both, "12");
        button(staff.locator("#p-" + both), "Pakai “11”").click();
        assertThat(staff.locator("#" + both)).hasValue("11");
        assertThat(stored(office, place, both)).isEqualTo("11");
        assertThat(office.bean(JdbcClient.class)
                        .sql("select text from measurement.revision where cell = :cell order by number")
                        .param("cell", both)
                        .query(String.class)
                        .list())
                .containsExactly("9", "11");
    }

    @Test
    void what_is_typed_without_a_line_is_sent_when_it_is_back(Office office) {
        var place = open(office);
        var staff = grid(office, "staf-perencanaan");
        var figure = cell(office, place, "IK-01");
        var words = figure + ".kendala";

        staff.context().setOffline(true);
        type(staff, figure, "3");
        assertThat(bar(staff)).containsText("jaringan terputus");
        opener(staff, figure).click();
        write(staff, words, "Listrik padam");
        assertThat(bar(staff)).containsText("2 isian aman di perangkat ini");
        assertThat(stored(office, place, figure)).isNull();
        staff.context().setOffline(false);

        assertThat(bar(staff)).containsText("✓ Tersimpan");
        assertThat(stored(office, place, figure)).isEqualTo("3");
        assertThat(stored(office, place, words)).isEqualTo("Listrik padam");
    }

    @Test
    void what_a_closed_page_had_not_sent_stands_there_again_for_its_typist_alone_until_sign_out(Office office) {
        var place = open(office);
        var staff = grid(office, "staf-perencanaan");
        var cell = cell(office, place, "IK-01");
        staff.route(CELLS, route -> route.abort());
        type(staff, cell, "3");
        assertThat(bar(staff)).containsText("1 isian aman di perangkat ini");

        staff.context().clearCookies();
        new Desk(office, staff, "").signIn(office.name("kominfo", "kasubbag-perencanaan"));
        openGrid(staff, PATH);
        assertThat(staff.locator("#" + cell)).hasValue("");

        staff.context().clearCookies();
        new Desk(office, staff, "").signIn(office.name("kominfo", "staf-perencanaan"));
        openGrid(staff, PATH);
        assertThat(staff.locator("#" + cell)).hasValue("3");
        assertThat(bar(staff)).containsText("1 isian aman di perangkat ini");
        var asked = new ArrayList<String>();
        staff.onceDialog(dialog -> {
            asked.add(dialog.message());
            dialog.accept();
        });
        signOut(staff);
        assertThat(staff).hasURL(Pattern.compile("/masuk\\?keluar$"));
        assertThat(asked).singleElement().asString().startsWith("1 isian di perangkat ini belum sampai ke server");
        waitFor(() -> Boolean.FALSE.equals(
                staff.evaluate("Object.keys(localStorage).some(key => key.startsWith('ak-isian'))")));
        assertThat(stored(office, place, cell)).isNull();
    }

    @Test
    void signing_out_waits_for_what_was_just_typed(Office office) {
        var place = open(office);
        var staff = grid(office, "staf-perencanaan");
        var cell = cell(office, place, "IK-01");

        write(staff, cell, "5");
        signOut(staff);

        assertThat(staff).hasURL(Pattern.compile("/masuk\\?keluar$"));
        assertThat(stored(office, place, cell)).isEqualTo("5");
    }

    @Test
    void an_answer_that_got_lost_makes_no_quarrel_with_oneself(Office office) {
        var place = open(office);
        var staff = grid(office, "staf-perencanaan");
        var cell = cell(office, place, "IK-02");
        staff.route(CELLS, route -> {
            route.fetch();
            route.abort();
        });

        type(staff, cell, "22");
        assertThat(bar(staff)).containsText("jaringan terputus");
        staff.locator("#" + cell).fill("22,5");
        staff.unroute(CELLS);

        waitFor(() -> "22,5".equals(stored(office, place, cell)));
        assertThat(bar(staff)).containsText("✓ Tersimpan");
        assertThat(staff.locator("#p-" + cell)).not().containsText("mengubah");
    }

    @Test
    void an_ended_session_asks_for_sign_in_on_the_page_and_sends_everything_after(Office office) {
        var place = open(office);
        var staff = grid(office, "staf-perencanaan");
        var first = cell(office, place, "IKU-4");
        var second = cell(office, place, "IK-01");
        var services = "v"
                + office.bean(QuarterAtWork.class)
                        .variable(place, "dinas", "V01")
                        .id();
        office.bean(JdbcClient.class).sql("delete from sessions.spring_session").update();

        type(staff, first, "10");
        write(staff, second, "4");
        write(staff, services, "27");

        var dialog = staff.locator("#kisi-masuk");
        assertThat(dialog).isVisible();
        assertThat(dialog).containsText("Isian Anda aman di perangkat ini");
        dialog.getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText(office.name("kominfo", "staf-perencanaan")))
                .first()
                .click();
        assertThat(dialog).isHidden();

        assertThat(bar(staff)).containsText("✓ Tersimpan");
        assertThat(stored(office, place, first)).isEqualTo("10");
        assertThat(stored(office, place, second)).isEqualTo("4");
        assertThat(stored(office, place, services)).isEqualTo("27");
        assertThat(staff).hasURL(Pattern.compile("unit=dinas"));
    }

    @Test
    void by_keyboard_alone_as_in_excel(Office office) {
        var place = open(office);
        var planner = grid(office, "kasubbag-perencanaan");
        var incidents = cell(office, place, "IK-01");
        var heat = cell(office, place, "IK-02");
        var keys = planner.keyboard();

        planner.locator("#" + incidents).focus();
        keys.type("5");
        keys.press("Enter");
        assertThat(planner.locator("#" + heat)).isFocused();
        keys.type("30");
        keys.press("Escape");
        assertThat(planner.locator("#" + heat)).hasValue("");
        keys.press("ArrowUp");
        assertThat(planner.locator("#" + incidents)).isFocused();
        keys.type("6");
        keys.press("Enter");
        keys.press("Control+z");
        assertThat(planner.locator("#" + incidents)).hasValue("5");
        keys.press("Control+Shift+z");
        assertThat(planner.locator("#" + incidents)).hasValue("6");
        keys.press("Control+Enter");
        assertThat(planner.locator("#" + incidents + "\\.kendala")).isFocused();
        keys.type("Serangan pada portal");
        keys.press("Alt+s");

        waitFor(() -> "6".equals(stored(office, place, incidents)));
        waitFor(() -> "Serangan pada portal".equals(stored(office, place, incidents + ".kendala")));
        assertThat(planner.locator("#c-" + incidents)).hasText("0,00%");
        office.look(planner);
    }

    @Test
    void a_block_from_excel_is_shown_first_where_it_is_doubtful_and_taken_back_by_one_undo(Office office) {
        var place = open(office);
        var staff = grid(office, "tim-sakip-2", "/isian/2026/tw3/kominfo?unit=tim-sakip");
        var quarter = office.bean(QuarterAtWork.class);
        var gathered = quarter.variable(place, "tim-sakip", "V05").cell();
        var all = quarter.variable(place, "tim-sakip", "V06").cell();

        paste(staff, gathered, "1.234\\nn/a");
        var dialog = staff.locator("#kisi-tempel");
        assertThat(dialog).isVisible();
        assertThat(dialog).containsText("1 sel akan terisi · 1 meragukan · 1 ditolak");
        office.look(staff);
        dialog.getByLabel("memisahkan ribuan", new Locator.GetByLabelOptions()).check();
        assertThat(dialog).not().containsText("meragukan");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Batal"))
                .click();
        assertThat(staff.locator("#" + gathered)).hasValue("");

        paste(staff, gathered, "9\\n10");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Isi"))
                .click();
        var indicator = "i" + quarter.item(place, "tim-sakip", "IKI-1").id();
        assertThat(staff.locator("#" + indicator)).hasText("90,00");
        assertThat(staff.locator("#c-" + indicator)).hasText("100,00%");
        staff.locator("#" + gathered).focus();
        staff.keyboard().press("Control+z");
        assertThat(staff.locator("#" + gathered)).hasValue("");
        assertThat(staff.locator("#" + all)).hasValue("");
        assertThat(staff.locator("#" + indicator)).hasText("–");
    }

    @Test
    void without_script_the_sheet_is_one_form(Office office) {
        var place = open(office);
        var page = office.browser(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        new Desk(office, page, "").signIn(office.name("kominfo", "kepala"));
        var cell = cell(office, place, "IKU-1");

        page.navigate(PATH);
        page.locator("#" + cell).fill("3,05");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Simpan"))
                .click();

        assertThat(page.locator(".kabar").first()).containsText("Tersimpan");
        assertThat(stored(office, place, cell)).isEqualTo("3,05");
    }

    private static Place open(Office office) {
        var place = office.bean(QuarterAtWork.class).opened("kominfo");
        office.bean(JdbcClient.class).sql("delete from measurement.cell").update();
        office.bean(JdbcClient.class).sql("truncate measurement.revision").update();
        return place;
    }

    private static Page grid(Office office, String position) {
        return grid(office, position, PATH);
    }

    private static Page grid(Office office, String position, String path) {
        var page = office.desk("kominfo", position).page();
        openGrid(page, path);
        return page;
    }

    private static void openGrid(Page page, String path) {
        page.navigate(path);
        assertThat(page.locator("html.kisi-hidup")).hasCount(1);
    }

    private static void signOut(Page page) {
        page.locator("details.ak-akun summary").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keluar"))
                .click();
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private static String cell(Office office, Place place, String code) {
        return "i" + office.bean(QuarterAtWork.class).item(place, "dinas", code).id();
    }

    private static void type(Page page, String cell, String text) {
        page.locator("#" + cell).focus();
        page.keyboard().type(text);
        page.keyboard().press("Enter");
    }

    /// At once and wherever the cell is, as a fast typist or a program that helps to type.
    private static void write(Page page, String cell, String text) {
        page.locator(dotted(cell)).evaluate("""
                (one, text) => { one.value = text; one.dispatchEvent(new Event("input", {bubbles: true})) }
                """, text);
    }

    /// The button that opens the details of a row.
    private static Locator opener(Page page, String figure) {
        return page.locator("[aria-controls=r" + figure.substring(1) + "]");
    }

    private static String dotted(String cell) {
        return "#" + cell.replace(".", "\\.");
    }

    private static void paste(Page page, String cell, String text) {
        page.locator("#" + cell).focus();
        page.locator("#" + cell).evaluate("""
                one => {
                    const data = new DataTransfer();
                    data.setData("text/plain", "%s");
                    one.dispatchEvent(new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true}));
                }
                """.formatted(text));
    }

    private static Locator bar(Page page) {
        return page.locator("#kisi-keadaan");
    }

    /// Looked up in the table itself, in whichever sheet the cell lies.
    private static @Nullable String stored(Office office, Place place, String cell) {
        var all = office.bean(Cells.class)
                .of(office.bean(QuarterAtWork.class)
                        .sheet(place, "dinas")
                        .head()
                        .id());
        var found = Map.copyOf(all).get(cell);
        return found == null ? null : found.text();
    }

    private static void waitFor(java.util.function.BooleanSupplier happened) {
        var patience = java.time.Clock.systemUTC();
        Instant until = Instant.now(patience).plus(Duration.ofSeconds(20));
        while (!happened.getAsBoolean()) {
            if (Instant.now(patience).isAfter(until)) {
                throw new AssertionError("it did not happen within 20 seconds");
            }
            java.util.concurrent.locks.LockSupport.parkNanos(
                    Duration.ofMillis(100).toNanos());
        }
    }
}
