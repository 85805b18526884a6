package id.akuntabel.meetings.agenda;

/// One point of the agenda.
///
/// @param place   1, 2, 3 …
/// @param summary what was said about it; empty until it is written
public record AgendaItem(int place, String title, String summary) {}
