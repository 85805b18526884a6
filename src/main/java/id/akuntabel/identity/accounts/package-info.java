/// Accounts and their permissions.
@NullMarked
package id.akuntabel.identity.accounts;

import org.jspecify.annotations.NullMarked;
