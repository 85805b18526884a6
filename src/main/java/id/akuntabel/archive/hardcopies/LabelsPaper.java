package id.akuntabel.archive.hardcopies;

import id.akuntabel.paper.Drawing;
import id.akuntabel.paper.Paper;
import id.akuntabel.paper.Sheet;
import java.util.List;

/// Labels to stick on cabinets, shelves, boxes and folders, each with a QR that leads to what lies there.
public record LabelsPaper(String agency, String place, List<Label> labels) implements Paper {

    /// @param address that its QR leads to
    public record Label(StoragePlace place, String address) {}

    @Override
    public String title() {
        return "Label " + place;
    }

    @Override
    public Sheet sheet() {
        return Sheet.A4;
    }

    @Override
    public List<Drawing> drawings() {
        return labels.stream()
                .<Drawing>map(label -> new QrDrawing(label.address()))
                .toList();
    }
}
