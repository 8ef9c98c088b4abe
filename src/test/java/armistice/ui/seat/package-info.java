@NullMarked
package armistice.ui.seat;

import org.jspecify.annotations.NullMarked;
