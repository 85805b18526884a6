@NullMarked
package id.akuntabel.workflow.cases;

import org.jspecify.annotations.NullMarked;
