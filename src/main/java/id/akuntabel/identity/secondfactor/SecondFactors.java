package id.akuntabel.identity.secondfactor;

import id.akuntabel.identity.accounts.SecretCode;
import id.akuntabel.organization.OfficialId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Secrets and recovery codes as stored, and the judgement of a code. Every code is heard once, over all nodes.
@Repository
public class SecondFactors {

    private static final int RECOVERY_CODES = 8;

    private final JdbcClient jdbc;
    private final SecretSeal seal;
    private final Clock clock;

    SecondFactors(JdbcClient jdbc, SecretSeal seal, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
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
                        insert into identity.second_factor (official_id, sealed) values (:official, :sealed)
                        on conflict (official_id) do update set sealed = excluded.sealed, secret = null
                        where identity.second_factor.confirmed_at is null
                        """)
                .param("official", official.value())
                .param("sealed", seal.seal(official, secret))
                .update();
    }

    Optional<byte[]> prepared(OfficialId official) {
        return secret(official, "confirmed_at is null");
    }

    /// Seals what was stored before there was a seal. Rows that another node is sealing are left to it.
    @Transactional
    void sealOld() {
        jdbc.sql("""
                        select official_id, secret from identity.second_factor
                        where secret is not null for update skip locked
                        """)
                .query((row, at) ->
                        Map.entry(new OfficialId(row.getObject("official_id", UUID.class)), row.getBytes("secret")))
                .list()
                .forEach(old -> jdbc.sql("""
                                update identity.second_factor set sealed = :sealed, secret = null
                                where official_id = :official
                                """)
                        .param("sealed", seal.seal(old.getKey(), old.getValue()))
                        .param("official", old.getKey().value())
                        .update());
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
        var step = secret(official, state).map(known -> Totp.stepOf(code, known, clock.instant()));
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

    private Optional<byte[]> secret(OfficialId official, String state) {
        return jdbc.sql("select sealed from identity.second_factor where official_id = :official and " + state)
                .param("official", official.value())
                .query((row, at) -> row.getBytes("sealed"))
                .optional()
                .flatMap(kept -> seal.open(official, kept));
    }

    private boolean useRecoveryCode(OfficialId official, String code) {
        return jdbc.sql("delete from identity.recovery_code where official_id = :official and code_hash = :hash")
                        .param("official", official.value())
                        .param("hash", SecretCode.hash(code))
                        .update()
                == 1;
    }
}
