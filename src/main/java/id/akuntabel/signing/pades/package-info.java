/// Signatures in PDF files (PAdES, ETSI EN 319 142): making, placing and reading them. The only home of DSS.
@NullMarked
package id.akuntabel.signing.pades;

import org.jspecify.annotations.NullMarked;
