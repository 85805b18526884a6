/// The life of an edition: drafted, submitted, ratified, in force, replaced or revoked.
@NullMarked
package id.akuntabel.sop.life;

import org.jspecify.annotations.NullMarked;
