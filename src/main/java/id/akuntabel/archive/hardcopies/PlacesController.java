package id.akuntabel.archive.hardcopies;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.identity.Permission;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.Structure;
import id.akuntabel.paper.Press;
import id.akuntabel.shell.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Places of one's own agencies: the tree, one place with what lies in it, and the labels. Arsiparis add places.
@Controller
class PlacesController {

    static final String PATH = "/arsip/tempat";
    private static final int MOST_LABELS = 300;

    private final Places places;
    private final Structure structure;
    private final Press press;
    private final Clock clock;

    PlacesController(Places places, Structure structure, Press press, Clock clock) {
        this.places = places;
        this.structure = structure;
        this.press = press;
        this.clock = clock;
    }

    @GetMapping(PATH)
    PlacesPage list(CurrentOfficial official) {
        return page(official, null, Map.of(), Map.of());
    }

    @GetMapping(PATH + "/{code}")
    PlacesPage show(CurrentOfficial official, @PathVariable String code) {
        return page(official, get(official, code), Map.of(), Map.of());
    }

    /// @param inside code of the place that it stands in; empty = by itself
    @PostMapping(PATH)
    Object add(
            CurrentOfficial official,
            @RequestParam(name = "di", defaultValue = "") String inside,
            @RequestParam(name = "jenis", defaultValue = "") String kind,
            @RequestParam(name = "nama", defaultValue = "") String typedName) {
        var owner = keeps(official).orElseThrow(NotFound::new);
        var parent = inside.isEmpty() ? null : get(official, inside);
        if (parent != null && !parent.owner().equals(owner)) {
            throw new NotFound();
        }
        var name = typedName.strip();
        var wanted = PlaceKind.of(kind);
        var findings = new LinkedHashMap<String, String>();
        if (wanted.isEmpty() || (parent != null && !wanted.get().fitsInto(parent.kind()))) {
            findings.put("jenis", "Jenis tempat belum dipilih, atau tidak muat di dalamnya. Pilih dari daftar.");
        }
        if (name.isEmpty() || name.length() > 60) {
            findings.put("nama", "Nama atau nomor tempat belum diisi. Tulis seperti pada labelnya, misalnya 2026-04.");
        }
        if (findings.isEmpty()) {
            var code = places.add(owner, parent, wanted.orElseThrow(), name);
            if (code.isPresent()) {
                return "redirect:" + PATH + (parent == null ? "" : "/" + parent.code()) + "#" + code.get();
            }
            findings.put("nama", wanted.get().printed() + " " + name + " sudah ada di sini. Beri nama lain.");
        }
        return page(official, parent, Map.of("jenis", kind, "nama", typedName), findings);
    }

    /// Labels of a place and of all that stands in it.
    @GetMapping(PATH + "/{code}/label.pdf")
    ResponseEntity<byte[]> labels(CurrentOfficial official, @PathVariable String code) {
        var place = get(official, code);
        var agency = structure.getAgency(place.owner());
        var base = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        var labels = places.tree(List.of(place.owner())).stream()
                .filter(one -> one.code().equals(code) || one.path().startsWith(place.path() + " / "))
                .limit(MOST_LABELS)
                .map(one -> new LabelsPaper.Label(one, base + PATH + "/" + one.code()))
                .toList();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"label-" + place.code() + ".pdf\"")
                .body(press.print(new LabelsPaper(agency.name(), place.path(), labels)));
    }

    private PlacesPage page(
            CurrentOfficial official,
            @Nullable StoragePlace place,
            Map<String, String> typed,
            Map<String, String> findings) {
        var owners = owners(official);
        var tree = places.tree(owners);
        return new PlacesPage(
                place,
                place == null
                        ? tree
                        : tree.stream()
                                .filter(one -> one.path().startsWith(place.path() + " / ")
                                        && one.owner().equals(place.owner()))
                                .toList(),
                place == null ? List.of() : places.contentOf(place),
                structure.getAgencies(owners),
                keeps(official)
                        .filter(owner -> place == null || place.owner().equals(owner))
                        .isPresent(),
                typed,
                findings,
                LocalDate.ofInstant(
                        clock.instant(),
                        owners.isEmpty()
                                ? clock.getZone()
                                : structure.getAgency(owners.getFirst()).zone()));
    }

    private StoragePlace get(CurrentOfficial official, String code) {
        return places.find(owners(official), code).orElseThrow(NotFound::new);
    }

    static List<AgencyId> owners(CurrentOfficial official) {
        return official.holdings().stream()
                .map(holding -> holding.position().agency())
                .distinct()
                .toList();
    }

    /// The agency whose archive this official keeps.
    static Optional<AgencyId> keeps(CurrentOfficial official) {
        return official.may(Permission.ARCHIVES) ? owners(official).stream().findFirst() : Optional.empty();
    }
}
