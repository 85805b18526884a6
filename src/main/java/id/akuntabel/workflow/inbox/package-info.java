/// Tugas Saya: everything that waits for the person at the keyboard.
@NullMarked
package id.akuntabel.workflow.inbox;

import org.jspecify.annotations.NullMarked;
