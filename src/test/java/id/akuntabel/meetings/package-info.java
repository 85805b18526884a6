/// Tests of the module meetings.
@NullMarked
package id.akuntabel.meetings;

import org.jspecify.annotations.NullMarked;
