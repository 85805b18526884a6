package id.akuntabel.archive;

import id.akuntabel.identity.CurrentOfficial;

/// A slot, filled by the module that runs processes: who else reads a process's documents. The agency that owns a
/// document always does; in a fan-out, so does the agency that gathers.
public interface CaseReaders {

    boolean mayRead(CurrentOfficial reader, String caseNumber);

    /// Whether one of the process's steps is or was theirs: such officials read its secret documents, too.
    default boolean takesPart(CurrentOfficial official, String caseNumber) {
        return false;
    }
}
