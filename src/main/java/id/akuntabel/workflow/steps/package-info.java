/// What the system offers for a step by itself: work, decision, approval, signature, archive and the others.
@NullMarked
package id.akuntabel.workflow.steps;

import org.jspecify.annotations.NullMarked;
