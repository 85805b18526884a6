package id.akuntabel.archive;

import id.akuntabel.organization.AgencyId;

/// Where and how long the outcome of a process is kept (JRA).
///
/// @param owner          the agency that ran the process and keeps its archive
/// @param title          of the process, as printed: `Pengukuran Kinerja Triwulan III 2026`
/// @param classification code, `000.8.6.2`
/// @param activeYears    years active
/// @param inactiveYears  years inactive after that
/// @param finalFate      `Permanen` or `Musnah`
/// @param softCopyPlace  where the soft copy is, e.g. this system
/// @param hardCopyPlace  lemari, rak, boks, map
public record ArchiveRecord(
        String caseNumber,
        AgencyId owner,
        String title,
        String classification,
        int activeYears,
        int inactiveYears,
        String finalFate,
        String softCopyPlace,
        String hardCopyPlace) {}
