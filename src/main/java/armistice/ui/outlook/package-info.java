/// What a seat can expect without an agreement, and why that has moved.
@NullMarked
package armistice.ui.outlook;

import org.jspecify.annotations.NullMarked;
