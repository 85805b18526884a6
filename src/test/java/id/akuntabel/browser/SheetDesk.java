package id.akuntabel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.akuntabel.calendar.Period.Quarter;
import id.akuntabel.measurement.rounds.Rounds;
import id.akuntabel.organization.Structure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/// The sheets of an agency's quarter in the browser: filled in by keyboard, by paste and by workbook, sent, reviewed.
/// Figures are named by the codes of their indicators and variables.
final class SheetDesk {

    /// Columns of the workbook: the hidden key, the code, the figure.
    private static final int KEY = 0;

    private static final int CODE = 2;
    private static final int FIGURE = 7;

    private final Office office;
    private final String agency;
    private final Quarter quarter;

    SheetDesk(Office office, String agency, Quarter quarter) {
        this.office = office;
        this.agency = agency;
        this.quarter = quarter;
    }

    /// As in Excel: the figure, Enter.
    void types(Desk desk, String unit, Map<String, String> figures) {
        var page = grid(desk, unit);
        figures.forEach((code, text) -> {
            var cell = cell(page, unit, code);
            cell.fill("");
            cell.focus();
            page.keyboard().type(text);
            page.keyboard().press("Enter");
        });
        saved(page);
    }

    /// One column from Excel, into the cell of a code.
    void pastes(Desk desk, String unit, String code, List<String> column) {
        var page = grid(desk, unit);
        var cell = cell(page, unit, code);
        cell.focus();
        cell.evaluate("""
                (one, text) => {
                    const data = new DataTransfer();
                    data.setData("text/plain", text);
                    one.dispatchEvent(new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true}));
                }
                """, String.join("\n", column));
        var dialog = page.locator("#kisi-tempel");
        if (dialog.isVisible()) {
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Isi"))
                    .click();
        }
        saved(page);
    }

    /// The form is downloaded, filled in and compared before it is taken over.
    void uploads(Desk desk, String unit, Map<String, String> figures) {
        var page = desk.page();
        page.navigate(href("unggah", unit));
        var form = page.context().request().get(href("formulir.xlsx", unit)).body();
        page.locator("#berkas")
                .setInputFiles(new FilePayload(
                        "isian.xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        filled(form, figures)));
        press(page, "Bandingkan");
        office.look(page);
        press(page, "Terapkan " + figures.size() + " sel");
        assertThat(page.locator("main")).containsText("Isian");
    }

    /// Why the only indicator of the sheet missed its target, and what follows.
    void explains(Desk desk, String unit, String obstacle, String followUp, String person, String due) {
        var page = grid(desk, unit);
        page.locator(".kisi-buka").first().click();
        page.getByLabel("Kendala").first().fill(obstacle);
        page.getByLabel("Tindak lanjut", new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill(followUp);
        page.getByLabel("Penanggung jawab tindak lanjut").first().fill(person);
        page.getByLabel("Batas waktu").first().fill(due);
        page.keyboard().press("Tab");
        saved(page);
    }

    /// With a word for whatever is asked.
    void sends(Desk desk, String unit) {
        checks(desk, unit);
        declares(desk);
        assertThat(desk.page().locator("main")).containsText("Isian terkirim");
    }

    Page checks(Desk desk, String unit) {
        var page = desk.page();
        page.navigate(href("periksa", unit));
        office.look(page);
        for (var word : page.locator("input[name^='kata-']").all()) {
            word.fill("Ada di berkas unit.");
        }
        return page;
    }

    void declares(Desk desk) {
        desk.page().getByLabel("Saya menyatakan").check();
        press(desk.page(), "Kirim untuk direviu");
    }

    void verifies(Desk desk, String unit) {
        var page = desk.page();
        page.navigate("/reviu/" + path() + "?unit=" + unit);
        press(page, "Mulai reviu");
        office.look(page);
        page.keyboard().press("j");
        page.keyboard().press("y");
        assertThat(page.locator("[data-reviu-baris] input[value=ya]").first()).isChecked();
        page.getByLabel("YA, terverifikasi").check();
        press(page, "Tetapkan putusan");
        assertThat(page.locator("main")).containsText("Terverifikasi");
    }

    /// `/isian/2026/tw3/kominfo?unit=dinas`.
    String href(String unit) {
        return "/isian/" + path() + "?unit=" + unit;
    }

    private String href(String what, String unit) {
        return "/isian/" + path() + "/" + what + "?unit=" + unit;
    }

    private String path() {
        return quarter.year() + "/tw" + quarter.number() + "/" + agency;
    }

    private Page grid(Desk desk, String unit) {
        var page = desk.page();
        page.navigate(href(unit));
        assertThat(page.locator("html.kisi-hidup")).hasCount(1);
        return page;
    }

    private Locator cell(Page page, String unit, String code) {
        var rounds = office.bean(Rounds.class);
        var owner =
                office.bean(Structure.class).findAgency(agency).orElseThrow().id();
        var round = rounds.find(owner, quarter).orElseThrow();
        var sheet = rounds.findSheet(round.id(), unit).orElseThrow().head().id();
        var variable = rounds.variablesOf(sheet).stream()
                .filter(one -> one.code().equals(code))
                .map(one -> one.cell())
                .findFirst();
        var key = variable.orElseGet(() -> "i"
                + rounds.itemsOf(sheet).stream()
                        .filter(item -> item.agreed().code().equals(code))
                        .findFirst()
                        .orElseThrow()
                        .id());
        return page.locator("#" + key);
    }

    private static void saved(Page page) {
        assertThat(page.locator("#kisi-keadaan")).containsText(Pattern.compile("✓ Tersimpan"));
    }

    static void press(Page page, String button) {
        page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /// As Excel would save it: the rows with their keys, and the figures.
    private static byte[] filled(byte[] form, Map<String, String> figures) {
        var out = new ByteArrayOutputStream();
        try (var read = new ReadableWorkbook(new ByteArrayInputStream(form));
                var workbook = new Workbook(out, "Excel", "16.0")) {
            var page = workbook.newWorksheet("Isian");
            for (var row : read.getFirstSheet().read()) {
                var at = row.getRowNum() - 1;
                row.getCellAsString(KEY).ifPresent(key -> page.value(at, KEY, key));
                row.getCellAsString(CODE).map(figures::get).ifPresent(figure -> page.value(at, FIGURE, figure));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
