package id.akuntabel.signing.provider;

import id.akuntabel.audit.Cause;
import id.akuntabel.identity.Seal;
import id.akuntabel.organization.OfficialId;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Where the service is and how it is spoken to, and who is who there. Password and NIK are sealed.
@Repository
public class ServiceSettings {

    private static final UUID OWNER = new UUID(0, 2);

    private final JdbcClient jdbc;
    private final Seal seal;
    private final ApplicationEventPublisher events;

    ServiceSettings(JdbcClient jdbc, Seal seal, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.events = events;
    }

    enum Version {
        V1("/api/sign/pdf", "/api/user/status/"),
        V2("/api/v2/sign/pdf", "/api/v2/user/check/status");

        private final String sign;
        private final String status;

        Version(String sign, String status) {
            this.sign = sign;
            this.status = status;
        }

        String sign() {
            return sign;
        }

        String status() {
            return status;
        }
    }

    /// @param address `https://esign-client.contohkab.go.id`
    /// @param signPath, statusPath as the office's service has them
    /// @param seconds  how long an answer is waited for
    record Service(
            String address,
            Version version,
            String account,
            String password,
            String signPath,
            String statusPath,
            int seconds) {

        @Override
        public String toString() {
            return "Service " + address;
        }
    }

    Optional<Service> find() {
        return jdbc.sql("select * from signing.service")
                .query((row, at) -> new Service(
                        row.getString("address"),
                        Version.valueOf(row.getString("version")),
                        row.getString("account"),
                        seal.open(OWNER, row.getBytes("sealed_password"))
                                .map(secret -> new String(secret, StandardCharsets.UTF_8))
                                .orElse(""),
                        row.getString("sign_path"),
                        row.getString("status_path"),
                        row.getInt("seconds")))
                .optional();
    }

    @Transactional
    public void save(Service service, Cause cause) {
        jdbc.sql("""
                insert into signing.service (address, version, account, sealed_password, sign_path, status_path, seconds)
                values (:address, :version, :account, :password, :sign, :status, :seconds)
                on conflict (only_one) do update
                set address = excluded.address, version = excluded.version, account = excluded.account,
                    sealed_password = excluded.sealed_password, sign_path = excluded.sign_path,
                    status_path = excluded.status_path, seconds = excluded.seconds
                """)
                .param("address", service.address())
                .param("version", service.version().name())
                .param("account", service.account())
                .param("password", seal.seal(OWNER, service.password().getBytes(StandardCharsets.UTF_8)))
                .param("sign", service.signPath())
                .param("status", service.statusPath())
                .param("seconds", service.seconds())
                .update();
        events.publishEvent(new ServiceChanged(cause, service.address()));
    }

    @Transactional
    public void forget(Cause cause) {
        if (jdbc.sql("delete from signing.service").update() == 1) {
            events.publishEvent(new ServiceChanged(cause, "tidak dipakai"));
        }
    }

    /// Under which number the service knows an official.
    public Optional<String> nikOf(OfficialId official) {
        return jdbc.sql("select sealed_nik from signing.subscriber where official_id = :official")
                .param("official", official.value())
                .query((row, at) -> row.getBytes("sealed_nik"))
                .optional()
                .flatMap(kept -> seal.open(official.value(), kept))
                .map(nik -> new String(nik, StandardCharsets.UTF_8));
    }

    @Transactional
    public void nik(OfficialId official, String nik) {
        jdbc.sql("""
                insert into signing.subscriber (official_id, sealed_nik) values (:official, :nik)
                on conflict (official_id) do update set sealed_nik = excluded.sealed_nik
                """)
                .param("official", official.value())
                .param("nik", seal.seal(official.value(), nik.getBytes(StandardCharsets.UTF_8)))
                .update();
    }
}
