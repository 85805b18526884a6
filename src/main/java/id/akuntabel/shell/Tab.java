package id.akuntabel.shell;

/// A view of a page, as a link.
///
/// @param count shown behind the label; negative = none
public record Tab(String label, String href, boolean current, int count) {

    public static Tab of(String label, String href, boolean current) {
        return new Tab(label, href, current, -1);
    }
}
