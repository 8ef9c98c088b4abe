/// The debrief of a game: what the parties did, and why, in words that the window and the terminal share.
@NullMarked
package armistice.report;

import org.jspecify.annotations.NullMarked;
