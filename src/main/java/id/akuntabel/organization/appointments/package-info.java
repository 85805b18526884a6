/// Officials and who holds which position from when until when.
@NullMarked
package id.akuntabel.organization.appointments;

import org.jspecify.annotations.NullMarked;
