/// Procedures in service: taken over from enacted SOPs, replaced by newer editions, retired.
@NullMarked
package id.akuntabel.workflow.procedures;

import org.jspecify.annotations.NullMarked;
