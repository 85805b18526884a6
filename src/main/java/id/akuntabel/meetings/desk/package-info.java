/// The pages of meetings: the list, one meeting with all that belongs to it, the form of a new one.
@NullMarked
package id.akuntabel.meetings.desk;

import org.jspecify.annotations.NullMarked;
