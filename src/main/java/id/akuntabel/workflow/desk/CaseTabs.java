package id.akuntabel.workflow.desk;

import id.akuntabel.shell.Crumb;
import id.akuntabel.shell.Tab;
import id.akuntabel.workflow.cases.SopCase;
import java.util.List;

/// The views of one process.
public final class CaseTabs {

    private CaseTabs() {}

    /// @param current `alur`, `berkas` or `riwayat`
    public static List<Tab> of(SopCase sopCase, String current, int files) {
        var address = "/proses/" + sopCase.number();
        return List.of(
                Tab.of("Alur", address, current.equals("alur")),
                new Tab("Berkas", address + "/berkas", current.equals("berkas"), files),
                Tab.of("Riwayat", address + "/riwayat", current.equals("riwayat")));
    }

    public static List<Crumb> crumbs(SopCase sopCase) {
        return List.of(new Crumb("Proses SOP", "/proses"), new Crumb(sopCase.number(), "/proses/" + sopCase.number()));
    }
}
