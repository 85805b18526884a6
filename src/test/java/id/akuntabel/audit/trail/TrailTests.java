package id.akuntabel.audit.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import id.akuntabel.audit.Trail;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.SwitchableDataSource;
import id.akuntabel.testing.TestClock;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;

@AkuntabelTest
class TrailTests {

    private static final Cause CAUSE = new Cause(
            new Cause.Who("7", "Siti Rahmah", "Sekretaris", "Plt."),
            new Cause.Where("PK-2026-0031", "7"),
            TestClock.START,
            "Lampiran kurang");

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Trail trail;

    @Autowired
    VerifyTrail verify;

    @Autowired
    SealTrail seal;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    SwitchableDataSource database;

    private final String subject = "uji/" + UUID.randomUUID();

    record Happened(Cause cause, String subject, String what, Map<String, String> facts) implements Recorded {}

    @BeforeEach
    void nothing_wrong_from_the_test_before() throws SQLException {
        tamper(
                "truncate audit.entry, audit.head, audit.seal, audit.sealed_head",
                "update audit.sealing set last = '-infinity'");
    }

    @Test
    void tells_what_was_recorded_with_its_cause_and_facts() {
        tell("Langkah 7 diselesaikan: Tidak", Map.of("lama", "a", "baru", "b"));

        var entries = trail.of(subject);

        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.what()).isEqualTo("Langkah 7 diselesaikan: Tidak");
            assertThat(entry.who().printed()).isEqualTo("Siti Rahmah, Plt. Sekretaris");
            assertThat(entry.where()).isEqualTo(CAUSE.where());
            assertThat(entry.at()).isEqualTo(TestClock.START);
            assertThat(entry.reason()).isEqualTo("Lampiran kurang");
            assertThat(entry.facts()).containsOnly(Map.entry("lama", "a"), Map.entry("baru", "b"));
        });
        assertThat(trail.ofCase("PK-2026-0031")).isEqualTo(entries);
        assertThat(verify.verify().problems()).isEmpty();
    }

    @Test
    void keeps_quotes_breaks_emoji_and_even_nul_characters_verifiable() {
        tell("“kutip” \u0000 \n baris \uD83D\uDE80 separuh \uD83D ' \" \\", Map.of("\u0000", "\u0000", "é", "e\u0301"));

        var found = verify.verify();

        assertThat(found.problems()).isEmpty();
        assertThat(found.entries()).isEqualTo(1);
    }

    @Test
    void writes_nothing_when_the_change_is_undone() {
        transactions.executeWithoutResult(change -> {
            events.publishEvent(new Happened(CAUSE, subject, "Batal", Map.of()));
            change.setRollbackOnly();
        });

        assertThat(trail.of(subject)).isEmpty();
    }

    @Test
    void refuses_an_event_told_outside_of_a_transaction() {
        var event = new Happened(CAUSE, subject, "Tanpa transaksi", Map.of());

        assertThatThrownBy(() -> events.publishEvent(event)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void keeps_one_chain_a_subject_whoever_writes_at_once() throws Exception {
        var others = List.of("uji/a", "uji/b", "uji/c");
        List<Future<?>> told = new ArrayList<>();

        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var i = 0; i < 90; i++) {
                var which = others.get(i % 3);
                told.add(threads.submit((Callable<Void>) () -> {
                    tell(which, "Sesuatu", Map.of());
                    return null;
                }));
            }
        }
        for (var one : told) {
            one.get();
        }

        assertThat(others).allSatisfy(one -> assertThat(trail.of(one)).hasSize(30));
        assertThat(verify.verify()).satisfies(found -> {
            assertThat(found.problems()).isEmpty();
            assertThat(found.entries()).isEqualTo(90);
            assertThat(found.subjects()).isEqualTo(3);
        });
    }

    @Test
    void lets_the_application_neither_change_nor_remove_entries() {
        tell("Satu", Map.of());

        assertThatThrownBy(
                        () -> jdbc.sql("update audit.entry set what = 'Lain'").update())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> jdbc.sql("delete from audit.entry").update())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> jdbc.sql("truncate audit.entry").update())
                .hasStackTraceContaining("permission denied");
        assertThat(trail.of(subject)).hasSize(1);
    }

    @Test
    void lets_not_even_a_role_with_all_rights_change_entries_in_passing() throws SQLException {
        tell("Satu", Map.of());
        tamper("grant all on audit.entry to current_user");

        assertThatThrownBy(
                        () -> jdbc.sql("update audit.entry set what = 'Lain'").update())
                .hasStackTraceContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("truncate audit.entry").update()).hasStackTraceContaining("append-only");

        tamper("revoke update, delete, truncate on audit.entry from current_user");
    }

    @Test
    void finds_a_changed_entry() throws SQLException {
        tellFive();

        tamper("update audit.entry set what = 'Putusan: Ya' where position = 3");

        assertFinds("#3", "isi entri diubah");
    }

    @Test
    void finds_a_changed_time_person_reason_or_fact() throws SQLException {
        tellFive();

        tamper(
                "update audit.entry set at = at + interval '1 microsecond' where position = 1",
                "update audit.entry set name = 'Budi' where position = 2",
                "update audit.entry set reason = null where position = 3",
                "update audit.entry set facts = '{\"nilai\": \"11\"}' where position = 4");

        assertThat(verify.verify().problems())
                .extracting(Verification.Problem::place)
                .containsExactly(subject + " #1", subject + " #2", subject + " #3", subject + " #4");
    }

    @Test
    void finds_a_removed_entry() throws SQLException {
        tellFive();

        tamper("delete from audit.entry where position = 3");

        assertFinds("#4", "entri 3 hilang");
    }

    @Test
    void finds_a_removed_last_entry() throws SQLException {
        tellFive();

        tamper("delete from audit.entry where position = 5");

        assertFinds("#5", "entri terakhir hilang");
    }

    @Test
    void finds_a_removed_chain() throws SQLException {
        tellFive();

        tamper("delete from audit.entry");

        assertThat(verify.verify().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("seluruh rantai hilang"));
    }

    @Test
    void finds_an_inserted_entry() throws SQLException {
        tellFive();

        tamper(
                "update audit.entry set position = position + 100 where position > 2",
                "update audit.entry set position = position - 99 where position > 100",
                """
                insert into audit.entry (subject, position, at, what, who, name, facts, previous, hash)
                select subject, 3, at, 'Disisipkan', who, name, facts, hash, sha256(hash) from audit.entry where position = 2
                """);

        assertThat(verify.verify().intact()).isFalse();
    }

    @Test
    void finds_an_entry_added_at_the_end_past_the_trail() throws SQLException {
        tellFive();

        tamper("""
                insert into audit.entry (subject, position, at, what, who, name, facts, previous, hash)
                select subject, 6, at, 'Ditambahkan', who, name, facts, hash, sha256(hash) from audit.entry where position = 5
                """);

        assertFinds("#6", "tidak cocok dengan ujung rantai");
    }

    @Test
    void finds_entries_that_changed_places() throws SQLException {
        tellFive();

        tamper(
                "update audit.entry set position = 99 where position = 2",
                "update audit.entry set position = 2 where position = 4",
                "update audit.entry set position = 4 where position = 99");

        assertFinds("#2", "tidak menyambung");
    }

    @Test
    void finds_the_end_of_a_chain_cut_off_with_its_head_once_it_was_sealed() throws SQLException {
        tellFive();
        seal.whenDue();

        tamper("delete from audit.entry where position = 5", """
                update audit.head set length = 4, hash = entry.hash, previous = entry.previous
                from audit.entry where entry.position = 4
                """);

        assertFinds("#5", "yang sudah disegel");
    }

    @Test
    void finds_a_removed_seal_and_a_changed_one() throws SQLException {
        tellFive();
        seal.whenDue();
        clock.advance(Duration.ofMinutes(10));
        tell("Enam", Map.of());
        seal.whenDue();
        assertThat(verify.verify()).satisfies(found -> {
            assertThat(found.seals()).isEqualTo(2);
            assertThat(found.problems()).isEmpty();
        });

        tamper(
                "update audit.seal set at = at - interval '1 day' where number = 1",
                "delete from audit.seal where number = 2");

        assertThat(verify.verify().problems())
                .extracting(Verification.Problem::what)
                .contains("isi segel diubah", "segelnya hilang");
    }

    @Test
    void seals_once_in_ten_minutes_and_only_what_grew() {
        tellFive();

        seal.whenDue();
        seal.whenDue();
        clock.advance(Duration.ofMinutes(10));
        seal.whenDue();

        assertThat(jdbc.sql("select count(*) from audit.seal")
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(verify.verify().problems()).isEmpty();
    }

    @Test
    void leaves_sealing_to_the_node_that_is_at_it() throws SQLException {
        tellFive();
        try (var other = database.access().connect();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select * from audit.sealing for update");

            seal.whenDue();

            other.rollback();
        }
        assertThat(verify.verify().seals()).isZero();
    }

    @Test
    void passes_over_a_chain_that_is_being_written_and_takes_it_next_time() throws Exception {
        try (var other = database.access().connect()) {
            other.setAutoCommit(false);
            tellFive();
            try (var statement = other.createStatement()) {
                statement.execute("select * from audit.head for update");
                seal.whenDue();
            }
            other.rollback();
        }
        clock.advance(Duration.ofMinutes(10));

        seal.whenDue();

        assertThat(jdbc.sql("select subject from audit.sealed_head")
                        .query(String.class)
                        .list())
                .containsExactly(subject);
    }

    @Test
    void prints_what_it_found_for_the_administrator() throws SQLException {
        tellFive();
        assertThat(verify.verify().printed())
                .contains("5 entri, 1 rantai, 0 segel")
                .contains("UTUH");

        tamper("delete from audit.entry where position = 3");

        assertThat(verify.verify().printed())
                .contains("TIDAK UTUH: 1 temuan")
                .contains(subject + " #4: entri 3 hilang");
    }

    @Test
    void ends_the_command_with_a_code_that_scripts_can_read() throws SQLException {
        var command = new VerifyTrailCommand(verify);
        tellFive();
        command.run(new DefaultApplicationArguments());
        assertThat(command.getExitCode()).isZero();

        tamper("delete from audit.entry where position = 3");

        command.run(new DefaultApplicationArguments());
        assertThat(command.getExitCode()).isEqualTo(3);
    }

    private void tellFive() {
        for (var what : List.of("Satu", "Dua", "Tiga", "Empat", "Lima")) {
            tell(what, Map.of("nilai", "10"));
        }
    }

    private void tell(String what, Map<String, String> facts) {
        tell(subject, what, facts);
    }

    private void tell(String about, String what, Map<String, String> facts) {
        transactions.executeWithoutResult(change -> events.publishEvent(new Happened(CAUSE, about, what, facts)));
    }

    private void assertFinds(String place, String what) {
        assertThat(verify.verify().problems()).anySatisfy(problem -> {
            assertThat(problem.place()).isEqualTo(subject + " " + place);
            assertThat(problem.what()).contains(what);
        });
    }

    /// What someone could do who owns the tables and means it: rights taken back, triggers off.
    private void tamper(String... statements) throws SQLException {
        try (var connection = database.access().connect();
                var statement = connection.createStatement()) {
            for (var table : List.of("entry", "seal", "sealed_head")) {
                statement.execute("alter table audit." + table + " disable trigger user");
                statement.execute("grant all on audit." + table + " to current_user");
            }
            for (var sql : statements) {
                statement.execute(sql);
            }
            for (var table : List.of("entry", "seal", "sealed_head")) {
                statement.execute("alter table audit." + table + " enable always trigger append_only");
                statement.execute("alter table audit." + table + " enable always trigger append_only_whole");
                if (List.of(statements).stream().noneMatch(sql -> sql.startsWith("grant"))) {
                    statement.execute("revoke update, delete, truncate on audit." + table + " from current_user");
                }
            }
        }
    }
}
