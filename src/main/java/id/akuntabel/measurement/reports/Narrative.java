package id.akuntabel.measurement.reports;

import java.util.List;

/// What the author of a report adds to its figures.
///
/// @param opening  one paragraph a line
/// @param closing  likewise: conclusion and recommendations
/// @param without  why it is reported although not all is verified, or empty
record Narrative(String opening, String closing, String without) {

    static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
