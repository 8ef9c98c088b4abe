@NullMarked
package armistice.model.deal;

import org.jspecify.annotations.NullMarked;
