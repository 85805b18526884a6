/// The administrator's view of the accounts.
@NullMarked
package id.akuntabel.identity.users;

import org.jspecify.annotations.NullMarked;
