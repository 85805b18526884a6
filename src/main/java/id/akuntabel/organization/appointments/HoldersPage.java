package id.akuntabel.organization.appointments;

import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Holding;
import id.akuntabel.organization.Position;
import id.akuntabel.shell.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who acts in each position of an agency today.
public record HoldersPage(List<Agency> agencies, Agency agency, List<Row> rows) implements Page {

    @Override
    public String title() {
        return "Pejabat";
    }

    /// @param acting null = nobody
    public record Row(Position position, @Nullable Holding acting) {}
}
