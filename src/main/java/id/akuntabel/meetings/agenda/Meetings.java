package id.akuntabel.meetings.agenda;

import id.akuntabel.archive.DocumentId;
import id.akuntabel.audit.Cause;
import id.akuntabel.correspondence.LetterId;
import id.akuntabel.meetings.agenda.Meeting.State;
import id.akuntabel.meetings.agenda.Participant.Attended;
import id.akuntabel.meetings.agenda.Participant.Via;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.PositionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Meetings with their agenda, their participants and their papers.
@Repository
public class Meetings {

    /// Papers of a meeting that lie in the archive.
    public enum Kind {
        INVITATION("Undangan"),
        CALENDAR("Undangan untuk kalender (.ics)"),
        LIST("Daftar hadir"),
        SIGNED_LIST("Pindaian daftar hadir"),
        MINUTES("Notulen");

        private final String printed;

        Kind(String printed) {
            this.printed = printed;
        }

        public String printed() {
            return printed;
        }
    }

    static final int MOST = 200;

    private final JdbcClient jdbc;

    Meetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Meeting> find(long id) {
        return jdbc.sql("select * from meetings.meeting where id = :id")
                .param("id", id)
                .query(Meetings::meeting)
                .optional();
    }

    public Meeting get(long id) {
        return find(id).orElseThrow();
    }

    /// Until the transaction ends nobody else changes it.
    public Optional<Meeting> lock(long id) {
        return jdbc.sql("select * from meetings.meeting where id = :id for update")
                .param("id", id)
                .query(Meetings::meeting)
                .optional();
    }

    /// The newest that a process invited to.
    public Optional<Meeting> newestOfCase(String caseNumber) {
        return jdbc.sql("""
                select * from meetings.meeting
                where case_number = :number and state <> 'CANCELLED' order by id desc limit 1
                """)
                .param("number", caseNumber)
                .query(Meetings::meeting)
                .optional();
    }

    /// Of an agency, and those of others that somebody in these positions takes part in; the newest first.
    public List<Meeting> listOf(AgencyId agency, Collection<PositionId> positions) {
        return jdbc.sql("""
                select m.* from meetings.meeting m
                where m.agency = :agency
                   or exists (select from meetings.participant p where p.meeting = m.id and p.position = any(:positions))
                order by m.starts_at desc, m.id desc limit %d
                """.formatted(MOST))
                .param("agency", agency.value())
                .param("positions", ids(positions))
                .query(Meetings::meeting)
                .list();
    }

    /// Planned ones that somebody in these positions leads, writes down or was invited to; the next first.
    public List<Meeting> coming(Collection<PositionId> positions, Instant from, Instant until) {
        return jdbc.sql("""
                select m.* from meetings.meeting m
                where m.state = 'PLANNED' and m.ends_at >= :from and m.starts_at < :until
                  and (m.chair = any(:positions) or m.note_taker = any(:positions)
                       or (m.number is not null and exists (select from meetings.participant p
                           where p.meeting = m.id and p.position = any(:positions))))
                order by m.starts_at, m.id limit 10
                """)
                .param("from", utc(from))
                .param("until", utc(until))
                .param("positions", ids(positions))
                .query(Meetings::meeting)
                .list();
    }

    public Map<Long, Meeting> getMany(Collection<Long> meetings) {
        return meetings.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select * from meetings.meeting where id in (:ids)")
                        .param("ids", meetings)
                        .query(Meetings::meeting)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Meeting::id, one -> one));
    }

    public List<AgendaItem> agendaOf(long meeting) {
        return jdbc.sql(
                        "select place, title, summary from meetings.agenda_item where meeting = :meeting order by place")
                .param("meeting", meeting)
                .query((row, number) ->
                        new AgendaItem(row.getInt("place"), row.getString("title"), row.getString("summary")))
                .list();
    }

    /// In the order in which they were invited; those who came without, last.
    public List<Participant> participantsOf(long meeting) {
        return jdbc.sql("select * from meetings.participant where meeting = :meeting order by invited desc, id")
                .param("meeting", meeting)
                .query(Meetings::participant)
                .list();
    }

    public boolean takesPart(long meeting, Collection<PositionId> positions) {
        return jdbc.sql("""
                select exists (select from meetings.participant where meeting = :meeting and position = any(:positions))
                """)
                .param("meeting", meeting)
                .param("positions", ids(positions))
                .query(Boolean.class)
                .single();
    }

    long add(AgencyId agency, Plan plan, ZoneId zone, PositionId planner, Cause cause, byte[] doorKey) {
        var where = cause.where();
        var id = bind(jdbc.sql("""
                insert into meetings.meeting (agency, subject, place, link, starts_at, ends_at, chair, note_taker, signer,
                    planner, case_number, step, uid, door_key, changed_at)
                values (:agency, :subject, :place, :link, :starts, :ends, :chair, :notes, :signer,
                    :planner, :case, :step, :uid, :key, :at)
                returning id
                """), plan, zone)
                .param("agency", agency.value())
                .param("planner", planner.value())
                .param("case", where == null ? null : where.caseNumber())
                .param("step", where == null ? null : where.step())
                .param("uid", UUID.randomUUID())
                .param("key", doorKey)
                .param("at", utc(cause.at()))
                .query(Long.class)
                .single();
        writeAgenda(id, plan.agenda());
        invite(id, plan);
        return id;
    }

    /// @param issued whether calendars know it already, so that they must be told
    /// @return whether nobody else was faster
    boolean change(Meeting meeting, Plan plan, ZoneId zone, boolean issued, Instant at) {
        var changed = bind(jdbc.sql("""
                update meetings.meeting
                set subject = :subject, place = :place, link = :link, starts_at = :starts, ends_at = :ends,
                    chair = :chair, note_taker = :notes, signer = :signer,
                    sequence = sequence + :issued, changed_at = :at, version = version + 1
                where id = :id and version = :version
                """), plan, zone)
                .param("issued", issued ? 1 : 0)
                .param("at", utc(at))
                .param("id", meeting.id())
                .param("version", meeting.version())
                .update();
        if (changed == 1) {
            writeAgenda(meeting.id(), plan.agenda());
            invite(meeting.id(), plan);
        }
        return changed == 1;
    }

    /// @param reason why it is cancelled, else null
    public boolean move(Meeting meeting, State to, @Nullable String reason, Cause cause) {
        return jdbc.sql("""
                update meetings.meeting
                set state = :state, reason = :reason, changed_at = :at, version = version + 1,
                    sequence = sequence + case when :state = 'CANCELLED' and number is not null then 1 else 0 end,
                    minuted_at = case when :state = 'MINUTED' then cast(:at as timestamptz) end,
                    minuted_by = case when :state = 'MINUTED' then :by end
                where id = :id and version = :version
                """)
                        .param("state", to.name())
                        .param("reason", reason)
                        .param("at", utc(cause.at()))
                        .param("by", cause.who().printed())
                        .param("id", meeting.id())
                        .param("version", meeting.version())
                        .update()
                == 1;
    }

    /// @param letter the invitation in the register of outgoing letters
    public void number(Meeting meeting, LetterId letter, String number, LocalDate dated, Instant at) {
        jdbc.sql("""
                update meetings.meeting
                set letter = :letter, number = :number, dated = :dated, changed_at = :at, version = version + 1
                where id = :id
                """)
                .param("letter", letter.value())
                .param("number", number)
                .param("dated", dated)
                .param("at", utc(at))
                .param("id", meeting.id())
                .update();
    }

    public void summarize(long meeting, Map<Integer, String> summaries) {
        summaries.forEach((place, summary) -> jdbc.sql("""
                update meetings.agenda_item set summary = :summary where meeting = :meeting and place = :place
                """)
                .param("summary", summary)
                .param("meeting", meeting)
                .param("place", place)
                .update());
    }

    /// Notes that somebody came; whoever is noted already stays as noted.
    public void attended(long participant, Attended attended) {
        jdbc.sql("""
                update meetings.participant set attended_at = :at, attended_as = :as, via = :via
                where id = :id and attended_at is null
                """)
                .param("at", utc(attended.at()))
                .param("as", attended.as())
                .param("via", attended.via().name())
                .param("id", participant)
                .update();
    }

    /// Noted by hand and taken back; what a person said at the door stays.
    public void absent(long participant) {
        jdbc.sql("""
                update meetings.participant set attended_at = null, attended_as = null, via = null
                where id = :id and via = 'HAND' and invited
                """).param("id", participant).update();
    }

    /// Somebody who came without being invited; a second time changes nothing.
    ///
    /// @param position null for a guest
    public void cameUninvited(
            long meeting, @Nullable PositionId position, String guest, String office, Attended attended) {
        jdbc.sql("""
                insert into meetings.participant (meeting, position, guest, office, invited, attended_at, attended_as, via)
                values (:meeting, :position, :guest, :office, false, :at, :as, :via)
                on conflict do nothing
                """)
                .param("meeting", meeting)
                .param("position", position == null ? null : position.value())
                .param("guest", guest)
                .param("office", office)
                .param("at", utc(attended.at()))
                .param("as", attended.as())
                .param("via", attended.via().name())
                .update();
    }

    public byte[] doorKey(long meeting) {
        return jdbc.sql("select door_key from meetings.meeting where id = :id")
                .param("id", meeting)
                .query(byte[].class)
                .single();
    }

    public Map<Kind, DocumentId> papersOf(long meeting) {
        return jdbc
                .sql("select kind, document from meetings.paper where meeting = :meeting")
                .param("meeting", meeting)
                .query((row, number) -> Map.entry(
                        Kind.valueOf(row.getString("kind")), new DocumentId(row.getObject("document", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public void keep(long meeting, Kind kind, DocumentId document) {
        jdbc.sql("""
                insert into meetings.paper (meeting, kind, document) values (:meeting, :kind, :document)
                on conflict (meeting, kind) do update set document = excluded.document
                """)
                .param("meeting", meeting)
                .param("kind", kind.name())
                .param("document", document.value())
                .update();
    }

    private void writeAgenda(long meeting, List<String> agenda) {
        for (var at = 0; at < agenda.size(); at++) {
            jdbc.sql("""
                    insert into meetings.agenda_item (meeting, place, title) values (:meeting, :place, :title)
                    on conflict (meeting, place) do update set title = excluded.title
                    """)
                    .param("meeting", meeting)
                    .param("place", at + 1)
                    .param("title", agenda.get(at))
                    .update();
        }
        jdbc.sql("delete from meetings.agenda_item where meeting = :meeting and place > :last")
                .param("meeting", meeting)
                .param("last", agenda.size())
                .update();
    }

    /// Whoever stays keeps the row, so that an address handed out stays good.
    private void invite(long meeting, Plan plan) {
        var known = participantsOf(meeting);
        var positions = new HashSet<PositionId>();
        for (var one : known) {
            var position = one.position();
            var stays = position == null
                    ? plan.guests().contains(new Plan.Guest(one.guest(), one.office()))
                    : plan.positions().contains(position);
            if (!stays && one.attended() == null) {
                jdbc.sql("delete from meetings.participant where id = :id")
                        .param("id", one.id())
                        .update();
            } else if (position != null) {
                positions.add(position);
            }
        }
        for (var position : plan.positions()) {
            if (!positions.contains(position)) {
                insertInvited(meeting, position.value(), "", "");
            }
        }
        plan.guests().forEach(guest -> insertInvited(meeting, null, guest.name(), guest.office()));
    }

    private void insertInvited(long meeting, @Nullable UUID position, String guest, String office) {
        jdbc.sql("""
                insert into meetings.participant (meeting, position, guest, office, invited)
                values (:meeting, :position, :guest, :office, true)
                on conflict do nothing
                """)
                .param("meeting", meeting)
                .param("position", position)
                .param("guest", guest)
                .param("office", office)
                .update();
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, Plan plan, ZoneId zone) {
        return statement
                .param("subject", plan.subject())
                .param("place", plan.place())
                .param("link", plan.link())
                .param("starts", utc(plan.day().atTime(plan.from()).atZone(zone).toInstant()))
                .param("ends", utc(plan.day().atTime(plan.to()).atZone(zone).toInstant()))
                .param("chair", plan.chair().value())
                .param("notes", plan.noteTaker().value())
                .param("signer", plan.signer().value());
    }

    private static Meeting meeting(ResultSet row, int number) throws SQLException {
        return new Meeting(
                row.getLong("id"),
                new AgencyId(row.getObject("agency", UUID.class)),
                row.getString("subject"),
                row.getString("place"),
                row.getString("link"),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                new PositionId(row.getObject("chair", UUID.class)),
                new PositionId(row.getObject("note_taker", UUID.class)),
                new PositionId(row.getObject("signer", UUID.class)),
                new PositionId(row.getObject("planner", UUID.class)),
                State.valueOf(row.getString("state")),
                row.getString("case_number"),
                row.getObject("uid", UUID.class),
                row.getInt("sequence"),
                row.getString("number"),
                row.getObject("dated", LocalDate.class),
                row.getString("reason"),
                instant(row, "minuted_at"),
                row.getString("minuted_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }

    private static Participant participant(ResultSet row, int number) throws SQLException {
        var position = row.getObject("position", UUID.class);
        var at = instant(row, "attended_at");
        return new Participant(
                row.getLong("id"),
                position == null ? null : new PositionId(position),
                row.getString("guest"),
                row.getString("office"),
                row.getBoolean("invited"),
                at == null ? null : new Attended(at, row.getString("attended_as"), Via.valueOf(row.getString("via"))));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static UUID[] ids(Collection<PositionId> positions) {
        return positions.stream().map(PositionId::value).toArray(UUID[]::new);
    }
}
