package id.akuntabel.identity.accounts;

import id.akuntabel.identity.Permission;
import id.akuntabel.organization.OfficialId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an official signs in with.
///
/// @param passwordHash null until the invitation is used
/// @param sample       belongs to the sample regency
public record Account(
        OfficialId official,
        @Nullable String email,
        @Nullable String passwordHash,
        Set<Permission> permissions,
        boolean enabled,
        boolean sample,
        @Nullable Instant lastSignedInAt,
        int version) {}
