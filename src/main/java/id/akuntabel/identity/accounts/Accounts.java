package id.akuntabel.identity.accounts;

import id.akuntabel.identity.AccountOpening;
import id.akuntabel.identity.Permission;
import id.akuntabel.organization.OfficialId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The accounts as stored.
@Repository
public class Accounts implements AccountOpening {

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Account> find(OfficialId official) {
        return jdbc.sql("select * from identity.account where official_id = :official")
                .param("official", official.value())
                .query(Accounts::account)
                .optional();
    }

    public Optional<Account> findByEmail(String email) {
        return jdbc.sql("select * from identity.account where email = :email")
                .param("email", email.toLowerCase(Locale.ROOT))
                .query(Accounts::account)
                .optional();
    }

    public List<Account> list() {
        return jdbc.sql("select * from identity.account")
                .query(Accounts::account)
                .list();
    }

    @Override
    public void openSample(OfficialId official, Set<Permission> permissions) {
        jdbc.sql("""
                        insert into identity.account (official_id, permissions, sample)
                        values (:official, :permissions, true)
                        """)
                .param("official", official.value())
                .param("permissions", names(permissions))
                .update();
    }

    /// False where the official has an account already.
    public boolean open(OfficialId official, @Nullable String email, Set<Permission> permissions) {
        return jdbc.sql("""
                        insert into identity.account (official_id, email, permissions)
                        values (:official, :email, :permissions)
                        on conflict (official_id) do nothing
                        """)
                        .param("official", official.value())
                        .param("email", email)
                        .param("permissions", names(permissions))
                        .update()
                == 1;
    }

    /// The first account of an installation.
    public void openAdministrator(OfficialId official, @Nullable String email, String passwordHash) {
        open(official, email, Set.of(Permission.ADMINISTRATION));
        setPassword(official, passwordHash);
    }

    /// Refuses with an optimistic lock where someone else was faster.
    public void change(Account account, @Nullable String email, Set<Permission> permissions, boolean enabled) {
        var rows = jdbc.sql("""
                        update identity.account
                        set email = :email, permissions = :permissions, enabled = :enabled, version = version + 1
                        where official_id = :official and version = :version
                        """)
                .param("email", email)
                .param("permissions", names(permissions))
                .param("enabled", enabled)
                .param("official", account.official().value())
                .param("version", account.version())
                .update();
        if (rows != 1) {
            throw new OptimisticLockingFailureException("the account changed meanwhile");
        }
    }

    public void setPassword(OfficialId official, String hash) {
        jdbc.sql("update identity.account set password_hash = :hash, version = version + 1 where official_id = :id")
                .param("hash", hash)
                .param("id", official.value())
                .update();
    }

    /// The newest invitation counts; earlier ones are void.
    public void invite(OfficialId official, String codeHash, Instant expires) {
        jdbc.sql("""
                        insert into identity.invitation (official_id, code_hash, expires_at)
                        values (:official, :hash, :expires)
                        on conflict (official_id) do update
                        set code_hash = excluded.code_hash, expires_at = excluded.expires_at
                        """)
                .param("official", official.value())
                .param("hash", codeHash)
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Uses an invitation up: of two who send it together one is heard.
    public Optional<OfficialId> redeem(String codeHash, Instant now) {
        return jdbc.sql("""
                        delete from identity.invitation i using identity.account a
                        where i.code_hash = :hash and i.expires_at > :now and a.official_id = i.official_id
                          and a.enabled
                        returning i.official_id
                        """)
                .param("hash", codeHash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, at) -> new OfficialId(row.getObject("official_id", UUID.class)))
                .optional();
    }

    /// Whose invitation this is, without using it up.
    public Optional<OfficialId> invited(String codeHash, Instant now) {
        return jdbc.sql("""
                        select official_id from identity.invitation where code_hash = :hash and expires_at > :now
                        """)
                .param("hash", codeHash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, at) -> new OfficialId(row.getObject("official_id", UUID.class)))
                .optional();
    }

    public void noteSignIn(OfficialId official, Instant at) {
        jdbc.sql("update identity.account set last_signed_in_at = :at where official_id = :official")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("official", official.value())
                .update();
    }

    private static String[] names(Collection<Permission> permissions) {
        return permissions.stream().map(Permission::name).toArray(String[]::new);
    }

    private static Account account(ResultSet row, int at) throws SQLException {
        var lastSignedIn = row.getObject("last_signed_in_at", OffsetDateTime.class);
        return new Account(
                new OfficialId(row.getObject("official_id", UUID.class)),
                row.getString("email"),
                row.getString("password_hash"),
                Arrays.stream((String[]) row.getArray("permissions").getArray())
                        .map(Permission::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                row.getBoolean("enabled"),
                row.getBoolean("sample"),
                lastSignedIn == null ? null : lastSignedIn.toInstant(),
                row.getInt("version"));
    }
}
