package id.akuntabel.rules;

import id.akuntabel.testing.TestServer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Rule 12: whose table is it.
final class DataRules {

    private static final Pattern NAMED = Pattern.compile(
            "(?i)\\b(?:from|join|into|update|references|table|using)\\s+(?:only\\s+)?([a-z_]+)\\.([a-z_]+)");

    /// Schemas beside those of the modules, and the module they belong to; empty = nobody's SQL.
    private static final Map<String, String> OTHERS = Map.of("flowable", "workflow", "sessions", "identity");

    private DataRules() {}

    /// SQL in the text of a module names only the schema of the module.
    static Findings sqlNamesItsOwnSchema(House house) {
        var sources = house.files(".java").entrySet().stream()
                .filter(file -> file.getKey().getNameCount() > 2)
                .toList();
        return Findings.of(sources, file -> {
            var module = file.getKey().getName(0).toString();
            return NAMED.matcher(literals(file.getValue()))
                    .results()
                    .filter(match -> house.order().contains(match.group(1)) || OTHERS.containsKey(match.group(1)))
                    .filter(match -> !match.group(1).equals(module) && !module.equals(OTHERS.get(match.group(1))))
                    .map(match -> file.getKey() + " names " + match.group(1) + "." + match.group(2))
                    .toList();
        });
    }

    static Findings tablesLieInModules(House house) {
        var tables = query(house, """
                select table_schema, table_name from information_schema.tables
                where table_schema not in ('pg_catalog', 'information_schema')
                and table_name not like 'flyway_schema_history%' order by 1, 2
                """);
        return Findings.of(
                tables,
                table -> house.order().contains(table.getFirst()) || OTHERS.containsKey(table.getFirst())
                        ? List.of()
                        : List.of(table.getFirst() + "." + table.get(1) + " belongs to no module"));
    }

    static Findings foreignKeysPointDown(House house) {
        var keys = query(house, """
                select own.nspname, mine.relname, other.nspname, theirs.relname
                from pg_constraint c
                join pg_class mine on mine.oid = c.conrelid join pg_namespace own on own.oid = mine.relnamespace
                join pg_class theirs on theirs.oid = c.confrelid join pg_namespace other on other.oid = theirs.relnamespace
                where c.contype = 'f' order by 1, 2
                """);
        return Findings.of(
                keys,
                key -> rank(house, key.get(2)) <= rank(house, key.get(0))
                        ? List.of()
                        : List.of(
                                key.get(0) + "." + key.get(1) + " refers upwards to " + key.get(2) + "." + key.get(3)));
    }

    private static int rank(House house, String schema) {
        return house.order().indexOf(OTHERS.getOrDefault(schema, schema));
    }

    /// Only what stands between quotation marks; Java's `import static …` is not SQL.
    private static String literals(String source) {
        return Pattern.compile("\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"", Pattern.DOTALL)
                .matcher(source)
                .results()
                .map(match -> match.group())
                .reduce("", (all, one) -> all + "\n" + one);
    }

    private static List<List<String>> query(House house, String sql) {
        var access = house.database().get();
        try (var connection = access.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<List<String>>();
            while (rows.next()) {
                var row = new ArrayList<String>();
                for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    row.add(rows.getString(column));
                }
                found.add(row);
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            TestServer.get().drop(access);
        }
    }
}
