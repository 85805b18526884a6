package id.akuntabel.archive.holdings;

import id.akuntabel.shell.Tab;
import java.util.List;
import java.util.Map;

/// The pages of the archive, as tabs over each of them.
public final class ArchiveTabs {

    private ArchiveTabs() {}

    /// @param href with the filter that the page keeps
    record Counted(String href, int count) {}

    /// @param address of the page that shows them
    public static List<Tab> at(String address) {
        return with(address, Map.of());
    }

    static List<Tab> with(String address, Map<String, Counted> counted) {
        return List.of(
                tab("Dokumen", "/dokumen", address, counted),
                tab("Arsip", "/dokumen?tab=arsip", address, counted),
                tab("Cari isi", "/arsip/cari", address, counted),
                tab("Tempat", "/arsip/tempat", address, counted),
                tab("Pinjaman", "/arsip/pinjaman", address, counted),
                tab("Retensi", "/arsip/retensi", address, counted));
    }

    private static Tab tab(String label, String href, String address, Map<String, Counted> counted) {
        var known = counted.getOrDefault(href, new Counted(href, -1));
        return new Tab(label, known.href(), href.equals(address), known.count());
    }
}
