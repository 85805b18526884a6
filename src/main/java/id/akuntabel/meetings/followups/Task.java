package id.akuntabel.meetings.followups;

import id.akuntabel.meetings.minutes.Decision;

/// A decision as a line of a page.
///
/// @param owner   title of the position, with its agency where it is another's
/// @param meeting subject of the meeting
/// @param href    of the meeting
/// @param due     `16 Mar 2026`
/// @param late    whether the day has passed while it is open
/// @param mine    whether the viewer may report it done
/// @param running whether it is a task already: its minutes are approved
/// @param state   `Selesai 14 Mar 2026`, `Terlambat 2 hari kerja`, `Berjalan`
public record Task(
        Decision decision,
        String owner,
        String meeting,
        String href,
        String due,
        boolean late,
        boolean mine,
        boolean running,
        String state) {

    public String chip() {
        return !decision.open() ? "cip-baik" : late ? "cip-buruk" : "";
    }
}
