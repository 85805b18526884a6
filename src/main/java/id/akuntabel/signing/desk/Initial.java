package id.akuntabel.signing.desk;

import id.akuntabel.archive.DocumentId;
import id.akuntabel.organization.OfficialId;
import id.akuntabel.organization.PositionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Somebody's initials (*paraf*) on a version, or its return.
///
/// @param by     as printed at the time
/// @param remark why it was returned; null or a remark beside the initials
record Initial(
        DocumentId document,
        int version,
        PositionId position,
        OfficialId official,
        String by,
        Instant at,
        boolean returned,
        @Nullable String remark) {}
