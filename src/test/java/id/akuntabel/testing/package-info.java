/// What tests stand on: a real PostgreSQL, a database per test class, a clock that the test owns.
@NullMarked
package id.akuntabel.testing;

import org.jspecify.annotations.NullMarked;
