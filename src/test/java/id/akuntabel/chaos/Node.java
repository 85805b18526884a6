package id.akuntabel.chaos;

import id.akuntabel.Akuntabel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

/// One application node: a process of its own, started like in production, that takes orders.
final class Node implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final Thread ears;
    private final List<String> said = new CopyOnWriteArrayList<>();

    Node(Path data) throws IOException {
        this(data, 0);
    }

    /// @param port  0 = any that is free; it says `PORT` and which
    /// @param more  arguments of the application
    Node(Path data, int port, String... more) throws IOException {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx400m",
                        "--enable-native-access=ALL-UNNAMED",
                        Akuntabel.class.getName(),
                        "--chaos.work=true",
                        "--akuntabel.data=" + data,
                        "--server.port=" + port,
                        "--logging.level.root=warn")
                .redirectErrorStream(true);
        builder.command().addAll(List.of(more));
        builder.environment()
                .put(
                        "CLASSPATH",
                        Objects.requireNonNullElseGet(
                                System.getProperty("surefire.test.class.path"),
                                () -> System.getProperty("java.class.path")));
        builder.environment().remove("AKUNTABEL_DATABASE_URL");
        process = builder.start();
        ears = Thread.ofPlatform().daemon().start(this::listen);
    }

    /// Waits until it is up and knows its work.
    Node ready() {
        await("READY", 1);
        return order("prepare").await("DONE prepare", 1);
    }

    Node order(String command) {
        try {
            process.getOutputStream().write((command + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException e) {
            throw new AssertionError("The node does not listen: " + said, e);
        }
        return this;
    }

    /// Waits until it has said so that often.
    Node await(String beginning, int times) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (said(beginning).size() < times) {
            if (!process.isAlive()
                    || System.nanoTime() > deadline
                    || !said("WRONG").isEmpty()) {
                throw new AssertionError(beginning + " did not come; it said " + said);
            }
            pause();
        }
        return this;
    }

    /// What follows the word, each time it was said.
    List<String> said(String beginning) {
        return said.stream()
                .filter(line -> line.startsWith(beginning))
                .map(line -> line.substring(beginning.length()).strip())
                .toList();
    }

    /// SIGKILL: no hook runs.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
        // What it said before is read to the end.
        ears.join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private void listen() {
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
            }
        } catch (IOException e) {
            said.add("GONE " + e.getMessage());
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
