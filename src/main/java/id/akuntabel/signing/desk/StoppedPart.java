package id.akuntabel.signing.desk;

import id.akuntabel.shell.Part;
import java.util.List;

/// Batches of the viewer that wait for the passphrase because their node is gone.
public record StoppedPart(List<Line> lines) implements Part {

    public record Line(String href, int signed, int items, int waiting) {}

    static Line line(Batches.Batch batch) {
        return new Line(batch.href(), batch.signed(), batch.items(), batch.waiting());
    }
}
