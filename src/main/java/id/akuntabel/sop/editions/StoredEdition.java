package id.akuntabel.sop.editions;

/// An edition with its state.
public record StoredEdition(Listing listing, Edition edition) {}
