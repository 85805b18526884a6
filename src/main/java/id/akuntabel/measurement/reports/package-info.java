/// Laporan semester dan tahunan: quarters become a report, each indicator in its own way.
@NullMarked
package id.akuntabel.measurement.reports;

import org.jspecify.annotations.NullMarked;
