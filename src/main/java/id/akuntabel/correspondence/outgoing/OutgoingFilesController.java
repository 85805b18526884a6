package id.akuntabel.correspondence.outgoing;

import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.archive.Documents;
import id.akuntabel.archive.Papers;
import id.akuntabel.calendar.Wording;
import id.akuntabel.correspondence.LetterId;
import id.akuntabel.correspondence.numbering.Line;
import id.akuntabel.correspondence.numbering.Lines;
import id.akuntabel.correspondence.offices.Offices;
import id.akuntabel.correspondence.offices.RegisterFile;
import id.akuntabel.correspondence.offices.RegisterFilter;
import id.akuntabel.correspondence.offices.RegisterPaper;
import id.akuntabel.correspondence.offices.RegisterPaper.Column;
import id.akuntabel.correspondence.offices.SrikandiPackage;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Agency;
import id.akuntabel.paper.Letterheads;
import id.akuntabel.paper.Press;
import id.akuntabel.paper.WordPress;
import id.akuntabel.shell.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The register of outgoing letters as files: for spreadsheets, for the printer, for SRIKANDI.
@Controller
class OutgoingFilesController {

    private static final String PATH = "/surat/keluar";

    private final Register register;
    private final Lines lines;
    private final Documents documents;
    private final Papers papers;
    private final Press press;
    private final WordPress word;
    private final Letterheads letterheads;
    private final Offices offices;
    private final Clock clock;

    OutgoingFilesController(
            Register register,
            Lines lines,
            Documents documents,
            Papers papers,
            Press press,
            WordPress word,
            Letterheads letterheads,
            Offices offices,
            Clock clock) {
        this.register = register;
        this.lines = lines;
        this.documents = documents;
        this.papers = papers;
        this.press = press;
        this.word = word;
        this.letterheads = letterheads;
        this.offices = offices;
        this.clock = clock;
    }

    @GetMapping(PATH + ".{ending:csv|xlsx}")
    ResponseEntity<byte[]> export(
            CurrentOfficial official, @RequestParam Map<String, String> typed, @PathVariable String ending) {
        var agency = offices.of(official, typed.get("opd"));
        var filter = filter(agency, typed);
        var file = new RegisterFile(
                "agenda-surat-keluar-" + agency.code() + "-" + filter.year(),
                "Nomor urut",
                "Nomor",
                "Tanggal",
                "Jenis",
                "Klasifikasi",
                "Hal",
                "Tujuan",
                "Penanda tangan",
                "Keadaan",
                "Alasan",
                "Proses");
        for (var line : register.all(Register.Wanted.of(agency.id(), filter))) {
            file.row(
                    line.place(),
                    line.number(),
                    line.date().toString(),
                    line.kind().printed(),
                    text(line.classification()),
                    line.subject(),
                    String.join("; ", line.recipients()),
                    text(line.signer()),
                    line.state().printed(),
                    text(line.reason()),
                    text(line.caseNumber()));
        }
        return file.as(ending);
    }

    /// The agenda as a book prints it; longer than a book may be, the filter comes again.
    @GetMapping(PATH + ".{ending:pdf|docx}")
    Object print(CurrentOfficial official, @PathVariable String ending, @RequestParam Map<String, String> typed) {
        var agency = offices.of(official, typed.get("opd"));
        var filter = filter(agency, typed);
        var found = register.all(Register.Wanted.of(agency.id(), filter));
        if (found.size() > RegisterFile.MOST_PRINTED) {
            return "redirect:" + filter.at(1);
        }
        var rows = found.reversed().stream()
                .map(line -> List.of(
                        line.place().isEmpty() ? "–" : line.place(),
                        line.number(),
                        Wording.shortDate(line.date()),
                        line.kind().printed(),
                        line.subject(),
                        String.join("\n", line.recipients()),
                        text(line.signer()),
                        line.state().printed() + (line.reason() == null ? "" : ": " + line.reason())))
                .toList();
        var paper = new RegisterPaper(
                letterheads.of(agency.id().value(), LocalDate.ofInstant(clock.instant(), agency.zone())),
                "Buku agenda surat keluar",
                filter.scope(),
                Wording.dateTime(clock.instant(), agency.zone()),
                List.of(
                        new Column("Urut", 5),
                        new Column("Nomor surat", 15),
                        new Column("Tanggal", 8),
                        new Column("Jenis", 8),
                        new Column("Hal", 20),
                        new Column("Tujuan", 18),
                        new Column("Penanda tangan", 13),
                        new Column("Keadaan", 13)),
                rows);
        return RegisterFile.onPaper("agenda-surat-keluar", ending, paper, press, word);
    }

    /// The letters of the filter that are out and have a file, as one package.
    @GetMapping(PATH + "/srikandi.zip")
    void handOver(CurrentOfficial official, @RequestParam Map<String, String> typed, HttpServletResponse response)
            throws IOException {
        var agency = offices.of(official, typed.get("opd"));
        var letters = register.packable(Register.Wanted.of(agency.id(), filter(agency, typed))).reversed().stream()
                .map(line -> letter(agency, line))
                .toList();
        if (letters.isEmpty()) {
            throw new NotFound();
        }
        SrikandiPackage.write(zip(response, "srikandi-" + agency.code()), letters);
    }

    @GetMapping(PATH + "/{id:\\d{1,12}}/srikandi.zip")
    void handOver(CurrentOfficial official, @PathVariable long id, HttpServletResponse response) throws IOException {
        var line = lines.find(new LetterId(id))
                .filter(found -> official.belongsTo(found.agency()) && found.document() != null)
                .orElseThrow(NotFound::new);
        var agency = offices.all(official).stream()
                .filter(one -> one.id().equals(line.agency()))
                .findFirst()
                .orElseThrow(NotFound::new);
        SrikandiPackage.write(zip(response, "srikandi-" + line.number()), letter(agency, line));
    }

    /// The newest version, and the newest Word file where the newest version is none: one that was filed, else the Word
    /// side of what the system printed.
    private SrikandiPackage.Letter letter(Agency agency, Line line) {
        var versions = documents.versionsOf(Objects.requireNonNull(line.document()));
        var newest = versions.getFirst();
        var word = versions.stream()
                .filter(OutgoingFilesController::word)
                .findFirst()
                .or(() -> papers.inWord(newest.document()));
        var files = Stream.concat(Stream.of(newest), word.filter(one -> !word(newest)).stream())
                .map(version -> new SrikandiPackage.File(version.fileName(), () -> documents.open(version)))
                .toList();
        var fields = new LinkedHashMap<String, String>();
        fields.put("jenis_naskah", line.kind().printed());
        fields.put("nomor_naskah", line.number());
        fields.put("tanggal_naskah", line.date().toString());
        fields.put("kode_klasifikasi", text(line.classification()));
        fields.put("hal", line.subject());
        fields.put("pengirim", agency.name());
        fields.put("tujuan", String.join("; ", line.recipients()));
        fields.put("penandatangan", text(line.signer()));
        fields.put("berkas", newest.fileName());
        fields.put("versi", Integer.toString(newest.number()));
        fields.put("sha256", newest.sha256());
        return new SrikandiPackage.Letter(fields, files);
    }

    private static boolean word(DocumentVersion version) {
        return version.fileName().endsWith(".docx");
    }

    /// Where the package is written to while it is made: it may be larger than the memory of a node.
    private static OutputStream zip(HttpServletResponse response, String name) throws IOException {
        var disposition = ContentDisposition.attachment()
                .filename(name.replaceAll("[^A-Za-z0-9.]+", "-") + ".zip", StandardCharsets.UTF_8)
                .build();
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
        response.setContentType("application/zip");
        return response.getOutputStream();
    }

    private RegisterFilter filter(Agency agency, Map<String, String> typed) {
        return RegisterFilter.of(
                PATH, typed, LocalDate.ofInstant(clock.instant(), agency.zone()).getYear());
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
