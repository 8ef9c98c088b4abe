@NullMarked
package armistice.report;

import org.jspecify.annotations.NullMarked;
