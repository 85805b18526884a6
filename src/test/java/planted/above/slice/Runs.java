package planted.above.slice;

import java.time.Instant;
import org.flowable.engine.RuntimeService;

/// Planted: the engine away from home, the time without clock, the table of another module.
class Runs {

    static final String SQL = "select id from below.thing";

    Instant started(RuntimeService engine) {
        engine.createProcessInstanceQuery().count();
        return Instant.now();
    }
}
