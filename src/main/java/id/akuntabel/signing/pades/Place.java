package id.akuntabel.signing.pades;

/// Where a visible block goes, in points from the upper left corner of a page.
///
/// @param page 1, 2, 3 …
record Place(int page, float x, float y, float width, float height) {}
