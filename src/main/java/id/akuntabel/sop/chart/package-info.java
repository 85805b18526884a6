/// The official table with its flowchart, drawn on the server.
@NullMarked
package id.akuntabel.sop.chart;

import org.jspecify.annotations.NullMarked;
