package planted.above.slice;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/// Planted: a test that does not run. Abstract, so that JUnit does not report it.
abstract class SleepingTests {

    @Test
    @Disabled("planted")
    void sleeps() {}
}
