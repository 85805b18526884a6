package id.akuntabel.sop.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Parallel tracks for lines beside each other: each line takes the first track on which its stretch is free.
final class Tracks {

    private final List<List<Stretch>> tracks = new ArrayList<>();
    private final Map<String, Integer> taken = new HashMap<>();

    /// Where the first track lies; set once the widths before it are known.
    int at;

    private record Stretch(int from, int to) {}

    static Tracks[] many(int count) {
        return Stream.generate(Tracks::new).limit(count).toArray(Tracks[]::new);
    }

    void take(String line, int from, int to) {
        var track = 0;
        while (track < tracks.size()
                && tracks.get(track).stream().anyMatch(other -> from <= other.to() && other.from() <= to)) {
            track++;
        }
        if (track == tracks.size()) {
            tracks.add(new ArrayList<>());
        }
        tracks.get(track).add(new Stretch(from, to));
        taken.put(line, track);
    }

    int of(String line) {
        return Objects.requireNonNull(taken.get(line));
    }

    int count() {
        return tracks.size();
    }
}
