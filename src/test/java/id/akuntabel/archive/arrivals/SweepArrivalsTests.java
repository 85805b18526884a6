package id.akuntabel.archive.arrivals;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.archive.Arrival;
import id.akuntabel.archive.Arrivals;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.TestClock;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

@AkuntabelTest
class SweepArrivalsTests {

    @Autowired
    Arrivals arrivals;

    @Autowired
    SweepArrivals sweep;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Value("${akuntabel.data}")
    Path data;

    @BeforeEach
    void nothing_on_its_way() {
        jdbc.sql("delete from archive.arrival").update();
    }

    @Test
    void what_nobody_went_on_with_for_a_week_goes_with_its_bytes_and_the_rest_stays() {
        var old = begun("lama.csv");
        arrivals.take(old, 0, new ByteArrayInputStream(new byte[] {'a', 'b'}));
        clock.advance(SweepArrivals.ABANDONED.minusHours(1));
        var young = begun("baru.csv");
        clock.advance(Duration.ofHours(2));

        sweep.sweep();

        assertThat(arrivals.coming("uji", "pejabat")).extracting(Arrival::id).containsExactly(young.id());
        assertThat(part(old)).doesNotExist();
    }

    @Test
    void what_was_settled_is_remembered_for_a_day() {
        var kept = begun("jadi.csv");
        arrivals.take(kept, 0, new ByteArrayInputStream(new byte[9]));
        arrivals.settle(kept.id(), "uji", "pejabat", upload -> new Arrival.Fate.Kept("/dokumen/1"));
        assertThat(part(kept)).doesNotExist();

        clock.advance(SweepArrivals.SETTLED.minusMinutes(1));
        sweep.sweep();
        assertThat(arrivals.find(kept.id(), "uji", "pejabat").orElseThrow().outcome())
                .isEqualTo("/dokumen/1");
        clock.advance(Duration.ofMinutes(2));
        sweep.sweep();
        assertThat(arrivals.find(kept.id(), "uji", "pejabat")).isEmpty();
    }

    @Test
    void nobody_fills_the_disk_with_beginnings() {
        for (var number = 0; number < StoredArrivals.MOST; number++) {
            begun("nomor-" + number + ".csv");
        }

        assertThat(arrivals.begin("uji", "pejabat", "satu-lagi.csv", "1", 9))
                .isInstanceOfSatisfying(
                        Arrival.Begun.Refused.class,
                        refused -> assertThat(refused.message()).contains("belum selesai"));
        assertThat(arrivals.begin("uji", "pejabat", "nomor-3.csv", "1", 9)).isInstanceOf(Arrival.Begun.Coming.class);
        assertThat(arrivals.begin("uji", "orang lain", "satu-lagi.csv", "1", 9))
                .isInstanceOf(Arrival.Begun.Coming.class);
    }

    private Arrival begun(String name) {
        return ((Arrival.Begun.Coming) arrivals.begin("uji", "pejabat", name, "1", 9)).arrival();
    }

    private Path part(Arrival arrival) {
        return data.resolve("berkas/.potongan").resolve(arrival.id().toString());
    }
}
