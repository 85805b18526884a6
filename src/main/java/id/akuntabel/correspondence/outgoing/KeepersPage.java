package id.akuntabel.correspondence.outgoing;

import id.akuntabel.correspondence.offices.LetterTabs;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Position;
import id.akuntabel.organization.PositionId;
import id.akuntabel.shell.Page;
import id.akuntabel.shell.Tab;
import java.util.List;
import java.util.Set;

/// Who keeps the books.
public record KeepersPage(Agency agency, List<Position> positions, Set<PositionId> keepers) implements Page {

    @Override
    public String title() {
        return "Pengelola buku nomor";
    }

    public List<Tab> tabs() {
        return LetterTabs.at("/surat/buku");
    }
}
