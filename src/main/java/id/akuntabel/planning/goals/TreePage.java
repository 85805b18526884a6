package id.akuntabel.planning.goals;

import id.akuntabel.organization.Agency;
import id.akuntabel.shell.Page;
import java.util.List;

/// The performance tree of an agency, with what crosses to others.
public record TreePage(
        List<Agency> agencies, Agency agency, List<StrategicPlan> plans, List<Branch> roots, boolean mayWrite)
        implements Page {

    /// @param elsewhere   short name of the other agency; empty = the same
    /// @param contribution how it serves what stands above, where agencies meet
    /// @param again       stands elsewhere in the tree, too; its own branches are drawn only once
    /// @param indicators  codes with names
    /// @param also        what else it serves
    /// @param href        where it is changed; empty = not by this viewer
    public record Branch(
            Objective objective,
            String elsewhere,
            String contribution,
            String unit,
            boolean again,
            List<Measure> indicators,
            List<String> also,
            List<Branch> below,
            String href) {}

    public record Measure(String code, String name, String href) {}

    @Override
    public String title() {
        return "Pohon kinerja";
    }
}
