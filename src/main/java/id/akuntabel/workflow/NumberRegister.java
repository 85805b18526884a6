package id.akuntabel.workflow;

import id.akuntabel.audit.Cause;
import id.akuntabel.organization.AgencyId;
import java.time.LocalDate;
import java.util.Optional;

/// A slot, filled by the module that keeps the books of letters: a number that somebody typed into a step belongs to
/// the same series as those the books give.
public interface NumberRegister {

    /// Enters the number, in the transaction of the step.
    ///
    /// @return who has it already, as a finding names it (`buku Surat keluar: Undangan rapat`); empty = entered
    Optional<String> enter(Typed typed, Cause cause);

    /// @param subject what the letter is about, as the register shows it
    record Typed(AgencyId agency, LocalDate date, String number, String subject) {}
}
