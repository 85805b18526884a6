package id.akuntabel.workflow;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;

/// A procedure was taken into service, or out of it.
public record ProcedureDeployed(Cause cause, String family, int edition, String title, boolean retired)
        implements Recorded {

    @Override
    public String subject() {
        return "sop/" + family;
    }

    @Override
    public String what() {
        return retired
                ? "SOP " + title + " tidak lagi dapat dimulai"
                : "SOP " + title + " edisi " + edition + " dapat dijalankan";
    }
}
