/// The debrief of the program's reasons, once a game is over.
@NullMarked
package armistice.ui.reasons;

import org.jspecify.annotations.NullMarked;
