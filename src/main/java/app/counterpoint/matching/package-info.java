/** Names the situation in what a person wrote, or says that there is none. */
@NullMarked
package app.counterpoint.matching;

import org.jspecify.annotations.NullMarked;
