/// Classification codes of archives and what the retention schedule gives them: data, imported by the administrator.
@NullMarked
package id.akuntabel.archive.classification;

import org.jspecify.annotations.NullMarked;
