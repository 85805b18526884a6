/// The chain and its verification.
@NullMarked
package id.akuntabel.audit.trail;

import org.jspecify.annotations.NullMarked;
