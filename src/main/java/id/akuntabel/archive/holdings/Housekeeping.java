package id.akuntabel.archive.holdings;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Sweeps away uploads that were never finished. Every node may: removing a file twice does no harm.
@Component
class Housekeeping {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

    private final FileStore store;

    Housekeeping(FileStore store) {
        this.store = store;
    }

    @Scheduled(initialDelay = 15, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
    void sweep() throws IOException {
        var swept = store.sweep();
        if (swept > 0) {
            LOG.info("Swept away {} unfinished uploads", swept);
        }
    }
}
