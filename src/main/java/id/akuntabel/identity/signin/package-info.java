/// Sign-in, second factor, sessions.
@NullMarked
package id.akuntabel.identity.signin;

import org.jspecify.annotations.NullMarked;
