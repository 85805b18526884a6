package planted.above;

import planted.below.Clingy;

/// Uses the module below, as it may.
public record Up(String text) {

    Clingy clingy() {
        return new Clingy();
    }
}
