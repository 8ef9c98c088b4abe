/// A running game behind the window: its session, the seats the program plays, and who looks at it.
@NullMarked
package armistice.ui.play;

import org.jspecify.annotations.NullMarked;
