/// From a paper's HTML and drawings to a PDF. The only place that knows PDF libraries.
@NullMarked
package id.akuntabel.paper.pdf;

import org.jspecify.annotations.NullMarked;
