package id.akuntabel.benchmark;

import id.akuntabel.testing.Statements;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// Counts what the application says to the database, while somebody asks.
final class Counted implements BeanPostProcessor {

    private final AtomicInteger count = new AtomicInteger();
    private volatile boolean asked;

    /// Statements of all threads meanwhile.
    int during(Work work) throws Exception {
        count.set(0);
        asked = true;
        try {
            work.run();
        } finally {
            asked = false;
        }
        return count.get();
    }

    interface Work {

        void run() throws Exception;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source
                ? new DelegatingDataSource(source) {
                    @Override
                    public Connection getConnection() throws SQLException {
                        var connection = super.getConnection();
                        return asked ? Statements.heard(connection, statement -> count.incrementAndGet()) : connection;
                    }
                }
                : bean;
    }
}
