package id.akuntabel.sop.library;

import id.akuntabel.shell.Part;
import id.akuntabel.workflow.CaseRecords;
import java.util.List;

/// Processes of an SOP that this official may see.
public record CasesPart(List<Row> rows, String family) implements Part {

    public record Row(CaseRecords.Line line, String agency, String startedAt) {}
}
