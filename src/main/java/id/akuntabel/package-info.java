/// The application: one folder a module; see `docs/architecture.md` for how they stand on each other.
@NullMarked
package id.akuntabel;

import org.jspecify.annotations.NullMarked;
