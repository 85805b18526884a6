package id.akuntabel.archive.holdings;

import id.akuntabel.archive.CsvTable;
import id.akuntabel.archive.holdings.Shelf.Wanted;
import id.akuntabel.calendar.Wording;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.identity.Permission;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.Government;
import id.akuntabel.organization.Structure;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The lists of documents and of archived processes, of one's own agencies.
@Controller
class ShelfController {

    private static final int MOST_EXPORTED = 20_000;

    private final Shelf shelf;
    private final Structure structure;
    private final Clock clock;

    ShelfController(Shelf shelf, Structure structure, Clock clock) {
        this.shelf = shelf;
        this.structure = structure;
        this.clock = clock;
    }

    @GetMapping("/dokumen")
    ShelfPage show(CurrentOfficial reader, @RequestParam Map<String, String> typed) {
        var zone = zoneOf(reader);
        var agencies = agenciesFor(reader);
        var filter = new ShelfPage.Filter(
                text(typed, "cari"), text(typed, "proses"), text(typed, "opd"), "arsip".equals(typed.get("tab")));
        var page = pageNumber(typed);
        var wanted =
                new Wanted(reader, owners(reader, agencies, filter.agency()), filter.word(), filter.inCase(), page);
        var documents = shelf.documents(filter.archived() ? onlyCount(wanted) : wanted);
        var archived = shelf.archived(filter.archived() ? wanted : onlyCount(wanted));
        return new ShelfPage(
                filter,
                agencies,
                documents.rows(),
                documents.count(),
                archived.rows(),
                archived.count(),
                page,
                at -> Wording.dateTime(at, zone),
                zone,
                LocalDate.ofInstant(clock.instant(), zone));
    }

    /// The register of the archive, for Excel.
    @GetMapping("/arsip/daftar.csv")
    ResponseEntity<byte[]> export(CurrentOfficial reader, @RequestParam Map<String, String> typed) {
        var wanted = new Wanted(
                reader, owners(reader, agenciesFor(reader), text(typed, "opd")), text(typed, "cari"), null, 1);
        var table = new CsvTable(
                "Nomor proses",
                "Judul",
                "Perangkat daerah",
                "Klasifikasi",
                "Nama klasifikasi",
                "Aktif (tahun)",
                "Inaktif (tahun)",
                "Nasib akhir",
                "Salinan fisik",
                "Salinan lunak",
                "Diarsipkan");
        for (var kept : shelf.archived(wanted, MOST_EXPORTED).rows()) {
            var record = kept.record();
            table.row(
                    record.caseNumber(),
                    record.title(),
                    kept.agency(),
                    record.classification(),
                    kept.name(),
                    Integer.toString(record.activeYears()),
                    Integer.toString(record.inactiveYears()),
                    record.finalFate(),
                    record.hardCopyPlace(),
                    record.softCopyPlace(),
                    kept.at().toString());
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"daftar-arsip.csv\"")
                .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=UTF-8")
                .body(table.text().getBytes(StandardCharsets.UTF_8));
    }

    private static Wanted onlyCount(Wanted wanted) {
        return new Wanted(wanted.reader(), wanted.owners(), wanted.word(), wanted.inCase(), 1);
    }

    /// Agencies to choose from: all for those who read all, else none (one's own are shown together).
    private List<Agency> agenciesFor(CurrentOfficial reader) {
        return readsAll(reader) ? structure.listAgencies() : List.of();
    }

    private static @Nullable List<AgencyId> owners(
            CurrentOfficial reader, List<Agency> agencies, @Nullable String chosen) {
        if (!readsAll(reader)) {
            return reader.holdings().stream()
                    .map(holding -> holding.position().agency())
                    .distinct()
                    .toList();
        }
        return chosen == null
                ? null
                : agencies.stream()
                        .filter(agency -> agency.code().equals(chosen))
                        .map(Agency::id)
                        .toList();
    }

    private static boolean readsAll(CurrentOfficial reader) {
        return reader.may(Permission.ALL_AGENCIES) || reader.may(Permission.INSPECTION);
    }

    private ZoneId zoneOf(CurrentOfficial reader) {
        return reader.holdings().isEmpty()
                ? structure.findGovernment().map(Government::zone).orElse(ZoneId.of("Asia/Jakarta"))
                : structure
                        .getAgency(reader.holdings().getFirst().position().agency())
                        .zone();
    }

    private static @Nullable String text(Map<String, String> typed, String field) {
        var text = typed.getOrDefault(field, "").strip().replace("\0", "");
        return text.isEmpty() ? null : text;
    }

    private static int pageNumber(Map<String, String> typed) {
        var text = typed.getOrDefault("halaman", "1");
        return text.matches("[1-9]\\d{0,5}") ? Integer.parseInt(text) : 1;
    }
}
