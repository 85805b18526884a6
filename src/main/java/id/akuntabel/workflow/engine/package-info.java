/// Flowable behind the module's own words.
@NullMarked
package id.akuntabel.workflow.engine;

import org.jspecify.annotations.NullMarked;
