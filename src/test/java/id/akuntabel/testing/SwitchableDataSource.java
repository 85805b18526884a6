package id.akuntabel.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.AbstractDataSource;

/// The data source of one application context in tests. The context is kept from class to class (it is dear); the
/// database behind it is exchanged (a clone costs milliseconds).
public final class SwitchableDataSource extends AbstractDataSource implements AutoCloseable {

    private TestServer.Access access = TestServer.get().create();
    private HikariDataSource pool = pool(access);
    private @Nullable Class<?> user;

    /// Gives `testClass` a database that nobody has used; does nothing when it already has one.
    synchronized void freshFor(Class<?> testClass) {
        if (user != null && user != testClass) {
            close();
            access = TestServer.get().create();
            pool = pool(access);
        }
        user = testClass;
    }

    /// How to reach the present database past the application.
    public synchronized TestServer.Access access() {
        return access;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return Statements.heard(current().getConnection());
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return current().getConnection(username, password);
    }

    @Override
    public synchronized void close() {
        pool.close();
        TestServer.get().drop(access);
    }

    private synchronized HikariDataSource current() {
        return pool;
    }

    private static HikariDataSource pool(TestServer.Access access) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(access.url());
        pool.setUsername(access.user());
        pool.setPassword(access.password());
        pool.setMaximumPoolSize(12);
        pool.setMinimumIdle(0);
        return pool;
    }
}
