/// What a process leaves behind: its files, its history, the zip of both.
@NullMarked
package id.akuntabel.workflow.dossier;

import org.jspecify.annotations.NullMarked;
