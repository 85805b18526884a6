package id.akuntabel.chaos;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/// The clock of a [Node]: runs, and can be put forward.
@Component
@Primary
@ConditionalOnBooleanProperty("chaos.work")
class LaterClock extends Clock {

    private final AtomicReference<Duration> offset;

    /// @param start when it begins to run: an instant, or empty for now
    LaterClock(@Value("${chaos.start:}") String start) {
        var now = Clock.systemUTC().instant();
        offset = new AtomicReference<>(start.isEmpty() ? Duration.ZERO : Duration.between(now, Instant.parse(start)));
    }

    void advance(Duration duration) {
        offset.set(duration);
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(offset.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
