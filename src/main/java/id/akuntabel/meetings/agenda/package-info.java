/// A meeting as it is planned: when, where, who, about what.
@NullMarked
package id.akuntabel.meetings.agenda;

import org.jspecify.annotations.NullMarked;
