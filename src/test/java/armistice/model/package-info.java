@NullMarked
package armistice.model;

import org.jspecify.annotations.NullMarked;
