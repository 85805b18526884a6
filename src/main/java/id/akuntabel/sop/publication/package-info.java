/// Gives editions out: the table on the pages of SOPs and processes, the drawing and the PDF to take away.
@NullMarked
package id.akuntabel.sop.publication;

import org.jspecify.annotations.NullMarked;
