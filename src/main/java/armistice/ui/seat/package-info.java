/// A seat of a running game as the screens see it.
@NullMarked
package armistice.ui.seat;

import org.jspecify.annotations.NullMarked;
