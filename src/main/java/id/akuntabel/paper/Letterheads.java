package id.akuntabel.paper;

import java.time.LocalDate;
import java.util.UUID;

/// The stored letterheads; a module above keeps them.
public interface Letterheads {

    /// The letterhead that an agency has in force on the day of a paper: a paper that is printed again looks as it did.
    ///
    /// @param office identity of the agency
    Letterhead of(UUID office, LocalDate day);
}
