package id.akuntabel.sop.chart;

import id.akuntabel.sop.editions.Edition;
import id.akuntabel.sop.editions.Edition.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// In which columns and which storey of its row each symbol stands. A row has one storey unless two symbols
/// follow each other in one column (a box above its diamond).
record Placement(Map<String, Place> places, List<Integer> storeys) {

    /// @param first first column, from 0
    /// @param last  last column of a symbol that straddles several
    /// @param known whether the SOP says who does it
    record Place(Mark mark, int row, int storey, int first, int last, boolean known) {}

    Place of(String mark) {
        var place = places.get(mark);
        if (place == null) {
            throw new IllegalArgumentException("no such symbol in the edition: " + mark);
        }
        return place;
    }

    static Placement of(Edition edition) {
        var columns = new HashMap<String, Integer>();
        edition.actors().forEach(actor -> columns.put(actor.key(), columns.size()));
        var places = new HashMap<String, Place>();
        var storeys = new ArrayList<Integer>();
        for (var row = 0; row < edition.steps().size(); row++) {
            var placed = new ArrayList<Place>();
            for (var mark : edition.steps().get(row).marks()) {
                placed.add(place(edition, mark, row, columns, placed));
            }
            placed.forEach(place -> places.put(place.mark().id(), place));
            storeys.add(placed.stream().mapToInt(Place::storey).max().orElse(0) + 1);
        }
        return new Placement(places, storeys);
    }

    private static Place place(Edition edition, Mark mark, int row, Map<String, Integer> columns, List<Place> before) {
        var own = mark.actors().stream()
                .map(columns::get)
                .filter(java.util.Objects::nonNull)
                .mapToInt(Integer::intValue)
                .summaryStatistics();
        var known = own.getCount() > 0;
        var first = known ? own.getMin() : 0;
        var last = known ? own.getMax() : Math.max(0, columns.size() - 1);
        var storey = 0;
        for (var other : before) {
            var apart = other.last() < first || other.first() > last;
            if (!apart) {
                storey = Math.max(storey, other.storey() + 1);
            } else if (follows(edition, other.mark(), mark) || other.mark().id().equals(mark.joins())) {
                storey = Math.max(storey, other.storey());
            }
        }
        return new Place(mark, row, storey, first, last, known);
    }

    private static boolean follows(Edition edition, Mark from, Mark to) {
        return edition.flows().stream()
                .anyMatch(flow -> flow.from().equals(from.id()) && flow.to().equals(to.id()));
    }
}
