package id.akuntabel.measurement.rounds;

import id.akuntabel.measurement.rounds.Access.Place;

/// One sheet by its address, `/isian/2026/tw3/kominfo?unit=tim-sakip`. A controller that names it as an argument gets
/// the sheet as it stands; who may not see it gets 404. One that names a [Place] gets the round.
public record SheetPath(Place place, Sheet sheet) {

    public long id() {
        return sheet.head().id();
    }

    /// Of the sheet.
    public String href() {
        return place.href(sheet);
    }

    /// Of something that belongs to it.
    public String href(String what) {
        return place.href(sheet, what);
    }
}
