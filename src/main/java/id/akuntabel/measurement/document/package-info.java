/// The papers of a measured quarter: *dokumen pengukuran kinerja* and *berita acara verifikasi*, as they are composed
/// from the sheets.
@NullMarked
package id.akuntabel.measurement.document;

import org.jspecify.annotations.NullMarked;
