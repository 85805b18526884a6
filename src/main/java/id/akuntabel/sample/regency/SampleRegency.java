package id.akuntabel.sample.regency;

import id.akuntabel.audit.Cause;
import id.akuntabel.organization.Structure;
import id.akuntabel.sample.SampleContribution;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Loads what is missing of the sample regency: all or nothing, and by one node at a time. A database with people of
/// its own is left alone.
@Component
public class SampleRegency {

    private static final Logger LOG = LoggerFactory.getLogger(SampleRegency.class);

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final List<SampleContribution> contributions;
    private final Structure structure;
    private final Clock clock;

    SampleRegency(
            JdbcClient jdbc,
            TransactionOperations transactions,
            List<SampleContribution> contributions,
            Structure structure,
            Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.contributions = contributions;
        this.structure = structure;
        this.clock = clock;
    }

    public void load() {
        transactions.executeWithoutResult(transaction -> loadWhatIsMissing());
    }

    private void loadWhatIsMissing() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('akuntabel.sample', 0))")
                .query((row, at) -> 1)
                .single();
        if (belongsToSomeone()) {
            LOG.warn("This database holds a government of its own: no sample data was loaded");
            return;
        }
        for (var contribution : contributions) {
            if (claim(contribution.name())) {
                contribution.contribute(Cause.bySystem(clock.instant(), "Data contoh dimuat"));
                LOG.info("Sample regency: {} loaded", contribution.name());
            }
        }
    }

    private boolean belongsToSomeone() {
        var untouched = jdbc.sql("select not exists (select from sample.contribution)")
                .query(Boolean.class)
                .single();
        return untouched && structure.findGovernment().isPresent();
    }

    private boolean claim(String name) {
        return jdbc.sql("""
                        insert into sample.contribution (name, loaded_at) values (:name, :at)
                        on conflict (name) do nothing
                        """)
                        .param("name", name)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
