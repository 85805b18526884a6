package id.akuntabel.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Hears what a piece of work says to the database of a test, on its own thread.
public final class Statements {

    private static final ThreadLocal<@Nullable List<String>> HEARD = new ThreadLocal<>();

    private Statements() {}

    /// The statements of a piece of work, in order.
    public static List<String> during(Runnable work) {
        var heard = new ArrayList<String>();
        HEARD.set(heard);
        try {
            work.run();
        } finally {
            HEARD.remove();
        }
        return heard;
    }

    /// The connection itself while nobody listens.
    static Connection heard(Connection connection) {
        var heard = HEARD.get();
        return heard == null ? connection : heard(connection, heard::add);
    }

    /// A connection that tells each statement, its white space folded, before it is prepared.
    public static Connection heard(Connection connection, Consumer<String> listener) {
        return (Connection) Proxy.newProxyInstance(
                Statements.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, arguments) -> {
                    if (method.getName().startsWith("prepare") && arguments != null) {
                        listener.accept(arguments[0].toString().strip().replaceAll("\\s+", " "));
                    } else if (method.getName().equals("createStatement")) {
                        listener.accept("a statement without parameters");
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause() == null ? thrown : thrown.getCause();
                    }
                });
    }
}
