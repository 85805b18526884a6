package id.akuntabel.planning.goals;

import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Unit;
import id.akuntabel.planning.indicators.Choices;
import id.akuntabel.shell.Crumb;
import id.akuntabel.shell.Page;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// Writes one objective of the tree.
///
/// @param code   of the one that is changed; null = a new one
/// @param own    objectives of this agency that it can serve
/// @param others of other agencies, each with the name of its agency
public record ObjectivePage(
        Agency agency,
        @Nullable String code,
        ObjectiveForm form,
        List<Unit> units,
        List<Objective> own,
        List<Other> others,
        Map<String, String> findings)
        implements Page {

    public record Other(Objective objective, String agency) {}

    @Override
    public String title() {
        return code == null ? "Tambah sasaran" : "Ubah sasaran " + code;
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public String action() {
        return "/perencanaan/sasaran/" + agency.code() + (code == null ? "" : "/" + code);
    }

    public List<Crumb> crumbs() {
        return List.of(new Crumb("Pohon kinerja", "/perencanaan/pohon?opd=" + agency.code()));
    }

    public Map<String, String> kinds() {
        return Choices.of(List.of(Objective.Kind.values()), Objective.Kind::name, Objective.Kind::printed);
    }

    public Map<String, String> unitChoices() {
        return Choices.optional("Belum ditentukan", Choices.of(units, Unit::code, Unit::name));
    }
}
