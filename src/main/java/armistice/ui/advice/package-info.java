/// What the program would do in a seat, and why, for a person who asks.
@NullMarked
package armistice.ui.advice;

import org.jspecify.annotations.NullMarked;
