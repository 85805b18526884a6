package id.akuntabel.organization;

/// Told by whoever keeps tasks: what an appointment would move. A slot, so that the organization need not know
/// workflow.
public interface RunningWork {

    /// Open tasks of a position, for "3 tugas berjalan pindah ke …".
    int openTasksOf(PositionId position);
}
