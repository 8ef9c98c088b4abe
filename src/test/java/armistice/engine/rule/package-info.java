@NullMarked
package armistice.engine.rule;

import org.jspecify.annotations.NullMarked;
