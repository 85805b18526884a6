package id.akuntabel.rules;

import id.akuntabel.testing.TestServer;
import java.sql.SQLException;

/// Tables that break the rules on tables.
final class PlantedTables {

    private PlantedTables() {}

    static TestServer.Access create() {
        var access = TestServer.get().create();
        try (var connection = access.connect();
                var statement = connection.createStatement()) {
            statement.execute("create table stray (id int)");
            statement.execute("create schema below");
            statement.execute("create schema above");
            statement.execute("create table above.other (id int primary key)");
            statement.execute("create table below.thing (other int references above.other)");
            return access;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
