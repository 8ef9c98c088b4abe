/// The end of a game.
@NullMarked
package armistice.ui.scores;

import org.jspecify.annotations.NullMarked;
