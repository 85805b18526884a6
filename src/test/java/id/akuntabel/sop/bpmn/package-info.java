@NullMarked
package id.akuntabel.sop.bpmn;

import org.jspecify.annotations.NullMarked;
