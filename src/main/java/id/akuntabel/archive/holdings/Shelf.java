package id.akuntabel.archive.holdings;

import id.akuntabel.archive.holdings.ShelfPage.Archived;
import id.akuntabel.archive.holdings.ShelfPage.Kept;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.Structure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Lists what is kept, for those who may read it: one statement a page.
@Repository
class Shelf {

    static final int PAGE = 25;

    private final JdbcClient jdbc;
    private final Structure structure;

    Shelf(JdbcClient jdbc, Structure structure) {
        this.jdbc = jdbc;
        this.structure = structure;
    }

    /// @param owners agencies whose documents the reader may see; null = all
    /// @param word   part of the title, the number of the process or the classification
    record Wanted(
            CurrentOfficial reader,
            @Nullable List<AgencyId> owners,
            @Nullable String word,
            @Nullable String inCase,
            int page) {}

    /// @param count of all that match, over all pages
    record Found<T>(List<T> rows, int count) {}

    Found<Kept> documents(Wanted wanted) {
        var parameters = parameters(wanted);
        var from = """
                from archive.document
                join archive.version on version.document = document.id and version.number = document.versions
                join archive.file on file.sha256 = version.file
                where
                """ + AccessRules.READABLE + """
                  and (:word = '' or position(lower(:word) in lower(document.title)) > 0
                       or position(lower(:word) in lower(version.file_name)) > 0)
                  and (:case = '' or document.case_number = :case)
                """;
        var rows = jdbc.sql("select version.*, document.title, document.owner, file.sha256, file.size " + from
                        + " order by document.place desc limit :limit offset :offset")
                .params(parameters)
                .query((row, index) -> new Owned<>(owner(row), Holdings.version(row, index)))
                .list();
        return found(rows, Kept::new, count(from, parameters));
    }

    Found<Archived> archived(Wanted wanted) {
        return archived(wanted, PAGE);
    }

    Found<Archived> archived(Wanted wanted, int most) {
        var parameters = parameters(wanted);
        parameters.put("limit", most);
        var from = """
                from archive.record
                left join archive.classification on classification.code = record.classification
                where not exists (select from archive.record later
                                  where later.case_number = record.case_number and later.number > record.number)
                  and (:all or record.owner = any(:owners))
                  and (:word = '' or position(lower(:word) in lower(record.title)) > 0
                       or starts_with(record.classification, :word)
                       or position(lower(:word) in lower(record.hard_copy_place)) > 0)
                  and (:case = '' or record.case_number = :case)
                """;
        var rows = jdbc.sql("select record.*, classification.name " + from
                        + " order by record.place desc limit :limit offset :offset")
                .params(parameters)
                .query((row, index) -> new Owned<>(owner(row), archived(row, index)))
                .list();
        return found(rows, Function::apply, count(from, parameters));
    }

    private int count(String from, Map<String, Object> parameters) {
        return jdbc.sql("select count(*) " + from)
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    /// A row and whose it is; the names of all owners are asked in one statement.
    private record Owned<T>(AgencyId owner, T row) {}

    private <T, R> Found<R> found(List<Owned<T>> rows, BiFunction<T, String, R> named, int count) {
        var owners = structure.getAgencies(rows.stream().map(Owned::owner).toList());
        return new Found<>(
                rows.stream()
                        .map(row -> named.apply(
                                row.row(),
                                Objects.requireNonNull(owners.get(row.owner())).shortName()))
                        .toList(),
                count);
    }

    private static AgencyId owner(ResultSet row) throws SQLException {
        return new AgencyId(row.getObject("owner", UUID.class));
    }

    private static Map<String, Object> parameters(Wanted wanted) {
        var parameters = AccessRules.parameters(wanted.reader(), wanted.owners(), false);
        parameters.put("word", wanted.word() == null ? "" : wanted.word());
        parameters.put("case", wanted.inCase() == null ? "" : wanted.inCase());
        parameters.put("limit", PAGE);
        parameters.put("offset", (long) (wanted.page() - 1) * PAGE);
        return parameters;
    }

    private static Function<String, Archived> archived(ResultSet row, int index) throws SQLException {
        var name = row.getString("name");
        var kept = Holdings.archived(row, index);
        var at = row.getObject("at", OffsetDateTime.class).toInstant();
        return owner -> new Archived(kept, owner, name == null ? "" : name, at);
    }
}
