/// Quantities, parameters with their sources, and explanations of computed numbers.
@NullMarked
package armistice.model.number;

import org.jspecify.annotations.NullMarked;
