package id.akuntabel.planning;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;

/// Indicators and agreements came from a workbook, or went with it again.
public record PlanImported(Cause cause, String agency, String fileName, String moved, Map<String, String> facts)
        implements Recorded {

    @Override
    public String subject() {
        return "impor-perencanaan/" + agency;
    }

    @Override
    public String what() {
        return "Impor " + fileName + " " + moved;
    }
}
