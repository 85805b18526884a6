package id.akuntabel.archive.hardcopies;

import id.akuntabel.archive.holdings.ArchiveTabs;
import id.akuntabel.calendar.Wording;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.shell.Crumb;
import id.akuntabel.shell.Page;
import id.akuntabel.shell.Tab;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// The tree of places, or one place with what lies in it.
///
/// @param place null = the whole tree
/// @param inner the tree, or what stands in the place
/// @param keeps whether the reader keeps this archive
/// @param typed into the form that adds a place
public record PlacesPage(
        @Nullable StoragePlace place,
        List<StoragePlace> inner,
        List<Loans.Kept> content,
        Map<AgencyId, Agency> agencies,
        boolean keeps,
        Map<String, String> typed,
        Map<String, String> findings,
        LocalDate today)
        implements Page {

    @Override
    public String title() {
        return place == null ? "Tempat arsip" : place.path();
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public List<Crumb> crumbs() {
        return place == null ? List.of() : List.of(new Crumb("Tempat arsip", PlacesController.PATH));
    }

    public List<Tab> tabs() {
        return ArchiveTabs.at(PlacesController.PATH);
    }

    public List<PlaceKind> kinds() {
        return place == null ? List.of(PlaceKind.values()) : place.kind().smaller();
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String agency(StoragePlace one) {
        return Objects.requireNonNull(agencies.get(one.owner())).shortName();
    }

    public boolean severalAgencies() {
        return agencies.size() > 1;
    }

    /// How deep in what is shown.
    public int depth(StoragePlace one) {
        return place == null ? one.depth() : one.depth() - place.depth() - 1;
    }

    public boolean overdue(Loans.Kept kept) {
        return kept.due() != null && kept.due().isBefore(today);
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? "" : Wording.shortDate(day);
    }
}
