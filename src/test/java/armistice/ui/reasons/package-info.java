@NullMarked
package armistice.ui.reasons;

import org.jspecify.annotations.NullMarked;
