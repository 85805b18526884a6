package id.akuntabel.archive.holdings;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/// Sweeps the store now, not when its hour comes.
@Component
public class SweepByHand {

    private final Housekeeping housekeeping;

    SweepByHand(Housekeeping housekeeping) {
        this.housekeeping = housekeeping;
    }

    public void sweep() {
        try {
            housekeeping.sweep();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
