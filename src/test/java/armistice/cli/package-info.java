@NullMarked
package armistice.cli;

import org.jspecify.annotations.NullMarked;
