package id.akuntabel.correspondence.offices;

import id.akuntabel.shell.Tab;
import java.util.List;

/// The views of letters, over each of their pages.
public final class LetterTabs {

    private LetterTabs() {}

    /// @param current address of the one that is shown
    public static List<Tab> at(String current) {
        return List.of(
                tab("Masuk", "/surat/masuk", current),
                tab("Keluar", "/surat/keluar", current),
                tab("Disposisi", "/surat/disposisi", current),
                tab("Tanda terima", "/surat/tanda-terima", current),
                tab("Buku nomor", "/surat/buku", current));
    }

    private static Tab tab(String label, String href, String current) {
        return Tab.of(label, href, href.equals(current));
    }
}
