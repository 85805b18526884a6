package id.akuntabel.measurement.actuals;

import id.akuntabel.archive.Arrival;
import id.akuntabel.archive.Arrivals;
import id.akuntabel.archive.Documents;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.shell.NotFound;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Receives a file for a row in pieces; once it is whole, the archive looks at it and it becomes evidence.
@Component
class ReceiveEvidence {

    private final Arrivals arrivals;
    private final Documents documents;
    private final ProveFigure prove;

    ReceiveEvidence(Arrivals arrivals, Documents documents, ProveFigure prove) {
        this.arrivals = arrivals;
        this.documents = documents;
        this.prove = prove;
    }

    UploadLimits limits() {
        return new UploadLimits(arrivals.largest(), documents.accepted(), arrivals.endings());
    }

    /// Who may not add the file later is told before sending it.
    Arrival.Begun begin(
            Place place, Sheet sheet, long item, CurrentOfficial official, String name, String stamp, long size) {
        var shut = prove.shut(place, sheet, item, official);
        return shut.isPresent()
                ? new Arrival.Begun.Refused(shut.get(), false)
                : arrivals.begin(purpose(sheet, item), key(official), name, stamp, size);
    }

    List<Arrival> coming(Sheet sheet, long item, CurrentOfficial official) {
        return arrivals.coming(purpose(sheet, item), key(official));
    }

    Arrival find(Sheet sheet, long item, CurrentOfficial official, String id) {
        return arrivals.find(uuid(id), purpose(sheet, item), key(official)).orElseThrow(NotFound::new);
    }

    Arrival.Piece take(Sheet sheet, long item, CurrentOfficial official, String id, long offset, InputStream bytes) {
        return arrivals.take(find(sheet, item, official, id), offset, bytes);
    }

    void drop(Sheet sheet, long item, CurrentOfficial official, String id) {
        arrivals.drop(find(sheet, item, official, id));
    }

    /// What became of a file; asked as often as the line needs.
    ///
    /// @param message why it is no evidence, or not yet; empty when it is
    record Result(Arrival arrival, String message) {}

    Result finish(Place place, Sheet sheet, long item, CurrentOfficial official, String id) {
        var settled = arrivals.settle(
                        uuid(id),
                        purpose(sheet, item),
                        key(official),
                        upload -> prove.arrived(place, sheet, item, official, upload))
                .orElseThrow(NotFound::new);
        var arrival = settled.arrival();
        return new Result(
                arrival,
                switch (arrival.state()) {
                    case KEPT -> "";
                    case REFUSED -> arrival.outcome();
                    case COMING ->
                        arrival.whole()
                                ? settled.message()
                                : "Berkas “" + arrival.fileName() + "” belum sampai seluruhnya (" + arrival.percent()
                                        + " %). Pilih berkas yang sama untuk melanjutkannya.";
                });
    }

    private static String purpose(Sheet sheet, long item) {
        return "isian/" + sheet.head().id() + "/" + item;
    }

    private static String key(CurrentOfficial official) {
        return official.official().id().toString();
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound();
        }
    }
}
