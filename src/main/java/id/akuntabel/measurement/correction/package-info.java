/// Was the target met? Where it was missed: the corrective action (*rencana aksi perbaikan*) and its follow-up.
@NullMarked
package id.akuntabel.measurement.correction;

import org.jspecify.annotations.NullMarked;
