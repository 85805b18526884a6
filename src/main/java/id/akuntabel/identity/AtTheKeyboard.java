package id.akuntabel.identity;

import java.util.Optional;

/// Who the running request belongs to, for what is not a controller: menus and counters of the frame.
public interface AtTheKeyboard {

    /// Empty where nobody is signed in.
    Optional<CurrentOfficial> find();
}
