/// The invitation: as a letter and as an entry of calendars.
@NullMarked
package id.akuntabel.meetings.invitations;

import org.jspecify.annotations.NullMarked;
