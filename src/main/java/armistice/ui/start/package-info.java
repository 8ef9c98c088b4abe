/// The first page: games to continue, to begin, to open.
@NullMarked
package armistice.ui.start;

import org.jspecify.annotations.NullMarked;
