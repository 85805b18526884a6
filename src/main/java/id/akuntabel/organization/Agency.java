package id.akuntabel.organization;

import java.time.ZoneId;

/// A *perangkat daerah* (OPD), or the government's own secretariat bureau.
///
/// @param code short and stable, part of addresses and numbers: `dkp3`, `bappeda`
/// @param letterhead lines of the *kop naskah dinas*, topmost first
public record Agency(
        AgencyId id, String code, String name, String shortName, ZoneId zone, java.util.List<String> letterhead) {}
