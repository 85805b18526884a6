/// Indicators and agreements from a spreadsheet: looked at first, applied as one act, undone as one act.
@NullMarked
package id.akuntabel.planning.importing;

import org.jspecify.annotations.NullMarked;
