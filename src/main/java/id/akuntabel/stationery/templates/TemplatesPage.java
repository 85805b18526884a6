package id.akuntabel.stationery.templates;

import id.akuntabel.calendar.Wording;
import id.akuntabel.paper.PaperKind;
import id.akuntabel.shell.Page;
import id.akuntabel.stationery.offices.Office;
import java.util.List;
import java.util.Map;

/// The kinds of paper, each with the template that is used for it.
///
/// @param own         templates of the office in force, by kind
/// @param governments templates of the government in force, by kind; none on the government's own page
public record TemplatesPage(
        List<Office> offices,
        Office office,
        List<PaperKind> kinds,
        Map<String, StoredTemplate> own,
        Map<String, StoredTemplate> governments)
        implements Page {

    @Override
    public String title() {
        return "Templat naskah "
                + (office.agency() == null ? office.name() : office.agency().shortName());
    }

    public String href(PaperKind kind) {
        return "/pengaturan/templat/" + office.code() + "/" + kind.code();
    }

    /// Which template it is, and since when.
    public String used(PaperKind kind) {
        var mine = own.get(kind.code());
        if (mine != null) {
            return "Milik sendiri, versi " + mine.version() + since(mine);
        }
        var government = governments.get(kind.code());
        return government == null
                ? "Bawaan"
                : "Milik pemerintah daerah, versi " + government.version() + since(government);
    }

    public boolean replaced(PaperKind kind) {
        return own.containsKey(kind.code()) || governments.containsKey(kind.code());
    }

    private String since(StoredTemplate template) {
        var at = template.usedAt();
        return at == null ? "" : " sejak " + Wording.dateTime(at, office.zone());
    }
}
