package id.akuntabel.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;

/// What the frame of a page shows around it. Filled lazily, once a request; templates take [#current()].
public interface Frame {

    /// Name of the request attribute that holds it.
    String ATTRIBUTE = "id.akuntabel.frame";

    FrameFiller.@Nullable Viewer viewer();

    List<FrameFiller.MenuEntry> menu();

    /// Pages of the settings, for their tabs.
    List<FrameFiller.MenuEntry> settings();

    /// What the viewer has to know whatever they came for; the first page tells it.
    default List<FrameFiller.Notice> notices() {
        return List.of();
    }

    /// Path of the page, for the lit menu entry.
    String path();

    /// Name and value of the CSRF field; empty where no form may be sent.
    String csrfParameter();

    String csrfToken();

    /// Whether this installation shows sample data (a ribbon says so).
    boolean sample();

    /// `auto`, `terang` or `gelap`, as chosen by the person at this browser.
    String theme();

    /// Address of one of our style sheets or scripts (`kisi/start.js`). It changes when they change, so that browsers
    /// may keep them for a year.
    String asset(String file);

    /// Whether the page lies at or below an address of the menu.
    default boolean isAt(String href) {
        return path().equals(href) || path().startsWith(href + "/");
    }

    /// Whether the page is one of those that an entry of the menu leads to.
    default boolean isAt(FrameFiller.MenuEntry entry) {
        return isAt(entry.href()) || entry.also().stream().anyMatch(this::isAt);
    }

    static Frame current() {
        var attributes = RequestContextHolder.currentRequestAttributes();
        return (Frame) java.util.Objects.requireNonNull(attributes.getAttribute(ATTRIBUTE, 0));
    }
}
