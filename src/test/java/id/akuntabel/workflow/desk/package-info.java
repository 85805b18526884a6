@NullMarked
package id.akuntabel.workflow.desk;

import org.jspecify.annotations.NullMarked;
