package planted.below;

import org.springframework.stereotype.Component;
import planted.below.slice.Detail;

/// Planted: a face that knows a slice and is a bean.
@Component
public class Clingy {

    public Detail detail() {
        return new Detail("");
    }
}
