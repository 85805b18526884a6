package id.akuntabel.planning.goals;

import id.akuntabel.organization.AgencyId;

/// A Renstra.
///
/// @param until last year
/// @param decree that set it
public record StrategicPlan(long id, AgencyId agency, String title, int from, int until, String decree) {

    public boolean covers(int year) {
        return from <= year && year <= until;
    }
}
