@NullMarked
package id.akuntabel.organization.structure;

import org.jspecify.annotations.NullMarked;
