package id.akuntabel.calendar.decrees;

import java.time.LocalDate;

/// One day in a decree.
///
/// @param name of the feast, or why the day is taken back
public record DecreedDay(Decree decree, LocalDate day, Ruling ruling, String name) {}
