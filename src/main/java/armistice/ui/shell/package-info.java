/// The frame around all screens.
@NullMarked
package armistice.ui.shell;

import org.jspecify.annotations.NullMarked;
