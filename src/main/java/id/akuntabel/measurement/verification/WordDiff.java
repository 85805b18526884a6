package id.akuntabel.measurement.verification;

import java.util.ArrayList;
import java.util.List;

/// What was changed in a text, word by word: what stayed, what went, what came. Pure.
public final class WordDiff {

    /// Longer texts are shown whole, the old and the new one.
    private static final int MOST = 400;

    private WordDiff() {}

    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /// Neighbouring words of one kind.
    public record Part(Kind kind, String words) {}

    public static List<Part> of(String from, String to) {
        var old = List.of(from.strip().split("\\s+", -1));
        var fresh = List.of(to.strip().split("\\s+", -1));
        if (old.size() > MOST || fresh.size() > MOST) {
            return List.of(new Part(Kind.REMOVED, from), new Part(Kind.ADDED, to));
        }
        var common = common(old, fresh);
        var parts = new ArrayList<Part>();
        var left = 0;
        var right = 0;
        while (left < old.size() || right < fresh.size()) {
            if (left < old.size() && right < fresh.size() && old.get(left).equals(fresh.get(right))) {
                add(parts, Kind.SAME, old.get(left));
                left++;
                right++;
            } else if (right == fresh.size()
                    || (left < old.size() && common[left + 1][right] >= common[left][right + 1])) {
                add(parts, Kind.REMOVED, old.get(left));
                left++;
            } else {
                add(parts, Kind.ADDED, fresh.get(right));
                right++;
            }
        }
        return parts;
    }

    /// How many words the rests of both texts have in common, in order.
    private static int[][] common(List<String> old, List<String> fresh) {
        var common = new int[old.size() + 1][fresh.size() + 1];
        for (var left = old.size() - 1; left >= 0; left--) {
            for (var right = fresh.size() - 1; right >= 0; right--) {
                common[left][right] = old.get(left).equals(fresh.get(right))
                        ? common[left + 1][right + 1] + 1
                        : Math.max(common[left + 1][right], common[left][right + 1]);
            }
        }
        return common;
    }

    private static void add(List<Part> parts, Kind kind, String word) {
        if (!parts.isEmpty() && parts.getLast().kind() == kind) {
            var last = parts.removeLast();
            parts.add(new Part(kind, last.words() + " " + word));
        } else {
            parts.add(new Part(kind, word));
        }
    }
}
