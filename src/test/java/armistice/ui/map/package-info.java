@NullMarked
package armistice.ui.map;

import org.jspecify.annotations.NullMarked;
