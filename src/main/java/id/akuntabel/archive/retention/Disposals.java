package id.akuntabel.archive.retention;

import id.akuntabel.archive.DocumentId;
import id.akuntabel.audit.Cause;
import id.akuntabel.organization.AgencyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What is due, the proposals, and what was destroyed.
@Repository
class Disposals {

    /// Counted from the end of the year in which the process was archived, whose retention a correction changes.
    private static final String DUE = """
            with kept as (
                select record.*, extract(year from first.at at time zone :zone)::int as closed
                from archive.record
                join archive.record as first on first.case_number = record.case_number and first.number = 1
                where record.owner = any(:owners)
                  and not exists (select from archive.record later
                                  where later.case_number = record.case_number and later.number > record.number)
            ), due as (
                select kept.*,
                       case when :today > make_date(closed + active_years + inactive_years, 12, 31)
                            then case when final_fate = 'Permanen' then 'HANDOVER' else 'DESTRUCTION' end
                            when :today > make_date(closed + active_years, 12, 31) then 'TRANSFER'
                       end as kind
                from kept
            )
            select due.* from due
            where kind is not null
              and not exists (select from archive.disposal_item as item
                              join archive.disposal on disposal.id = item.disposal
                              where item.case_number = due.case_number
                                and (disposal.state = 'PROPOSED'
                                     or disposal.state = 'APPROVED' and disposal.kind in (due.kind, 'DESTRUCTION', 'HANDOVER')))
            """;

    private static final String DISPOSAL = """
            select disposal.*,
                   (select count(*) from archive.disposal_item as item where item.disposal = disposal.id) as items
            from archive.disposal
            """;

    private final JdbcClient jdbc;

    Disposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A process whose archive is due.
    ///
    /// @param closed year in which it was closed
    record Due(
            String caseNumber,
            AgencyId owner,
            String title,
            String classification,
            DisposalKind kind,
            int closed,
            int activeYears,
            int inactiveYears,
            String finalFate,
            String place) {}

    /// @param zone of the agencies
    List<Due> due(List<AgencyId> owners, LocalDate today, ZoneId zone, int most) {
        return jdbc.sql(DUE + " order by kind, closed, case_number limit :most")
                .param("owners", ids(owners))
                .param("today", today)
                .param("zone", zone.getId())
                .param("most", most)
                .query((row, index) -> new Due(
                        row.getString("case_number"),
                        new AgencyId(row.getObject("owner", UUID.class)),
                        row.getString("title"),
                        row.getString("classification"),
                        DisposalKind.valueOf(row.getString("kind")),
                        row.getInt("closed"),
                        row.getInt("active_years"),
                        row.getInt("inactive_years"),
                        row.getString("final_fate"),
                        row.getString("hard_copy_place")))
                .list();
    }

    /// One after the other for each agency: nothing is proposed twice.
    void oneAtATime(AgencyId owner) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('archive.disposal/' || :owner, 0))")
                .param("owner", owner.toString())
                .query((row, index) -> true)
                .list();
    }

    long add(AgencyId owner, DisposalKind kind, List<Due> items, String reason, Cause cause) {
        var id = jdbc.sql("""
                insert into archive.disposal (owner, kind, reason, proposed_at, proposed_by_id, proposed_by)
                values (:owner, :kind, :reason, :at, :byId, :by) returning id
                """)
                .param("owner", owner.value())
                .param("kind", kind.name())
                .param("reason", reason)
                .param("at", cause.at().atOffset(ZoneOffset.UTC))
                .param("byId", cause.who().id())
                .param("by", cause.who().printed())
                .query(Long.class)
                .single();
        for (var item : items) {
            jdbc.sql("""
                    insert into archive.disposal_item (disposal, case_number, title, classification, closed, place)
                    values (:disposal, :case, :title, :classification, :closed, :place)
                    """)
                    .param("disposal", id)
                    .param("case", item.caseNumber())
                    .param("title", item.title())
                    .param("classification", item.classification())
                    .param("closed", item.closed())
                    .param("place", item.place())
                    .update();
        }
        return id;
    }

    Optional<Disposal> find(long id) {
        return jdbc.sql(DISPOSAL + " where disposal.id = :id")
                .param("id", id)
                .query(Disposals::disposal)
                .optional();
    }

    /// Newest first.
    List<Disposal> list(List<AgencyId> owners, int most) {
        return jdbc.sql(DISPOSAL + " where disposal.owner = any(:owners) order by disposal.id desc limit :most")
                .param("owners", ids(owners))
                .param("most", most)
                .query(Disposals::disposal)
                .list();
    }

    /// False where it was decided meanwhile. The database refuses the proposer.
    boolean decide(long id, Disposal.State state, String note, Cause cause) {
        return jdbc.sql("""
                update archive.disposal
                set state = :state, note = :note, decided_at = :at, decided_by_id = :byId, decided_by = :by
                where id = :id and state = 'PROPOSED'
                """)
                        .param("state", state.name())
                        .param("note", note)
                        .param("at", cause.at().atOffset(ZoneOffset.UTC))
                        .param("byId", cause.who().id())
                        .param("by", cause.who().printed())
                        .param("id", id)
                        .update()
                == 1;
    }

    /// The minutes are filed under their number.
    void minuted(long id, DocumentId minutes, String number) {
        jdbc.sql("update archive.disposal set minutes = :minutes, number = :number where id = :id")
                .param("minutes", minutes.value())
                .param("number", number)
                .param("id", id)
                .update();
    }

    /// A process of a proposal.
    record Item(String caseNumber, String title, String classification, int closed, String place) {}

    List<Item> itemsOf(long disposal) {
        return jdbc.sql("select * from archive.disposal_item where disposal = :disposal order by case_number")
                .param("disposal", disposal)
                .query((row, index) -> new Item(
                        row.getString("case_number"),
                        row.getString("title"),
                        row.getString("classification"),
                        row.getInt("closed"),
                        row.getString("place")))
                .list();
    }

    /// A version of a document of a proposal's processes, or its Word side.
    record Paper(String caseNumber, String title, int version, String fileName, String sha256) {}

    List<Paper> papersOf(long disposal) {
        return jdbc.sql("""
                select document.case_number, document.title, kept.number, kept.file_name, kept.file
                from archive.disposal_item as item
                join archive.document on document.case_number = item.case_number
                join archive.kept on kept.document = document.id
                where item.disposal = :disposal
                order by document.case_number, document.place, kept.number, kept.file_name desc
                """)
                .param("disposal", disposal)
                .query((row, index) -> new Paper(
                        row.getString("case_number"),
                        row.getString("title"),
                        row.getInt("number"),
                        row.getString("file_name"),
                        row.getString("file")))
                .list();
    }

    /// Documents leave the search; files that no living document holds are to go. Rows of versions stay.
    void destroy(long disposal) {
        var documents = jdbc.sql("""
                update archive.document set destroyed = :disposal
                where destroyed is null
                  and case_number in (select case_number from archive.disposal_item where disposal = :disposal)
                returning id
                """)
                .param("disposal", disposal)
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
        jdbc.sql("delete from archive.findable where document = any(:documents)")
                .param("documents", documents)
                .update();
        jdbc.sql("""
                insert into archive.destroyed (sha256, disposal)
                select distinct kept.file, cast(:disposal as bigint)
                from archive.kept
                where kept.document = any(:documents)
                  and not exists (select from archive.kept other
                                  join archive.document on document.id = other.document
                                  where other.file = kept.file and document.destroyed is null)
                on conflict do nothing
                """).param("disposal", disposal).param("documents", documents).update();
        jdbc.sql("""
                update archive.text set body = null, state = 'SKIPPED', note = 'Dimusnahkan.'
                where file in (select sha256 from archive.destroyed where disposal = :disposal)
                """).param("disposal", disposal).update();
    }

    /// A file whose bytes are to go, locked until the transaction ends.
    Optional<String> claimDestroyed() {
        return jdbc.sql("""
                select sha256 from archive.destroyed where removed_at is null
                order by sha256 limit 1 for update skip locked
                """).query(String.class).optional();
    }

    void removed(String sha256, Instant at) {
        jdbc.sql("update archive.destroyed set removed_at = :at where sha256 = :sha256")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("sha256", sha256)
                .update();
    }

    private static UUID[] ids(Collection<AgencyId> owners) {
        return owners.stream().map(AgencyId::value).toArray(UUID[]::new);
    }

    private static Disposal disposal(ResultSet row, int index) throws SQLException {
        return new Disposal(
                row.getLong("id"),
                new AgencyId(row.getObject("owner", UUID.class)),
                DisposalKind.valueOf(row.getString("kind")),
                Disposal.State.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                row.getString("proposed_by_id"),
                row.getString("proposed_by"),
                instant(row.getObject("decided_at", OffsetDateTime.class)),
                row.getString("decided_by"),
                row.getString("note"),
                row.getInt("items"),
                document(row.getObject("minutes", UUID.class)),
                row.getString("number"));
    }

    private static @Nullable DocumentId document(@Nullable UUID id) {
        return id == null ? null : new DocumentId(id);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
