/// The printing press: a typed paper becomes a PDF, a Word document and a page on screen, with the letterhead of its
/// agency.
@NullMarked
@ApplicationModule(allowedDependencies = {"shell"})
package id.akuntabel.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
