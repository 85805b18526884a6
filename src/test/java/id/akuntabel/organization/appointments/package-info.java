@NullMarked
package id.akuntabel.organization.appointments;

import org.jspecify.annotations.NullMarked;
