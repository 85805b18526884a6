/// The printing press: a typed paper becomes a PDF with the letterhead of its agency, page numbers and embedded
/// fonts.
@NullMarked
@ApplicationModule(allowedDependencies = {"shell"})
package id.akuntabel.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
