/// E-sign services outside of this installation: BSrE through its client service. The only home of HTTP clients.
@NullMarked
package id.akuntabel.signing.provider;

import org.jspecify.annotations.NullMarked;
