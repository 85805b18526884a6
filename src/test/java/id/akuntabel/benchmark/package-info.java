/// How fast the engine path is, beside the bare engine: `./akuntabel benchmark`.
@NullMarked
package id.akuntabel.benchmark;

import org.jspecify.annotations.NullMarked;
