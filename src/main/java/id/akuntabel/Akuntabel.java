package id.akuntabel;

import id.akuntabel.database.CannotStart;
import id.akuntabel.database.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Akuntabel: the SOPs of a government, run from order to archive.
@SpringBootApplication
@Modulithic(systemName = "Akuntabel")
@EnableScheduling
public class Akuntabel {

    private static final String DATA = "--akuntabel.data=";

    public static void main(String[] args) {
        var data = dataFolder(args);
        System.setProperty("akuntabel.data", data.toString());
        try {
            var stop = EmbeddedPostgres.startUnlessServerIsNamed(data);
            // Runs when the application has closed its connections, also after Ctrl+C and after a failed start.
            SpringApplication.getShutdownHandlers().add(stop);
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        SpringApplication.run(Akuntabel.class, args);
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
