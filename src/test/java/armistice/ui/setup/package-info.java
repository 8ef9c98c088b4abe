@NullMarked
package armistice.ui.setup;

import org.jspecify.annotations.NullMarked;
