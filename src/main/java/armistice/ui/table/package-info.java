/// The main window of a running game.
@NullMarked
package armistice.ui.table;

import org.jspecify.annotations.NullMarked;
