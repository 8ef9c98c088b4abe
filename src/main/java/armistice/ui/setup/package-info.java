/// Before a game: who plays which party.
@NullMarked
package armistice.ui.setup;

import org.jspecify.annotations.NullMarked;
