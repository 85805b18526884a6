package id.akuntabel.identity.setup;

import id.akuntabel.identity.accounts.SecretCode;
import id.akuntabel.organization.Structure;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The code that proves that whoever opens /mulai may see the console. Printed at each start of an installation that
/// has no government yet; the last one printed counts.
@Component
class SetupCodes {

    private final JdbcClient jdbc;
    private final Structure structure;
    private final boolean sample;

    SetupCodes(JdbcClient jdbc, Structure structure, @Value("${akuntabel.sample:false}") boolean sample) {
        this.jdbc = jdbc;
        this.structure = structure;
        this.sample = sample;
    }

    /// Whether the installation waits to be set up.
    boolean isOpen() {
        return !sample && structure.findGovernment().isEmpty();
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void print() {
        if (isOpen()) {
            System.out.println("""

                    Penyiapan: buka halaman /mulai dan masukkan kode ini (sekali pakai):

                        %s
                    """.formatted(renew().printed()));
        }
    }

    SecretCode renew() {
        var code = SecretCode.fresh();
        jdbc.sql("""
                        insert into identity.setup_code (code_hash) values (:hash)
                        on conflict (only_one) do update set code_hash = excluded.code_hash
                        """).param("hash", code.hash()).update();
        return code;
    }

    boolean matches(String typed) {
        return jdbc.sql("select exists (select from identity.setup_code where code_hash = :hash)")
                .param("hash", SecretCode.hash(typed))
                .query(Boolean.class)
                .single();
    }

    /// Used up: of two who send it together one is heard.
    boolean redeem(String typed) {
        return jdbc.sql("delete from identity.setup_code where code_hash = :hash")
                        .param("hash", SecretCode.hash(typed))
                        .update()
                == 1;
    }
}
