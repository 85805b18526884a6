package id.akuntabel.organization;

import java.time.ZoneId;

/// The one government of this installation.
///
/// @param name `Kabupaten Tirtamulya`
/// @param zone of whoever belongs to no agency
public record Government(String name, ZoneId zone) {}
