package id.akuntabel.archive.bundles;

import id.akuntabel.organization.AgencyId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How far a bundle is.
///
/// @param subject of what, in the words of its module
/// @param personal for who asked alone
/// @param byId   key of the official who asked
/// @param by     as printed then
/// @param made   parts that are safe
/// @param error  failed: why, for whoever asked
/// @param result name of the whole in the store, once one was begun
/// @param sha256 of the whole; null of one that is not done, or was done before this was kept
record Bundle(
        UUID id,
        String kind,
        String subject,
        boolean personal,
        AgencyId agency,
        String title,
        String fileName,
        String byId,
        String by,
        Instant orderedAt,
        State state,
        int made,
        int parts,
        String error,
        @Nullable UUID result,
        long size,
        @Nullable String sha256,
        @Nullable Instant endedAt) {

    enum State {
        OPEN,
        DONE,
        FAILED,
        CANCELLED
    }

    String href() {
        return "/paket/" + id;
    }
}
