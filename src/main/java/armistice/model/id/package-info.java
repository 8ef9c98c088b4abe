/// Names of the things a game is made of: one type each, so that a party is never taken for a region.
@NullMarked
package armistice.model.id;

import org.jspecify.annotations.NullMarked;
