package id.akuntabel.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/// Another process that uses the embedded server of a folder: it starts or finds it, says so, and lets go of it when
/// its input ends.
final class Keeper implements AutoCloseable {

    private final Process process;
    private final String said;

    private Keeper(Process process, String said) {
        this.process = process;
        this.said = said;
    }

    public static void main(String[] args) throws IOException {
        try (var server = EmbeddedPostgres.start(Path.of(args[0]), Map.of())) {
            System.out.println(server.url("postgres"));
            System.in.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (CannotStart refused) {
            System.out.println(refused.getMessage());
        }
    }

    static Keeper of(Path folder) {
        try {
            var builder = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-Xmx128m",
                            "--enable-native-access=ALL-UNNAMED",
                            Keeper.class.getName(),
                            folder.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT);
            builder.environment()
                    .put(
                            "CLASSPATH",
                            Objects.requireNonNullElseGet(
                                    System.getProperty("surefire.test.class.path"),
                                    () -> System.getProperty("java.class.path")));
            var process = builder.start();
            var lines = new BufferedReader(process.inputReader(StandardCharsets.UTF_8));
            return new Keeper(process, Objects.requireNonNullElse(lines.readLine(), "nothing"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The address of its server, or why there is none.
    String said() {
        return said;
    }

    /// SIGKILL: it lets go of nothing by itself.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
    }
}
