/// Tests of what semesters and years are made of.
@NullMarked
package id.akuntabel.measurement.reports;

import org.jspecify.annotations.NullMarked;
