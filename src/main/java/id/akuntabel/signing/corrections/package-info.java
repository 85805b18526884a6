/// Documents that came back without initials: their drafter is told, with the reason, and puts a corrected version in
/// their place.
@NullMarked
package id.akuntabel.signing.corrections;

import org.jspecify.annotations.NullMarked;
