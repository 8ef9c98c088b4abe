@NullMarked
package armistice.engine;

import org.jspecify.annotations.NullMarked;
