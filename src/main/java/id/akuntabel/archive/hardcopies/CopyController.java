package id.akuntabel.archive.hardcopies;

import id.akuntabel.archive.CsvTable;
import id.akuntabel.archive.HardCopies.Place;
import id.akuntabel.archive.hardcopies.Loans.Kept;
import id.akuntabel.calendar.Wording;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Structure;
import id.akuntabel.shell.DateText;
import id.akuntabel.shell.NotFound;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The papers of one process: where they lie, lending and return; and the register of loans.
@Controller
class CopyController {

    private static final String PATH = "/arsip/salinan/{number}";
    private static final int MOST_SHOWN = 200;
    private static final int MOST_EXPORTED = 20_000;

    private final Places places;
    private final Loans loans;
    private final Structure structure;
    private final Clock clock;

    CopyController(Places places, Loans loans, Structure structure, Clock clock) {
        this.places = places;
        this.loans = loans;
        this.structure = structure;
        this.clock = clock;
    }

    @GetMapping(PATH)
    CopyPage show(CurrentOfficial official, @PathVariable String number) {
        return page(official, placedOrNot(official, number), Map.of(), Map.of());
    }

    @PostMapping(PATH + "/pinjam")
    Object lend(CurrentOfficial official, @PathVariable String number, @RequestParam Map<String, String> typed) {
        var kept = kept(official, number);
        var borrower = typed.getOrDefault("peminjam", "").strip();
        var due = DateText.read(typed.getOrDefault("sampai", ""));
        var findings = new LinkedHashMap<String, String>();
        if (borrower.isEmpty() || borrower.length() > 200) {
            findings.put("peminjam", "Nama peminjam belum diisi. Tulis nama dan unit kerjanya.");
        }
        if (due.isEmpty() || due.get().isBefore(today(kept))) {
            findings.put("sampai", "Tanggal kembali belum diisi atau sudah lewat. Pilih hari ini atau sesudahnya.");
        }
        if (findings.isEmpty()) {
            var purpose = typed.getOrDefault("keperluan", "").strip();
            if (loans.lend(number, borrower, purpose, due.orElseThrow(), official.cause(clock.instant()))) {
                return "redirect:/arsip/salinan/" + number;
            }
            findings.put("peminjam", "Berkas ini sedang dipinjam. Catat dulu pengembaliannya.");
        }
        return page(official, get(official, number), typed, findings);
    }

    @PostMapping(PATH + "/kembali")
    String takeBack(CurrentOfficial official, @PathVariable String number) {
        kept(official, number);
        loans.takeBack(number, official.cause(clock.instant()));
        return "redirect:/arsip/salinan/" + number;
    }

    @PostMapping(PATH + "/pindah")
    Object move(
            CurrentOfficial official,
            @PathVariable String number,
            @RequestParam(name = "tempat", defaultValue = "") String code) {
        var kept = placedOrNot(official, number);
        if (!keeps(official, kept)) {
            throw new NotFound();
        }
        var place = places.find(kept.owner(), code);
        if (place.isEmpty()) {
            return page(
                    official,
                    kept,
                    Map.of(),
                    Map.of("tempat", "Tempat belum dipilih. Pilih lemari, rak, boks, atau map dari daftar."));
        }
        places.put(number, kept.title(), place.get(), official.cause(clock.instant()));
        return "redirect:/arsip/salinan/" + number;
    }

    @GetMapping("/arsip/pinjaman")
    LoansPage loans(CurrentOfficial official) {
        var owners = PlacesController.owners(official);
        var agencies = structure.getAgencies(owners);
        var zone = agencies.values().stream().findFirst().map(Agency::zone).orElse(clock.getZone());
        return new LoansPage(
                loans.list(owners, MOST_SHOWN),
                LocalDate.ofInstant(clock.instant(), zone),
                at -> Wording.shortDate(LocalDate.ofInstant(at, zone)));
    }

    @GetMapping("/arsip/pinjaman.csv")
    ResponseEntity<byte[]> export(CurrentOfficial official) {
        var table = new CsvTable(
                "Nomor proses",
                "Judul",
                "Peminjam",
                "Keperluan",
                "Dipinjam",
                "Petugas",
                "Batas kembali",
                "Kembali",
                "Diterima oleh");
        for (var loan : loans.list(PlacesController.owners(official), MOST_EXPORTED)) {
            table.row(
                    loan.caseNumber(),
                    loan.title(),
                    loan.borrower(),
                    loan.purpose(),
                    loan.lentAt().toString(),
                    loan.lentBy(),
                    loan.due().toString(),
                    loan.returnedAt() == null ? null : loan.returnedAt().toString(),
                    loan.returnedBy());
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"pinjaman-arsip.csv\"")
                .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=UTF-8")
                .body(table.text().getBytes(StandardCharsets.UTF_8));
    }

    private CopyPage page(
            CurrentOfficial official, Kept kept, Map<String, String> typed, Map<String, String> findings) {
        var all = places.placesOf(kept.owner());
        return new CopyPage(
                kept,
                places.whereIs(kept.caseNumber())
                        .flatMap(code -> all.stream()
                                .filter(place -> place.code().equals(code))
                                .findFirst())
                        .orElseGet(() -> new Place("", kept.owner(), "")),
                keeps(official, kept),
                keeps(official, kept) ? all : List.of(),
                typed,
                findings,
                today(kept));
    }

    private LocalDate today(Kept kept) {
        return LocalDate.ofInstant(
                clock.instant(), structure.getAgency(kept.owner()).zone());
    }

    private Kept get(CurrentOfficial official, String number) {
        return loans.find(number)
                .filter(kept -> official.belongsTo(kept.owner()))
                .orElseThrow(NotFound::new);
    }

    private Kept placedOrNot(CurrentOfficial official, String number) {
        return loans.find(number)
                .or(() -> loans.unplaced(number))
                .filter(kept -> official.belongsTo(kept.owner()))
                .orElseThrow(NotFound::new);
    }

    /// For whoever keeps that archive.
    private Kept kept(CurrentOfficial official, String number) {
        var kept = get(official, number);
        if (!keeps(official, kept)) {
            throw new NotFound();
        }
        return kept;
    }

    private static boolean keeps(CurrentOfficial official, Kept kept) {
        return PlacesController.keeps(official).filter(kept.owner()::equals).isPresent();
    }
}
