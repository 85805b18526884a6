package planted.below.slice;

import org.springframework.context.event.EventListener;
import planted.above.Up;
import planted.below.SomethingChanged;

/// Planted: uses the module above, which makes a cycle.
public record Detail(String text) {

    @EventListener
    void on(SomethingChanged event) {
        if (new Up("").text().equals(event.toString())) {
            throw new IllegalStateException();
        }
    }
}
