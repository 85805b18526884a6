package id.akuntabel.organization.structure;

import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Holding;
import id.akuntabel.organization.Position;
import id.akuntabel.organization.PositionId;
import id.akuntabel.organization.Unit;
import id.akuntabel.organization.UnitId;
import id.akuntabel.shell.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// The tree of an agency: units, their positions, who acts in them today; with forms for more.
///
/// @param adding   which of the two forms was sent: `unit`, `jabatan`, or null
/// @param codes    position codes of all agencies, offered while typing
public record AgencyPage(
        Agency agency,
        List<Branch> tree,
        Map<PositionId, Holding> acting,
        List<String> codes,
        StructureForm form,
        @Nullable String adding,
        Map<String, String> findings,
        @Nullable String notice)
        implements Page {

    @Override
    public String title() {
        return agency.name();
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public String path() {
        return "/pengaturan/struktur/" + agency.code();
    }

    public StructureForm formOf(String which) {
        return which.equals(adding) ? form : StructureForm.EMPTY;
    }

    /// Findings belong to the form that was sent.
    public @Nullable String finding(String which, String field) {
        return which.equals(adding) ? findings.get(field) : null;
    }

    /// The findings by id of their field: the fields of the two forms must not share one.
    public Map<String, String> summary() {
        var byField = new LinkedHashMap<String, String>();
        findings.forEach((field, finding) -> {
            var doubled = "unit".equals(adding) && List.of("nama", "kode").contains(field);
            byField.put(doubled ? field + "-unit" : field, finding);
        });
        return byField;
    }

    public List<Position> positions() {
        return tree.stream().flatMap(branch -> branch.positions().stream()).toList();
    }

    /// @param depth 0 = top
    public record Branch(Unit unit, int depth, List<Position> positions) {}

    /// Depth first, in order of the structure.
    static List<Branch> tree(List<Unit> units, List<Position> positions) {
        var tree = new ArrayList<Branch>();
        grow(null, 0, units, positions, tree);
        return tree;
    }

    private static void grow(
            @Nullable UnitId parent, int depth, List<Unit> units, List<Position> positions, List<Branch> tree) {
        for (var unit : units) {
            var here = parent == null ? unit.parent() == null : parent.equals(unit.parent());
            if (here) {
                tree.add(new Branch(
                        unit,
                        depth,
                        positions.stream()
                                .filter(position -> position.unit().equals(unit.id()))
                                .toList()));
                grow(unit.id(), depth + 1, units, positions, tree);
            }
        }
    }
}
