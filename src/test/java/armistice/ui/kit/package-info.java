@NullMarked
package armistice.ui.kit;

import org.jspecify.annotations.NullMarked;
