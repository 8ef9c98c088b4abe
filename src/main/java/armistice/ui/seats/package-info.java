/// Who plays which party, in the middle of a game.
@NullMarked
package armistice.ui.seats;

import org.jspecify.annotations.NullMarked;
