package id.akuntabel.archive.hardcopies;

import id.akuntabel.archive.HardCopies;
import id.akuntabel.archive.hardcopies.Loans.Kept;
import id.akuntabel.audit.Cause;
import id.akuntabel.organization.AgencyId;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The tree of places, and what lies where.
@Repository
class Places implements HardCopies {

    /// No letters that look like digits.
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /// Names are sorted as people count: 2 before 10.
    private static final String TREE = """
            with recursive tree as (
                select place.*, kinds.printed || ' ' || place.name as path, 0 as depth,
                       array[kinds.rank || lpad(place.name, 60)] as sort_key
                from archive.place
                join (values ('CABINET', 'Lemari', '1'), ('SHELF', 'Rak', '2'), ('BOX', 'Boks', '3'), ('FOLDER', 'Map', '4'))
                     as kinds (kind, printed, rank) on kinds.kind = place.kind
                where place.parent is null and place.owner = any(:owners)
                union all
                select place.*, tree.path || ' / ' || kinds.printed || ' ' || place.name, tree.depth + 1,
                       tree.sort_key || (kinds.rank || lpad(place.name, 60))
                from tree
                join archive.place on place.parent = tree.id
                join (values ('CABINET', 'Lemari', '1'), ('SHELF', 'Rak', '2'), ('BOX', 'Boks', '3'), ('FOLDER', 'Map', '4'))
                     as kinds (kind, printed, rank) on kinds.kind = place.kind
            )
            select tree.*, (select count(*) from archive.hard_copy where hard_copy.place = tree.id) as content
            from tree
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final SecureRandom random = new SecureRandom();

    Places(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /// The whole tree of some agencies, in its order.
    List<StoragePlace> tree(List<AgencyId> owners) {
        return jdbc.sql(TREE + " order by owner, sort_key")
                .param("owners", ids(owners))
                .query(Places::place)
                .list();
    }

    Optional<StoragePlace> find(List<AgencyId> owners, String code) {
        return jdbc.sql(TREE + " where code = :code")
                .param("owners", ids(owners))
                .param("code", code)
                .query(Places::place)
                .optional();
    }

    @Override
    public List<Place> placesOf(AgencyId agency) {
        return tree(List.of(agency)).stream().map(Places::face).toList();
    }

    @Override
    public Optional<Place> find(AgencyId agency, String code) {
        return find(List.of(agency), code).map(Places::face);
    }

    @Override
    @Transactional
    public void put(String caseNumber, String title, Place place, Cause cause) {
        jdbc.sql("""
                insert into archive.hard_copy (case_number, owner, title, place, at, by)
                select :case, :owner, :title, id, :at, :by from archive.place where code = :code
                on conflict (case_number) do update
                set place = excluded.place, title = excluded.title, at = excluded.at, by = excluded.by
                """)
                .param("case", caseNumber)
                .param("owner", place.owner().value())
                .param("title", title)
                .param("code", place.code())
                .param("at", cause.at().atOffset(ZoneOffset.UTC))
                .param("by", cause.who().printed())
                .update();
        events.publishEvent(new HardCopyMoved(cause, caseNumber, place.printed()));
    }

    /// Its code; empty when there is one of that kind and name in the same place.
    Optional<String> add(AgencyId owner, @Nullable StoragePlace parent, PlaceKind kind, String name) {
        return jdbc.sql("""
                insert into archive.place (code, owner, parent, kind, name) values (:code, :owner, :parent, :kind, :name)
                on conflict do nothing returning code
                """)
                .param("code", code())
                .param("owner", owner.value())
                .param("parent", parent == null ? null : parent.id())
                .param("kind", kind.name())
                .param("name", name)
                .query(String.class)
                .optional();
    }

    /// Processes whose papers lie there, with who has them.
    List<Kept> contentOf(StoragePlace place) {
        return jdbc.sql("""
                select hard_copy.*, loan.borrower, loan.due
                from archive.hard_copy
                left join archive.loan on loan.case_number = hard_copy.case_number and loan.returned_at is null
                where hard_copy.place = :place
                order by hard_copy.case_number limit 500
                """).param("place", place.id()).query(Loans::kept).list();
    }

    /// Code of the place where the papers of a process lie.
    Optional<String> whereIs(String caseNumber) {
        return jdbc.sql("""
                select place.code from archive.hard_copy join archive.place on place.id = hard_copy.place
                where hard_copy.case_number = :case
                """).param("case", caseNumber).query(String.class).optional();
    }

    private String code() {
        var code = new StringBuilder();
        for (var i = 0; i < 8; i++) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    private static Place face(StoragePlace place) {
        return new Place(place.code(), place.owner(), place.path());
    }

    private static UUID[] ids(List<AgencyId> owners) {
        return owners.stream().map(AgencyId::value).toArray(UUID[]::new);
    }

    private static StoragePlace place(ResultSet row, int index) throws SQLException {
        return new StoragePlace(
                row.getLong("id"),
                row.getString("code"),
                new AgencyId(row.getObject("owner", UUID.class)),
                PlaceKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("path"),
                row.getInt("depth"),
                row.getInt("content"));
    }
}
