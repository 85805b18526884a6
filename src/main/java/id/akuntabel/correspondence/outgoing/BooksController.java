package id.akuntabel.correspondence.outgoing;

import id.akuntabel.correspondence.LetterKind;
import id.akuntabel.correspondence.numbering.Book;
import id.akuntabel.correspondence.numbering.Books;
import id.akuntabel.correspondence.numbering.KeepBook;
import id.akuntabel.correspondence.numbering.KeepBook.Rules;
import id.akuntabel.correspondence.numbering.NumberPattern;
import id.akuntabel.correspondence.offices.NameKeepers;
import id.akuntabel.correspondence.offices.Offices;
import id.akuntabel.correspondence.offices.Typed;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Position;
import id.akuntabel.organization.Structure;
import id.akuntabel.shell.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The books and their patterns. All of the agency see them; those who keep them change them.
@Controller
class BooksController {

    private static final String PATH = "/surat/buku";

    private final Books books;
    private final KeepBook keeping;
    private final NameKeepers naming;
    private final Offices offices;
    private final Structure structure;
    private final Clock clock;

    BooksController(
            Books books, KeepBook keeping, NameKeepers naming, Offices offices, Structure structure, Clock clock) {
        this.books = books;
        this.keeping = keeping;
        this.naming = naming;
        this.offices = offices;
        this.structure = structure;
        this.clock = clock;
    }

    @GetMapping(PATH)
    BooksPage list(
            CurrentOfficial official,
            @RequestParam @Nullable String opd,
            @RequestParam(defaultValue = "") String tahun) {
        var agency = offices.of(official, opd);
        var today = today(agency);
        var year = tahun.matches("\\d{4}") ? Integer.parseInt(tahun) : today.getYear();
        var keepers = offices.keepers(agency.id());
        var titles = structure.listPositions(agency.id()).stream()
                .filter(position -> keepers.contains(position.id()))
                .map(Position::title)
                .toList();
        return new BooksPage(
                agency,
                year,
                books.years(agency.id()),
                year == today.getYear() ? books.opened(agency, year) : books.list(agency.id(), year),
                offices.keeps(official, agency.id()),
                titles,
                today);
    }

    /// Opens the books of next year, so that their patterns can be changed before the first letter.
    @PostMapping(PATH + "/siapkan")
    String prepare(CurrentOfficial official, @RequestParam @Nullable String opd) {
        var agency = keptAgency(official, opd);
        var next = today(agency).getYear() + 1;
        keeping.prepare(agency, next, official.cause(offices.acting(official, agency.id()), clock.instant()));
        return "redirect:" + PATH + "?opd=" + agency.code() + "&tahun=" + next;
    }

    /// What the pattern that is being typed would print.
    @GetMapping(PATH + "/contoh")
    ExamplePart example(
            CurrentOfficial official,
            @RequestParam @Nullable String opd,
            @RequestParam(defaultValue = "") String pola,
            @RequestParam(defaultValue = "") String unit) {
        return example(offices.of(official, opd), pola, unit);
    }

    @GetMapping(PATH + "/baru")
    BookPage form(CurrentOfficial official, @RequestParam @Nullable String opd) {
        return page(keptAgency(official, opd), null, new Typed(new LinkedMultiValueMap<>(), Map.of()));
    }

    @PostMapping(PATH + "/baru")
    Object open(CurrentOfficial official, @RequestParam MultiValueMap<String, String> fields) {
        var agency = keptAgency(official, fields.getFirst("opd"));
        var cause = official.cause(offices.acting(official, agency.id()), clock.instant());
        var findings = keeping.open(agency.id(), today(agency).getYear(), rules(fields), cause);
        return findings.isEmpty() ? "redirect:" + PATH : page(agency, null, new Typed(fields, findings));
    }

    @GetMapping(PATH + "/{id:\\d{1,12}}")
    BookPage show(CurrentOfficial official, @PathVariable long id) {
        var book = kept(official, id);
        return page(structure.getAgency(book.agency()), book, new Typed(new LinkedMultiValueMap<>(), Map.of()));
    }

    @PostMapping(PATH + "/{id:\\d{1,12}}")
    Object change(CurrentOfficial official, @PathVariable long id, @RequestParam MultiValueMap<String, String> fields) {
        var book = kept(official, id);
        var cause = official.cause(offices.acting(official, book.agency()), clock.instant());
        var findings = keeping.change(book, number(fields, "versi"), rules(fields), cause);
        return findings.isEmpty()
                ? "redirect:" + PATH
                : page(structure.getAgency(book.agency()), book, new Typed(fields, findings));
    }

    @GetMapping(PATH + "/pengelola")
    KeepersPage keepers(CurrentOfficial official, @RequestParam @Nullable String opd) {
        var agency = keptAgency(official, opd);
        return new KeepersPage(agency, structure.listPositions(agency.id()), offices.keepers(agency.id()));
    }

    @PostMapping(PATH + "/pengelola")
    String name(
            CurrentOfficial official,
            @RequestParam @Nullable String opd,
            @RequestParam(defaultValue = "") List<String> jabatan) {
        var agency = keptAgency(official, opd);
        var chosen = structure.listPositions(agency.id()).stream()
                .filter(position -> jabatan.contains(position.code()))
                .toList();
        naming.name(agency.id(), chosen, official.cause(offices.acting(official, agency.id()), clock.instant()));
        return "redirect:" + PATH;
    }

    private BookPage page(Agency agency, @Nullable Book book, Typed typed) {
        var pattern = typed.text(
                "pola", book == null ? NumberPattern.USUAL : book.pattern().text());
        var unit = typed.text("unit", book == null ? "" : book.unit());
        return new BookPage(
                agency,
                book == null ? today(agency).getYear() : book.year(),
                book == null ? 0 : book.id(),
                book == null ? 0 : book.version(),
                book == null ? "" : book.name(),
                typed,
                pattern,
                unit,
                book != null && book.inserts(),
                book == null ? List.of() : List.copyOf(book.kinds()),
                example(agency, pattern, unit));
    }

    private ExamplePart example(Agency agency, String pattern, String unit) {
        var tried = new NumberPattern(pattern.strip());
        var problem = tried.problem(unit.strip());
        return problem.isPresent()
                ? new ExamplePart("", problem.get())
                : new ExamplePart(
                        tried.print(new NumberPattern.Values(15, "", "000.8.6.3", unit.strip(), today(agency))), null);
    }

    private static Rules rules(MultiValueMap<String, String> fields) {
        Set<LetterKind> kinds = fields.getOrDefault("jenis", List.of()).stream()
                .flatMap(name -> LetterKind.find(name).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(LetterKind.class)));
        return new Rules(
                text(fields, "nama"),
                new NumberPattern(text(fields, "pola")),
                text(fields, "unit"),
                "ya".equals(fields.getFirst("sisipan")),
                fields.containsKey("mulai") ? number(fields, "mulai") : 1,
                kinds);
    }

    private static String text(MultiValueMap<String, String> fields, String field) {
        var value = fields.getFirst(field);
        return value == null ? "" : value.replace("\0", "").strip();
    }

    private static int number(MultiValueMap<String, String> fields, String field) {
        var text = text(fields, field);
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    }

    private Agency keptAgency(CurrentOfficial official, @Nullable String code) {
        var agency = offices.of(official, code);
        if (!offices.keeps(official, agency.id())) {
            throw new NotFound();
        }
        return agency;
    }

    private Book kept(CurrentOfficial official, long id) {
        return books.find(id)
                .filter(book -> official.belongsTo(book.agency()) && offices.keeps(official, book.agency()))
                .orElseThrow(NotFound::new);
    }

    private LocalDate today(Agency agency) {
        return LocalDate.ofInstant(clock.instant(), agency.zone());
    }
}
