package id.akuntabel.planning.importing;

import id.akuntabel.audit.LocalTime;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Agency;
import id.akuntabel.planning.importing.ImportPage.Row;
import id.akuntabel.planning.indicators.Desk;
import id.akuntabel.shell.NotFound;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Brings a workbook in: read, shown with its doubts and errors, applied only when told so, and undone.
@Controller
class ImportController {

    private static final String PATH = "/perencanaan/impor/{opd}";
    private static final long LARGEST = 2 * 1024 * 1024;

    private final Desk desk;
    private final Imports imports;
    private final ImportPlans importing;
    private final LocalTime time;

    ImportController(Desk desk, Imports imports, ImportPlans importing, LocalTime time) {
        this.desk = desk;
        this.imports = imports;
        this.importing = importing;
        this.time = time;
    }

    @GetMapping(PATH)
    ImportsPage start(CurrentOfficial official, @PathVariable String opd) {
        var agency = desk.writable(official, opd);
        return page(agency, Integer.toString(desk.today(agency).getYear()), "");
    }

    @GetMapping("/perencanaan/format-impor.xlsx")
    ResponseEntity<byte[]> form() {
        var name = ContentDisposition.attachment()
                .filename("format-indikator-dan-perjanjian.xlsx")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header(HttpHeaders.CONTENT_TYPE, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .body(Workbooks.form());
    }

    @PostMapping(PATH)
    Object bring(
            CurrentOfficial official,
            @PathVariable String opd,
            @RequestParam(defaultValue = "") String tahun,
            @RequestParam MultipartFile berkas)
            throws IOException {
        var agency = desk.writable(official, opd);
        if (berkas.isEmpty()) {
            return page(agency, tahun, "Pilih berkas Excel (.xlsx) yang akan diimpor.");
        }
        if (berkas.getSize() > LARGEST) {
            return page(agency, tahun, "Berkas melebihi 2 MB. Hapus gambar atau lembar lain, lalu ulangi.");
        }
        if (!tahun.strip().matches("20\\d\\d")) {
            return page(agency, tahun, "Tahun “" + tahun + "” tidak terbaca. Isi tahun perjanjian, misalnya 2027.");
        }
        return switch (Workbooks.read(berkas.getBytes())) {
            case Workbooks.Read.Unreadable(var why) -> page(agency, tahun, why);
            case Workbooks.Read.Rows rows -> {
                var name = berkas.getOriginalFilename() == null ? "tanpa nama.xlsx" : berkas.getOriginalFilename();
                var id = imports.add(
                        agency.id(),
                        Integer.parseInt(tahun.strip()),
                        name,
                        berkas.getBytes(),
                        desk.cause(official, agency.id()));
                yield "redirect:/perencanaan/impor/" + opd + "/" + id;
            }
        };
    }

    @GetMapping(PATH + "/{id}")
    ImportPage show(CurrentOfficial official, @PathVariable String opd, @PathVariable long id) {
        var agency = desk.writable(official, opd);
        return preview(agency, find(agency, id), "");
    }

    @PostMapping(PATH + "/{id}/terapkan")
    Object apply(CurrentOfficial official, @PathVariable String opd, @PathVariable long id) {
        var agency = desk.writable(official, opd);
        var stored = find(agency, id);
        return answer(agency, stored, importing.apply(agency, stored, desk.cause(official, agency.id())));
    }

    @PostMapping(PATH + "/{id}/batalkan")
    Object undo(CurrentOfficial official, @PathVariable String opd, @PathVariable long id) {
        var agency = desk.writable(official, opd);
        var stored = find(agency, id);
        return answer(agency, stored, importing.undo(agency, stored, desk.cause(official, agency.id())));
    }

    private Object answer(Agency agency, StoredImport stored, Importing answer) {
        return switch (answer) {
            case Importing.Applied applied -> "redirect:/perencanaan/impor/" + agency.code() + "/" + stored.id();
            case Importing.Undone undone -> "redirect:/perencanaan/impor/" + agency.code() + "/" + stored.id();
            case Importing.Refused(var why) -> preview(agency, stored, why);
        };
    }

    private StoredImport find(Agency agency, long id) {
        return imports.find(agency.id(), id).orElseThrow(NotFound::new);
    }

    /// What was applied is no longer judged: its rows are in the system by now.
    private ImportPage preview(Agency agency, StoredImport stored, String refusal) {
        var rows = stored.state() == StoredImport.State.PREVIEWED
                        && Workbooks.read(imports.content(stored.id())) instanceof Workbooks.Read.Rows read
                ? rows(importing.read(agency, stored.year(), read))
                : List.<Row>of();
        return new ImportPage(agency, stored, time.printed(stored.at()), rows, refusal);
    }

    private static List<Row> rows(ImportPlans.Plan plan) {
        return Stream.concat(
                        plan.entries().stream().map(Row::of),
                        plan.beside().stream().map(Row::of))
                .toList();
    }

    private ImportsPage page(Agency agency, String year, String refusal) {
        return new ImportsPage(
                agency,
                year,
                imports.list(agency.id()).stream()
                        .map(stored -> new ImportsPage.Past(stored, time.printed(stored.at())))
                        .toList(),
                refusal);
    }
}
