@NullMarked
package armistice.ui.play;

import org.jspecify.annotations.NullMarked;
