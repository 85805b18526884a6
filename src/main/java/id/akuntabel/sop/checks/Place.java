package id.akuntabel.sop.checks;

import id.akuntabel.sop.editions.Edition.Actor;
import id.akuntabel.sop.editions.Edition.Step;

/// Where in an edition something was found.
///
/// @param printed as an official would point at it: `Langkah 7`, `Nomor SOP`
/// @param tab     the tab of the SOP's page on which it is seen
public record Place(String printed, Tab tab) {

    /// Tabs of the page, named as in its address.
    public enum Tab {
        IDENTITY("identitas"),
        CHART("alur"),
        WORK_SHEET("lembar-kerja");

        private final String address;

        Tab(String address) {
            this.address = address;
        }

        public String address() {
            return address;
        }
    }

    static final Place WHOLE = new Place("Seluruh SOP", Tab.CHART);
    static final Place WORK_SHEET = new Place("Lembar kerja", Tab.WORK_SHEET);

    static Place step(Step step) {
        return new Place("Langkah " + step.number(), Tab.CHART);
    }

    static Place column(Actor actor) {
        return new Place("Kolom " + actor.label(), Tab.CHART);
    }

    static Place heading(String column) {
        return new Place("Kolom " + column, Tab.CHART);
    }

    static Place identity(String field) {
        return new Place(field, Tab.IDENTITY);
    }
}
