/// Check and send: what stops a sheet, what needs a word, the declaration, and taking back what nobody opened yet.
@NullMarked
package id.akuntabel.measurement.sending;

import org.jspecify.annotations.NullMarked;
