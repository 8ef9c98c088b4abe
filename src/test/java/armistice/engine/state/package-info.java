@NullMarked
package armistice.engine.state;

import org.jspecify.annotations.NullMarked;
