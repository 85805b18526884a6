package id.akuntabel.correspondence.numbering;

import id.akuntabel.audit.Cause;
import id.akuntabel.correspondence.LetterKind;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.AgencyId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lays down how a book writes its numbers. Numbers that were given keep their writing.
@Component
public class KeepBook {

    private static final int MOST_BEFORE = 999_999;

    /// @param first number it begins with, for a new book
    public record Rules(
            String name, NumberPattern pattern, String unit, boolean inserts, int first, Set<LetterKind> kinds) {}

    private final Books books;
    private final ApplicationEventPublisher events;

    KeepBook(Books books, ApplicationEventPublisher events) {
        this.books = books;
        this.events = events;
    }

    /// What is wrong with it, by field; empty = nothing.
    ///
    /// @param id of the book that is changed, null for a new one
    public Map<String, String> findings(AgencyId agency, int year, @Nullable Long id, Rules rules) {
        var findings = new LinkedHashMap<String, String>();
        if (rules.name().isBlank() || rules.name().length() > 100) {
            findings.put("nama", "Nama buku belum diisi, atau lebih dari 100 huruf. Contoh: Surat keluar.");
        }
        if (rules.unit().length() > 40) {
            findings.put("unit", "Kode unit lebih dari 40 huruf. Singkatkan.");
        }
        if (rules.first() < 1 || rules.first() > MOST_BEFORE) {
            findings.put("mulai", "Nomor pertama harus angka 1 sampai " + MOST_BEFORE + ".");
        }
        rules.pattern().problem(rules.unit()).ifPresent(problem -> findings.put("pola", problem));
        for (var other : books.list(agency, year)) {
            if (id != null && other.id() == id) {
                continue;
            }
            if (other.name().equalsIgnoreCase(rules.name().strip())) {
                findings.put("nama", "Buku " + other.name() + " sudah ada tahun " + year + ". Pilih nama lain.");
            }
            if (!findings.containsKey("pola")
                    && rules.pattern().mayMeet(rules.unit(), other.pattern(), other.unit(), year)) {
                findings.put(
                        "pola",
                        "Nomor buku ini dapat sama dengan nomor buku " + other.name() + " ("
                                + other.pattern().text() + "). Bedakan pola atau kode unitnya.");
            }
        }
        return findings;
    }

    @Transactional
    public Map<String, String> open(AgencyId agency, int year, Rules rules, Cause cause) {
        var findings = findings(agency, year, null, rules);
        if (!findings.isEmpty()) {
            return findings;
        }
        var id = books.add(
                agency,
                year,
                rules.name().strip(),
                rules.pattern(),
                rules.unit(),
                rules.inserts(),
                rules.first() - 1,
                Set.of());
        books.find(id).ifPresent(book -> books.serve(book, rules.kinds()));
        events.publishEvent(new BookChanged(cause, id, "Buku nomor dibuka: " + rules.name(), facts(rules)));
        return Map.of();
    }

    /// The books of a coming year, with the rules of the year before.
    @Transactional
    public void prepare(Agency agency, int year, Cause cause) {
        if (books.list(agency.id(), year).isEmpty()) {
            for (var book : books.opened(agency, year)) {
                events.publishEvent(new BookChanged(
                        cause,
                        book.id(),
                        "Buku nomor disiapkan untuk " + year + ": " + book.name(),
                        Map.of("pola", book.pattern().text())));
            }
        }
    }

    @Transactional
    public Map<String, String> change(Book book, int version, Rules rules, Cause cause) {
        var findings = findings(book.agency(), book.year(), book.id(), rules);
        if (!findings.isEmpty()) {
            return findings;
        }
        if (!books.change(book.id(), version, rules.name().strip(), rules.pattern(), rules.unit(), rules.inserts())) {
            return Map.of("pola", "Buku ini baru saja diubah orang lain. Muat ulang halamannya, lalu ubah lagi.");
        }
        books.serve(book, rules.kinds());
        var facts = facts(rules);
        Optional.of(book.pattern().text())
                .filter(before -> !before.equals(rules.pattern().text()))
                .ifPresent(before -> facts.put("pola sebelumnya", before));
        events.publishEvent(new BookChanged(cause, book.id(), "Buku nomor diubah: " + rules.name(), facts));
        return Map.of();
    }

    private static Map<String, String> facts(Rules rules) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("pola", rules.pattern().text());
        facts.put("unit", rules.unit());
        facts.put("sisipan", rules.inserts() ? "diizinkan" : "tidak diizinkan");
        facts.put(
                "jenis",
                rules.kinds().stream().map(LetterKind::printed).sorted().collect(Collectors.joining(", ")));
        return facts;
    }
}
