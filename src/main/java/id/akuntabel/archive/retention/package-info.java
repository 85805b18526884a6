/// The retention schedule (JRA) at work: what is due for transfer, handover or destruction, proposed by one official
/// and
/// approved by another, with minutes.
@NullMarked
package id.akuntabel.archive.retention;

import org.jspecify.annotations.NullMarked;
