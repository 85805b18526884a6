package id.akuntabel.sop.library;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.identity.Permission;
import id.akuntabel.organization.Structure;
import id.akuntabel.sop.editions.Editions;
import id.akuntabel.sop.editions.Listing;
import id.akuntabel.sop.editions.State;
import id.akuntabel.sop.library.LibraryPage.Entry;
import id.akuntabel.sop.library.LibraryPage.Shelf;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// All SOPs, by agency.
@Controller
class LibraryController {

    private final Editions editions;
    private final Structure structure;

    LibraryController(Editions editions, Structure structure) {
        this.editions = editions;
        this.structure = structure;
    }

    @GetMapping("/sop")
    LibraryPage library(
            CurrentOfficial official,
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(defaultValue = "") String keadaan) {
        var families = editions.list().stream()
                .filter(listing -> Readers.mayRead(official, listing))
                .collect(Collectors.groupingBy(Listing::family));
        var entries = families.values().stream()
                .map(LibraryController::entry)
                .filter(entry -> entry.isIn(keadaan))
                .toList();
        var shelves = structure.listAgencies().stream()
                .map(agency -> new Shelf(
                        agency.name(),
                        entries.stream()
                                .filter(entry -> entry.listing().agency().equals(agency.id()))
                                .filter(entry -> matches(entry, agency.name() + " " + agency.shortName(), cari))
                                .sorted(java.util.Comparator.comparing(
                                        entry -> entry.listing().title()))
                                .toList()))
                .filter(shelf -> !shelf.entries().isEmpty())
                .toList();
        return new LibraryPage(shelves, cari.strip(), keadaan, official.may(Permission.SOP_EDITING));
    }

    /// The edition that stands for the SOP: the one in force, else the newest.
    private static Entry entry(List<Listing> family) {
        var inForce = family.stream()
                .filter(listing -> listing.state() == State.IN_FORCE)
                .findFirst();
        var newest = family.getFirst();
        Optional<Listing> making =
                inForce.isPresent() && newest.state().isInTheMaking() ? Optional.of(newest) : Optional.empty();
        return new Entry(inForce.orElse(newest), making.orElse(null));
    }

    private static boolean matches(Entry entry, String agency, String search) {
        var text =
                (entry.listing().title() + " " + entry.listing().sopNumber() + " " + agency).toLowerCase(Locale.ROOT);
        return List.of(search.strip().toLowerCase(Locale.ROOT).split("\\s+")).stream()
                .allMatch(text::contains);
    }
}
