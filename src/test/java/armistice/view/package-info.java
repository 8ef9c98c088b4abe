@NullMarked
package armistice.view;

import org.jspecify.annotations.NullMarked;
