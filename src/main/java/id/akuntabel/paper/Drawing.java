package id.akuntabel.paper;

/// A picture of lines and words that is drawn alike on paper and in a file of its own.
public interface Drawing {

    /// In points.
    double width();

    /// In points.
    double height();

    void draw(Canvas canvas);
}
