package id.akuntabel.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/// The clock of all tests. Stands still until the test moves it; put back before each test.
public final class TestClock extends Clock {

    /// Tuesday 10 March 2026, 09:00 WITA.
    public static final Instant START = Instant.parse("2026-03-10T01:00:00Z");

    static final TestClock INSTANCE = new TestClock(new AtomicReference<>(START), ZoneOffset.UTC);

    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    private TestClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /// It is this instant now.
    public void set(Instant instant) {
        now.set(instant);
    }

    /// It is this local time now, for example `set("2026-03-13T15:30", "Asia/Makassar")`.
    public void set(String localDateTime, String zone) {
        set(LocalDateTime.parse(localDateTime).atZone(ZoneId.of(zone)).toInstant());
    }

    /// Time passes.
    public void advance(Duration duration) {
        now.updateAndGet(instant -> instant.plus(duration));
    }

    void reset() {
        set(START);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TestClock(now, other);
    }
}
