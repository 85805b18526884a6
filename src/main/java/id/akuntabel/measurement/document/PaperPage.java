package id.akuntabel.measurement.document;

import gg.jte.Content;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.shell.Crumb;
import id.akuntabel.shell.Page;
import id.akuntabel.shell.Tab;
import java.util.List;

/// A paper of a quarter on screen.
///
/// @param code  of the paper
/// @param draft whether it carries the watermark
/// @param tabs  the other papers
public record PaperPage(Place place, String code, String name, boolean draft, List<Tab> tabs, Content preview)
        implements Page {

    @Override
    public String title() {
        return name + " " + place.round().quarter().printed();
    }

    public List<Crumb> crumbs() {
        return List.of(
                new Crumb("Isian Kinerja", "/isian?opd=" + place.agency().code()),
                new Crumb("Rekap", place.href() + "/rekap"));
    }

    public String file() {
        return place.href() + "/naskah/" + code;
    }
}
