package id.akuntabel.archive.hardcopies;

import id.akuntabel.organization.AgencyId;
import java.util.UUID;
import java.util.stream.IntStream;

/// Labels of the boxes of a shelf.
public final class LabelPapers {

    private LabelPapers() {}

    public static LabelsPaper shelf() {
        var office = new AgencyId(new UUID(0, 1));
        return new LabelsPaper(
                "Dinas Komunikasi dan Informatika",
                "Rak B",
                IntStream.rangeClosed(1, 7)
                        .mapToObj(number -> new LabelsPaper.Label(
                                new StoragePlace(
                                        number,
                                        "K2B" + number,
                                        office,
                                        PlaceKind.BOX,
                                        "2026-0" + number,
                                        "Lemari 2 / Rak B / Boks 2026-0" + number,
                                        2,
                                        4),
                                "https://akuntabel.tirtamulya.go.id/arsip/tempat/K2B" + number))
                        .toList());
    }
}
