/// Journeys through the pages in a real Chromium. What they photograph stays under `target/browser`.
@NullMarked
package id.akuntabel.browser;

import org.jspecify.annotations.NullMarked;
