package id.akuntabel.archive.hardcopies;

import id.akuntabel.organization.AgencyId;

/// A place in the tree of its agency.
///
/// @param path    `Lemari 2 / Rak B / Boks 2026-04`
/// @param depth   0 = stands by itself
/// @param content number of processes whose papers lie in it, not counting smaller places
public record StoragePlace(
        long id, String code, AgencyId owner, PlaceKind kind, String name, String path, int depth, int content) {

    /// `Rak B`.
    public String printed() {
        return kind.printed() + " " + name;
    }
}
