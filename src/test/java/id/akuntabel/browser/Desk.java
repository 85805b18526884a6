package id.akuntabel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.util.Locale;
import java.util.regex.Pattern;

/// What one official does in the browser, in the words of the office. Rows are the numbers printed in the SOP.
final class Desk {

    private static final Pattern NUMBER = Pattern.compile("/proses/([A-Z]+-\\d{4}-\\d+)");

    private final Office office;
    private final Page page;
    private final String nip;

    Desk(Office office, Page page, String nip) {
        this.office = office;
        this.page = page;
        this.nip = nip;
    }

    Page page() {
        return page;
    }

    void signIn(String name) {
        page.navigate("/masuk");
        button(name).first().click();
        assertThat(page).hasURL(Pattern.compile("/tugas$"));
    }

    /// Starts a process; returns its number.
    String starts(String sop, String title) {
        return starts(sop, title, "");
    }

    /// @param period as printed in the list, `Triwulan III 2026`, or empty
    String starts(String sop, String title, String period) {
        page.navigate("/proses/mulai");
        office.look(page);
        page.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(sop).setExact(true))
                .first()
                .click();
        page.getByLabel("Judul proses").fill(title);
        if (!period.isEmpty()) {
            page.getByLabel("Periode").selectOption(new SelectOption().setLabel(period));
        }
        office.look(page);
        button("Mulai proses").click();
        assertThat(page.locator("h1")).containsText(title);
        var number = NUMBER.matcher(page.url());
        assertThat(number.find()).as(page.url()).isTrue();
        return number.group(1);
    }

    /// Opens the task from the inbox, whether it waits for this official or for whoever takes it.
    Desk opens(String process, String row) {
        page.navigate("/tugas");
        office.look(page);
        if (task(process, row).count() == 0) {
            page.navigate("/tugas?tab=bisa-diambil");
        }
        task(process, row).first().click();
        assertThat(page.locator("#judul-langkah")).containsText("Langkah " + row);
        office.look(page);
        return this;
    }

    boolean has(String process, String row) {
        page.navigate("/tugas");
        return task(process, row).count() > 0;
    }

    /// To the first of those under the official, where the order is a disposition.
    void orders(String process, String row) {
        opens(process, row);
        var first = page.locator(".penerima input[name=penerima]").first();
        if (first.count() > 0) {
            first.check();
        }
        tick("Tindak lanjuti");
        proceeds();
    }

    /// A disposition with its sheet.
    ///
    /// @param to title of the position that is charged with it
    void disposes(String process, String row, String to) {
        opens(process, row);
        tick(to);
        tick("Tindak lanjuti");
        proceeds();
    }

    /// Today, from one to three; whom and where the SOP says.
    void invites(String process, String row) {
        opens(process, row);
        fill("Tanggal rapat", office.today().toString());
        fill("Mulai", "13.00");
        fill("Selesai", "15.00");
        proceeds();
    }

    /// With a document of the process above as material, and one that is uploaded under a name.
    void prepares(String process, String row, String chosen, String uploaded) {
        opens(process, row);
        page.locator("#bahan label")
                .filter(new Locator.FilterOptions().setHasText(chosen))
                .first()
                .click();
        uploads(uploaded);
        page.locator("#nama-berkas").fill(uploaded);
        proceeds();
    }

    /// Everybody came.
    void holds(String process, String row, String note) {
        opens(process, row);
        for (var seat : page.locator("#hadir input[type=checkbox]:enabled").all()) {
            seat.check();
        }
        page.locator("textarea[name='ringkasan-1']").fill(note);
        proceeds();
    }

    /// @param decision that the first of those present is charged with
    void minutes(String process, String row, String decision, String due) {
        opens(process, row);
        fill("Keputusan 1", decision);
        page.locator("select[name='penanggung-1']").selectOption(new SelectOption().setIndex(1));
        page.locator("input[name='batas-1']").fill(due);
        proceeds();
    }

    /// With the certificate of the sample, whose passphrase the page tells; that completes the step.
    void signsHere(String process, String row) {
        opens(process, row);
        page.getByText("Tanda tangani", new Page.GetByTextOptions().setExact(true))
                .click();
        office.look(page);
        page.getByLabel("Frasa sandi").fill(page.locator(".kabar code").textContent());
        button("Tanda tangani yang dicentang").click();
        assertThat(page.locator("#kumpulan"))
                .containsText(
                        Pattern.compile("(\\d+) dari \\1 dokumen ditandatangani"),
                        new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
        office.look(page);
    }

    /// Puts the initials on what waits for them.
    void initials(String title) {
        page.navigate("/tanda-tangan");
        page.locator("#paraf tr")
                .filter(new Locator.FilterOptions().setHasText(title))
                .locator("input[name=paraf]")
                .check();
        button("Paraf yang dicentang").click();
        assertThat(page.locator(".kabar").first()).containsText("Paraf Anda tersimpan");
        office.look(page);
    }

    /// @param pdf title of the file that is uploaded
    void works(String process, String row, String pdf) {
        opens(process, row).uploads(pdf);
        proceeds();
    }

    void writes(String process, String row, String result) {
        opens(process, row);
        fill("Hasil", result);
        proceeds();
    }

    void meets(String process, String row, String result) {
        opens(process, row);
        fill("Tanggal rapat", office.today().toString());
        fill("Tempat", "Ruang rapat lantai 2");
        fill("Hasil rapat", result);
        proceeds();
    }

    /// @param period as printed in the list, `Triwulan III 2026`
    void opensQuarter(String process, String row, String period, String lastDay) {
        opens(process, row);
        page.getByLabel("Triwulan yang diukur").selectOption(new SelectOption().setLabel(period));
        fill("Tenggat pengisian", lastDay);
        proceeds();
    }

    /// Goes on without the units that are not as far, for a reason.
    void proceedsWithout(String process, String row, String reason) {
        opens(process, row);
        saysWhy(reason);
        proceeds();
    }

    /// In the form that is open: why it goes on without what is not there yet.
    Desk saysWhy(String reason) {
        for (var field : page.locator("input[name^='tanpa-'], input[name='alasan-tanpa-isian']")
                .all()) {
            field.fill(reason);
        }
        return this;
    }

    /// In the form that is open: the period, and why it is reported before all is verified.
    Desk reports(String period) {
        page.getByLabel("Periode laporan").selectOption(new SelectOption().setLabel(period));
        var reason = page.locator("textarea[name='alasan-belum-lengkap']");
        if (reason.count() > 0) {
            reason.fill("Unit lain menyusul setelah rekonsiliasi.");
        }
        return this;
    }

    /// In the form that is open: what the author adds to the figures.
    void writesReport(String opening, String closing) {
        var reason = page.locator("textarea[name='alasan-belum-lengkap']");
        if (reason.count() > 0) {
            reason.fill("Unit lain menyusul setelah rekonsiliasi.");
        }
        page.getByLabel("Pendahuluan").fill(opening);
        page.getByLabel("Simpulan dan rekomendasi").fill(closing);
        proceeds();
    }

    void handsOver(String process, String row) {
        opens(process, row);
        proceeds();
    }

    void decides(String process, String row, String exit) {
        opens(process, row).chooses(exit);
        proceeds();
    }

    /// A way back: first without the reason, which is refused and keeps what was chosen; then with it.
    void sendsBack(String process, String row, String exit, String reason) {
        opens(process, row).sendsBackFrom(exit, reason);
    }

    /// The same with the form that is open.
    void sendsBackFrom(String exit, String reason) {
        chooses(exit);
        tickAll();
        button("Lanjutkan").click();
        assertThat(page.locator(".temuan")).isVisible();
        assertThat(page.locator("input[name=putusan][value='" + exit + "']")).isChecked();
        office.look(page);
        page.locator("textarea[name=catatan]").fill(reason);
        proceeds();
    }

    void signs(String process, String row, String pdf) {
        opens(process, row).uploads(pdf);
        fill("Tanggal tanda tangan", office.today().toString());
        proceeds();
    }

    void numbers(String process, String row, String number) {
        opens(process, row);
        fill("Nomor naskah", number);
        fill("Tanggal naskah", office.today().toString());
        proceeds();
    }

    void copies(String process, String row, int copies) {
        opens(process, row);
        fill("Jumlah salinan", Integer.toString(copies));
        proceeds();
    }

    void archives(String process, String row) {
        opens(process, row);
        page.getByLabel("Kode klasifikasi").selectOption(new SelectOption().setIndex(1));
        fill("Tempat salinan lunak", "Sistem Akuntabel");
        fill("Tempat salinan fisik", "Lemari 2, rak 1, boks 14");
        proceeds();
    }

    /// Ticks the kelengkapan and sends the form; the step is done afterwards.
    void proceeds() {
        tickAll();
        button("Lanjutkan").click();
        page.waitForURL(Pattern.compile("selesai=|langkah/"));
        assertThat(page.locator(".temuan")).hasCount(0);
        assertThat(page.locator(".kabar")
                        .filter(new Locator.FilterOptions().setHasText("selesai"))
                        .first())
                .isVisible();
        office.look(page);
    }

    Desk uploads(String title) {
        var name = title.toLowerCase(Locale.ROOT).replace(' ', '-') + ".pdf";
        page.locator("#berkas").setInputFiles(new FilePayload(name, "application/pdf", SmallPdf.of(title)));
        return this;
    }

    Desk chooses(String exit) {
        page.locator("input[name=putusan][value='" + exit + "']").check();
        return this;
    }

    Desk tick(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).check();
        return this;
    }

    void fill(String label, String text) {
        page.getByLabel(label).first().fill(text);
    }

    /// The page of a process.
    Desk visits(String process) {
        page.navigate("/proses/" + process);
        office.look(page);
        return this;
    }

    /// Number of a process that the page names as related, by a word of its title.
    String relative(String title) {
        var link = page.locator("main a[href^='/proses/']")
                .filter(new Locator.FilterOptions().setHasText(title))
                .last();
        var number = NUMBER.matcher(link.getAttribute("href"));
        assertThat(number.find()).isTrue();
        return number.group(1);
    }

    /// Number of the process that an agency runs for a gathering step.
    String child(String process, String row, String agency) {
        opens(process, row);
        var link = page.locator("th[scope=row]")
                .filter(new Locator.FilterOptions().setHasText(office.shortName(agency)))
                .locator("a");
        var number = NUMBER.matcher(link.getAttribute("href"));
        assertThat(number.find()).isTrue();
        return number.group(1);
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /// The zip of a process, as the official's browser saves it.
    ProcessZip downloads(String process) {
        page.navigate("/proses/" + process + "/berkas");
        office.look(page);
        var download = page.waitForDownload(
                () -> page.getByText("Unduh berkas proses").first().click());
        return ProcessZip.read(download.path());
    }

    @Override
    public String toString() {
        return nip;
    }

    void tickAll() {
        for (var box : page.locator("#kelengkapan input[type=checkbox]").all()) {
            box.check();
        }
    }

    /// The link of a task in the inbox that is shown.
    Locator task(String process, String row) {
        return page.locator("table.tugas tr")
                .filter(new Locator.FilterOptions().setHasText(process))
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("^Langkah " + row + ":")));
    }
}
