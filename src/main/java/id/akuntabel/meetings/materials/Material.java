package id.akuntabel.meetings.materials;

import id.akuntabel.archive.DocumentId;

/// A document that a meeting is about, in the version that was chosen.
///
/// @param title   as the participants read it
/// @param addedBy as printed
public record Material(long id, long meeting, DocumentId document, int version, String title, String addedBy) {

    public String href() {
        return "/rapat/" + meeting + "/bahan/" + id;
    }
}
