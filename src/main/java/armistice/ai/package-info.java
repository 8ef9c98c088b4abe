/// Negotiators: they see a seat's view and say what the seat does next, and why.
@NullMarked
package armistice.ai;

import org.jspecify.annotations.NullMarked;
