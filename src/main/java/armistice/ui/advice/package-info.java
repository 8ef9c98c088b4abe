/// What the program would do in a seat, and why, for a person who asks; and how its reasons are set wherever they are shown.
@NullMarked
package armistice.ui.advice;

import org.jspecify.annotations.NullMarked;
