@NullMarked
package id.akuntabel.workflow.procedures;

import org.jspecify.annotations.NullMarked;
