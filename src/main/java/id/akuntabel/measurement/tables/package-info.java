/// Tables that officials bring: xlsx, csv or pasted cells become rows of text, and their headings are understood.
@NullMarked
package id.akuntabel.measurement.tables;

import org.jspecify.annotations.NullMarked;
