package id.akuntabel.correspondence.dispositions;

import id.akuntabel.calendar.Wording;
import id.akuntabel.correspondence.offices.LetterTabs;
import id.akuntabel.shell.Page;
import id.akuntabel.shell.Tab;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Dispositions to me, or by me.
///
/// @param given  whether those I gave are shown
/// @param unread how many wait to be read
public record DispositionsPage(boolean given, List<Line> lines, int unread, int number, boolean more) implements Page {

    /// @param fresh addressed to the viewer and not read yet
    public record Line(Disposition disposition, boolean fresh, String date) {}

    @Override
    public String title() {
        return "Disposisi";
    }

    public List<Tab> tabs() {
        return LetterTabs.at("/surat/disposisi");
    }

    public List<Tab> views() {
        return List.of(
                new Tab("Untuk saya", "/surat/disposisi", !given, unread > 0 ? unread : -1),
                Tab.of("Dari saya", "/surat/disposisi?dari=saya", given));
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? "–" : Wording.shortDate(day);
    }

    public String addressees(Disposition disposition) {
        return disposition.addressees().stream()
                .map(Disposition.Addressee::title)
                .collect(Collectors.joining(", "));
    }

    public String page(int shown) {
        return "/surat/disposisi?" + (given ? "dari=saya&" : "") + "halaman=" + shown;
    }
}
