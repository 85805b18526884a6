package id.akuntabel.identity.secondfactor;

import id.akuntabel.identity.accounts.SecretCode;
import id.akuntabel.organization.OfficialId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Secrets and recovery codes as stored, and the judgement of a code. Every code is heard once, over all nodes.
@Repository
public class SecondFactors {

    private static final int RECOVERY_CODES = 8;

    private final JdbcClient jdbc;
    private final Clock clock;

    SecondFactors(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public boolean isOn(OfficialId official) {
        return jdbc.sql("""
                        select exists (
                            select from identity.second_factor
                            where official_id = :official and confirmed_at is not null)
                        """)
                .param("official", official.value())
                .query(Boolean.class)
                .single();
    }

    /// A new secret, which counts once a code of it was shown; never touches one that is in use.
    void prepare(OfficialId official, byte[] secret) {
        jdbc.sql("""
                        insert into identity.second_factor (official_id, secret) values (:official, :secret)
                        on conflict (official_id) do update set secret = excluded.secret
                        where identity.second_factor.confirmed_at is null
                        """)
                .param("official", official.value())
                .param("secret", secret)
                .update();
    }

    Optional<byte[]> prepared(OfficialId official) {
        return jdbc.sql("""
                        select secret from identity.second_factor
                        where official_id = :official and confirmed_at is null
                        """)
                .param("official", official.value())
                .query((row, at) -> row.getBytes("secret"))
                .optional();
    }

    /// Turns it on if the code is right.
    ///
    /// @return the recovery codes, told this once; empty = wrong code
    @Transactional
    public List<SecretCode> confirm(OfficialId official, String code) {
        if (!useCode(official, code, "confirmed_at is null")) {
            return List.of();
        }
        jdbc.sql("update identity.second_factor set confirmed_at = :now where official_id = :official")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("official", official.value())
                .update();
        var codes = Stream.generate(SecretCode::fresh).limit(RECOVERY_CODES).toList();
        codes.forEach(
                one -> jdbc.sql("insert into identity.recovery_code (official_id, code_hash) values (:official, :hash)")
                        .param("official", official.value())
                        .param("hash", one.hash())
                        .update());
        return codes;
    }

    /// Whether this is a code of the phone, or one of the recovery codes; either is used up by it.
    @Transactional
    public boolean accept(OfficialId official, String code) {
        return useCode(official, code, "confirmed_at is not null") || useRecoveryCode(official, code);
    }

    @Transactional
    public void turnOff(OfficialId official) {
        jdbc.sql("delete from identity.second_factor where official_id = :official")
                .param("official", official.value())
                .update();
    }

    int recoveryCodesLeft(OfficialId official) {
        return jdbc.sql("select count(*) from identity.recovery_code where official_id = :official")
                .param("official", official.value())
                .query(Integer.class)
                .single();
    }

    private boolean useCode(OfficialId official, String code, String state) {
        var secret = jdbc.sql("select secret from identity.second_factor where official_id = :official and " + state)
                .param("official", official.value())
                .query((row, at) -> row.getBytes("secret"))
                .optional();
        var step = secret.map(known -> Totp.stepOf(code, known, clock.instant()));
        if (step.isEmpty() || step.get().isEmpty()) {
            return false;
        }
        return jdbc.sql("""
                        update identity.second_factor set last_step = :step
                        where official_id = :official and last_step < :step
                        """)
                        .param("step", step.get().getAsLong())
                        .param("official", official.value())
                        .update()
                == 1;
    }

    private boolean useRecoveryCode(OfficialId official, String code) {
        return jdbc.sql("delete from identity.recovery_code where official_id = :official and code_hash = :hash")
                        .param("official", official.value())
                        .param("hash", SecretCode.hash(code))
                        .update()
                == 1;
    }
}
