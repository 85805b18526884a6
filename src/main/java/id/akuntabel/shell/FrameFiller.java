package id.akuntabel.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A slot: modules put entries into the menu and say who is viewing. The frame asks all of them, once a page.
public interface FrameFiller {

    /// Who is signed in; at most one filler knows.
    default @Nullable Viewer viewer() {
        return null;
    }

    /// Menu entries that this viewer has; [MenuEntry#order()] sorts them over all modules.
    default List<MenuEntry> menu() {
        return List.of();
    }

    /// Pages under /pengaturan, in the same way: tabs over each of them.
    default List<MenuEntry> settings() {
        return List.of();
    }

    /// What this viewer has to know whatever they came for, told on the first page.
    default List<Notice> notices() {
        return List.of();
    }

    /// @param text a sentence: what happened
    /// @param link words of the link to where something can be done about it
    record Notice(String text, String link, String href) {}

    /// @param key       tells the person from others at the same device
    /// @param name      of the person
    /// @param positions `Kepala Bidang Perikanan`, `Plt. Sekretaris`
    /// @param office    short name of the agency
    record Viewer(String key, String name, List<String> positions, String office) {}

    /// @param count shown only where the viewer must act; 0 = none
    /// @param also  addresses beside `href` under which the pages of this entry lie
    record MenuEntry(int order, String label, String href, int count, List<String> also) {

        public MenuEntry(int order, String label, String href, int count) {
            this(order, label, href, count, List.of());
        }
    }
}
