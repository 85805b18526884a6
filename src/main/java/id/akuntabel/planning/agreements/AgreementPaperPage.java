package id.akuntabel.planning.agreements;

import gg.jte.Content;
import id.akuntabel.organization.Agency;
import id.akuntabel.shell.Crumb;
import id.akuntabel.shell.Page;
import id.akuntabel.shell.Tab;
import java.util.List;

/// A paper of an agreement on screen.
///
/// @param here  address of the agreement
/// @param query which version: `?versi=2`
/// @param code  of the paper
public record AgreementPaperPage(Agency agency, String title, String here, String query, String code, Content preview)
        implements Page {

    public List<Crumb> crumbs() {
        return List.of(new Crumb("Perjanjian", here + query));
    }

    public List<Tab> tabs() {
        return List.of(
                Tab.of("Perjanjian kinerja", here + "/naskah/perjanjian" + query, code.equals("perjanjian")),
                Tab.of("Rencana aksi", here + "/naskah/rencana-aksi" + query, code.equals("rencana-aksi")));
    }

    public String file(String ending) {
        return here + "/naskah/" + code + "." + ending + query;
    }
}
