/// Perjanjian Kinerja: versions, lines, budget, action plan, and the way from draft to in force.
@NullMarked
package id.akuntabel.planning.agreements;

import org.jspecify.annotations.NullMarked;
