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
