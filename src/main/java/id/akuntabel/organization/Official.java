package id.akuntabel.organization;

import org.jspecify.annotations.Nullable;

/// A person in office.
///
/// @param name with titles, as the registry of posts writes it
/// @param rank `Pembina Utama Muda / IV c`, as signature blocks print it
public record Official(
        OfficialId id, Nip nip, String name, @Nullable String rank) {}
