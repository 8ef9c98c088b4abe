/// What hides the screen while seats change.
@NullMarked
package armistice.ui.curtain;

import org.jspecify.annotations.NullMarked;
