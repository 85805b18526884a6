/// "Periksa tabel" for people: the page, the download and the command.
@NullMarked
package id.akuntabel.measurement.tablecheck;

import org.jspecify.annotations.NullMarked;
