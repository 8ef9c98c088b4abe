@NullMarked
package armistice.ai;

import org.jspecify.annotations.NullMarked;
