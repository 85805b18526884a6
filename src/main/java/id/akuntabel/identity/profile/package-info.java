/// What people do with their own account.
@NullMarked
package id.akuntabel.identity.profile;

import org.jspecify.annotations.NullMarked;
