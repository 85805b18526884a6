/// From a paper's record and a Word template to a docx. The only place that knows libraries for Word.
@NullMarked
package id.akuntabel.paper.word;

import org.jspecify.annotations.NullMarked;
