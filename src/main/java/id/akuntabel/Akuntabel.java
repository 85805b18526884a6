package id.akuntabel;

import id.akuntabel.database.CannotStart;
import id.akuntabel.database.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Akuntabel: the SOPs of a government, run from order to archive.
///
/// With `--akuntabel.command=…` it does that one thing and ends; the beans of the command are `ApplicationRunner`s.
///
/// Beans are named with their package: two slices may each have a `FollowUp`.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "Akuntabel")
@EnableScheduling
public class Akuntabel {

    private static final String DATA = "--akuntabel.data=";
    private static final String COMMAND = "--akuntabel.command=";

    /// Unpacks and creates the embedded database, and ends. The launcher does so before it trains the class cache:
    /// the JVM cannot start from a cache that holds classes of the sealed library which unpacks.
    private static final String PREPARE = COMMAND + "siapkan-basis-data";

    public static void main(String[] args) {
        var data = dataFolder(args);
        System.setProperty("akuntabel.data", data.toString());
        // Beside the scan for beans, which takes as long; the first bean that is made finds the server running.
        var database = CompletableFuture.supplyAsync(() -> EmbeddedPostgres.startUnlessServerIsNamed(data));
        if (Arrays.asList(args).contains(PREPARE)) {
            orExit(database).run();
            return;
        }
        // Runs when the application has closed its connections, also after Ctrl+C and after a failed start.
        SpringApplication.getShutdownHandlers()
                .add(() -> database.thenAccept(Runnable::run)
                        .exceptionally(never -> null)
                        .join());
        var application = new SpringApplication(Akuntabel.class);
        application.addListeners(new SampleStaysHome());
        application.addInitializers(beans -> beans.addBeanFactoryPostProcessor(scanned -> orExit(database)));
        var context = application.run(args);
        if (Arrays.stream(args).anyMatch(arg -> arg.startsWith(COMMAND))) {
            System.exit(SpringApplication.exit(context));
        }
    }

    /// What keeps the database from starting is told to the administrator, in one sentence.
    private static Runnable orExit(CompletableFuture<Runnable> database) {
        try {
            return database.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof CannotStart why) {
                System.err.println(why.getMessage());
                System.exit(1);
            }
            throw e;
        }
    }

    /// The only clock; whoever needs the time is given this one, so that tests can own it.
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /// `--akuntabel.data`, else `AKUNTABEL_DATA`, else `./data`.
    private static Path dataFolder(String[] args) {
        var named = Arrays.stream(args)
                .filter(arg -> arg.startsWith(DATA))
                .map(arg -> arg.substring(DATA.length()))
                .findFirst()
                .orElse(System.getenv("AKUNTABEL_DATA"));
        return Path.of(Objects.requireNonNullElse(named, "data"))
                .toAbsolutePath()
                .normalize();
    }
}
