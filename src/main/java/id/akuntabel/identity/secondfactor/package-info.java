/// One-time passwords from a phone (RFC 6238), and codes for the day the phone is lost.
@NullMarked
package id.akuntabel.identity.secondfactor;

import org.jspecify.annotations.NullMarked;
