package id.akuntabel;

import id.akuntabel.database.EmbeddedPostgres;
import java.time.Clock;
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

    public static void main(String[] args) {
        EmbeddedPostgres.startUnlessServerIsNamed();
        SpringApplication.run(Akuntabel.class, args);
    }

    /// The only clock; whoever needs the time is given this one, so that tests can own it.
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
