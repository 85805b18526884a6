/// An edition compiled to BPMN 2.0, with a layout of our own.
@NullMarked
package id.akuntabel.sop.bpmn;

import org.jspecify.annotations.NullMarked;
