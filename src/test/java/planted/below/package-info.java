/// Stands below; its module declaration is right.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package planted.below;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
