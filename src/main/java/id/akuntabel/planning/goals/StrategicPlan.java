package id.akuntabel.planning.goals;

import id.akuntabel.organization.AgencyId;

/// A Renstra, as its newest version says.
///
/// @param until    last year
/// @param decree   that set the newest version
/// @param number   of the newest version, 1 = the first one
/// @param revision for optimistic locking
public record StrategicPlan(
        long id, AgencyId agency, String title, int from, int until, String decree, int number, int revision) {

    public boolean covers(int year) {
        return from <= year && year <= until;
    }
}
