package id.akuntabel.correspondence.numbering;

import id.akuntabel.correspondence.LetterKind;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.AgencyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps the books. An agency that never opened one has the usual ones, and a new year begins with the books of the
/// year before.
@Repository
public class Books {

    private static final String BOOK = """
            select book.*, (select array_agg(kind order by kind) from correspondence.book_kind
                            where book_id = book.id) as kinds
            from correspondence.book
            """;

    private final JdbcClient jdbc;

    Books(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// In the order they were opened.
    public List<Book> list(AgencyId agency, int year) {
        return jdbc.sql(BOOK + " where agency_id = :agency and year = :year order by id")
                .param("agency", agency.value())
                .param("year", year)
                .query(Books::book)
                .list();
    }

    public Optional<Book> find(long id) {
        return jdbc.sql(BOOK + " where id = :id")
                .param("id", id)
                .query(Books::book)
                .optional();
    }

    /// Years in which the agency has books, newest first.
    public List<Integer> years(AgencyId agency) {
        return jdbc.sql("select distinct year from correspondence.book where agency_id = :agency order by year desc")
                .param("agency", agency.value())
                .query((row, index) -> row.getInt("year"))
                .list();
    }

    /// The book that a letter of this kind would be entered into, also where it is not opened yet.
    public Book foreseen(Agency agency, int year, LetterKind kind) {
        return find(agency.id(), year, kind)
                .or(() -> list(agency.id(), year).stream().findFirst())
                .or(() -> years(agency.id()).stream()
                        .filter(earlier -> earlier < year)
                        .findFirst()
                        .flatMap(before -> find(agency.id(), before, kind))
                        .map(book -> new Book(
                                0,
                                agency.id(),
                                year,
                                book.name(),
                                book.pattern(),
                                book.unit(),
                                false,
                                0,
                                Set.of(kind),
                                0)))
                .orElseGet(() -> usual(agency, year).stream()
                        .filter(book -> book.kinds().contains(kind))
                        .findFirst()
                        .orElseThrow());
    }

    /// Moves the counter of a book by one and gives the book with its new number. Whoever asks next waits for the end
    /// of this transaction.
    Book take(Agency agency, int year, LetterKind kind) {
        return takeOpen(agency.id(), year, kind).orElseGet(() -> {
            open(agency, year, kind);
            return takeOpen(agency.id(), year, kind).orElseThrow();
        });
    }

    /// Holds the book still for the rest of this transaction.
    void lock(long id) {
        jdbc.sql("select 1 from correspondence.book where id = :id for update")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    private Optional<Book> takeOpen(AgencyId agency, int year, LetterKind kind) {
        return jdbc.sql("""
                update correspondence.book set last_number = last_number + 1
                from correspondence.book_kind as served
                where served.agency_id = :agency and served.year = :year and served.kind = :kind
                  and book.id = served.book_id
                returning book.*, array[served.kind] as kinds
                """)
                .param("agency", agency.value())
                .param("year", year)
                .param("kind", kind.name())
                .query(Books::book)
                .optional();
    }

    private Optional<Book> find(AgencyId agency, int year, LetterKind kind) {
        return jdbc.sql(BOOK + """
                where exists (select from correspondence.book_kind as served
                              where served.book_id = book.id and served.agency_id = :agency and served.year = :year
                                and served.kind = :kind)
                """)
                .param("agency", agency.value())
                .param("year", year)
                .param("kind", kind.name())
                .query(Books::book)
                .optional();
    }

    /// Opens the books of a year, or gives a kind that no book serves to the first of them.
    private void open(Agency agency, int year, LetterKind kind) {
        var there = list(agency.id(), year);
        if (!there.isEmpty()) {
            serve(agency.id(), year, kind, there.getFirst().id());
            return;
        }
        var before =
                years(agency.id()).stream().filter(earlier -> earlier < year).findFirst();
        if (before.isPresent()) {
            for (var book : list(agency.id(), before.get())) {
                add(agency.id(), year, book.name(), book.pattern(), book.unit(), book.inserts(), 0, book.kinds());
            }
        } else {
            for (var book : usual(agency, year)) {
                add(agency.id(), year, book.name(), book.pattern(), book.unit(), false, 0, book.kinds());
            }
        }
        serve(agency.id(), year, kind, list(agency.id(), year).getFirst().id());
    }

    /// What an agency has before it decides otherwise.
    private static List<Book> usual(Agency agency, int year) {
        var unit = agency.code().toUpperCase(Locale.ROOT);
        var letters = EnumSet.complementOf(EnumSet.of(LetterKind.SOP));
        var usual = new NumberPattern(NumberPattern.USUAL);
        var sops = new NumberPattern("SOP-{urut:2}/{unit}/{tahun}");
        return List.of(
                new Book(0, agency.id(), year, "Surat keluar", usual, unit, false, 0, letters, 0),
                new Book(0, agency.id(), year, "SOP", sops, unit, false, 0, EnumSet.of(LetterKind.SOP), 0));
    }

    /// Adds a book unless one has its name; kinds that another book serves stay there.
    public long add(
            AgencyId agency,
            int year,
            String name,
            NumberPattern pattern,
            String unit,
            boolean inserts,
            int last,
            Set<LetterKind> kinds) {
        jdbc.sql("""
                insert into correspondence.book (agency_id, year, name, pattern, unit, inserts, last_number)
                values (:agency, :year, :name, :pattern, :unit, :inserts, :last)
                on conflict (agency_id, year, name) do nothing
                """)
                .param("agency", agency.value())
                .param("year", year)
                .param("name", name)
                .param("pattern", pattern.text())
                .param("unit", unit)
                .param("inserts", inserts)
                .param("last", last)
                .update();
        var id = jdbc.sql("""
                select id from correspondence.book where agency_id = :agency and year = :year and name = :name
                """)
                .param("agency", agency.value())
                .param("year", year)
                .param("name", name)
                .query(Long.class)
                .single();
        kinds.stream().sorted().forEach(kind -> serve(agency, year, kind, id));
        return id;
    }

    /// The books of a year, opened if they are not.
    public List<Book> opened(Agency agency, int year) {
        if (list(agency.id(), year).isEmpty()) {
            open(agency, year, LetterKind.SURAT_DINAS);
        }
        return list(agency.id(), year);
    }

    /// Changes how a book's coming numbers are written. False when somebody changed it meanwhile.
    public boolean change(long id, int version, String name, NumberPattern pattern, String unit, boolean inserts) {
        return jdbc.sql("""
                update correspondence.book
                set name = :name, pattern = :pattern, unit = :unit, inserts = :inserts, version = version + 1
                where id = :id and version = :version
                """)
                        .param("name", name)
                        .param("pattern", pattern.text())
                        .param("unit", unit)
                        .param("inserts", inserts)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    /// From now on these kinds are entered here.
    public void serve(Book book, Set<LetterKind> kinds) {
        for (var kind : kinds) {
            jdbc.sql("""
                    insert into correspondence.book_kind (agency_id, year, kind, book_id)
                    values (:agency, :year, :kind, :book)
                    on conflict (agency_id, year, kind) do update set book_id = excluded.book_id
                    """)
                    .param("agency", book.agency().value())
                    .param("year", book.year())
                    .param("kind", kind.name())
                    .param("book", book.id())
                    .update();
        }
    }

    private void serve(AgencyId agency, int year, LetterKind kind, long book) {
        jdbc.sql("""
                insert into correspondence.book_kind (agency_id, year, kind, book_id)
                values (:agency, :year, :kind, :book) on conflict do nothing
                """)
                .param("agency", agency.value())
                .param("year", year)
                .param("kind", kind.name())
                .param("book", book)
                .update();
    }

    private static Book book(ResultSet row, int index) throws SQLException {
        var kinds = row.getArray("kinds");
        return new Book(
                row.getLong("id"),
                new AgencyId(row.getObject("agency_id", UUID.class)),
                row.getInt("year"),
                row.getString("name"),
                new NumberPattern(row.getString("pattern")),
                row.getString("unit"),
                row.getBoolean("inserts"),
                row.getInt("last_number"),
                kinds == null ? Set.of() : kinds((String[]) kinds.getArray()),
                row.getInt("version"));
    }

    private static Set<LetterKind> kinds(String[] names) {
        var kinds = EnumSet.noneOf(LetterKind.class);
        Arrays.stream(names)
                .flatMap(name -> LetterKind.find(name).stream())
                .sorted(Comparator.naturalOrder())
                .forEach(kinds::add);
        return kinds;
    }
}
