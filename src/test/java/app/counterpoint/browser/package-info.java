/**
 * A real browser for tests: finds the system's Chromium, opens pages of the local workspace in it
 * and keeps pictures of them.
 */
@NullMarked
package app.counterpoint.browser;

import org.jspecify.annotations.NullMarked;
