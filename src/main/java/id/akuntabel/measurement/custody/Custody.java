package id.akuntabel.measurement.custody;

import id.akuntabel.organization.UnitId;
import java.time.Instant;
import java.time.LocalDate;

/// From a day on, a unit types a quantity for all that use it.
public record Custody(UnitId unit, LocalDate from, String reason, Instant at, String by) {}
