package id.akuntabel.sample.regency;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Loads the sample regency when a node starts in sample mode.
@Component
@ConditionalOnBooleanProperty("akuntabel.sample")
class SampleLoading implements SmartLifecycle {

    private final SampleRegency regency;
    private volatile boolean running;

    SampleLoading(SampleRegency regency) {
        this.regency = regency;
    }

    /// Early: the web server opens its port in a much later phase.
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        regency.load();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
