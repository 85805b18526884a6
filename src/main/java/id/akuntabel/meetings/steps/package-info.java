/// What steps of an SOP do here: invite, prepare, hold, write and approve the minutes.
@NullMarked
package id.akuntabel.meetings.steps;

import org.jspecify.annotations.NullMarked;
