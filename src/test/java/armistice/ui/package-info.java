@NullMarked
package armistice.ui;

import org.jspecify.annotations.NullMarked;
