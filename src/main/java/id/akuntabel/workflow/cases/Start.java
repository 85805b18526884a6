package id.akuntabel.workflow.cases;

/// What became of the wish to start a process.
public sealed interface Start {

    /// @param number of the new process
    record Started(String number) implements Start {}

    /// @param sop title of the SOP that would have to be in force: the one to be started, or one that it runs at once
    record NotInForce(String sop) implements Start {

        /// What happened, why, what to do.
        public String message() {
            return "Proses belum dapat dimulai karena SOP \"" + sop + "\" tidak berlaku. "
                    + "Minta pengelola SOP memberlakukan edisinya, lalu mulai lagi.";
        }
    }
}
