/// The SOP library and the page of an SOP.
@NullMarked
package id.akuntabel.sop.library;

import org.jspecify.annotations.NullMarked;
