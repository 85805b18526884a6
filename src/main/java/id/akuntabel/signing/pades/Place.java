package id.akuntabel.signing.pades;

/// Where a visible block goes, in points from the upper left corner of a page.
///
/// @param page       1, 2, 3 …
/// @param pageHeight of that page
public record Place(int page, float x, float y, float width, float height, float pageHeight) {

    /// The lower edge as PDF counts, from the foot of the page.
    public float fromBelow() {
        return pageHeight - y - height;
    }
}
