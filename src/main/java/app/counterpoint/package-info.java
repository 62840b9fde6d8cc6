/** Reads the environment, loads, wires and starts; the only package that knows every other. */
@NullMarked
package app.counterpoint;

import org.jspecify.annotations.NullMarked;
