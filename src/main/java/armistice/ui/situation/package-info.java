/// The map, the front and the own orders.
@NullMarked
package armistice.ui.situation;

import org.jspecify.annotations.NullMarked;
