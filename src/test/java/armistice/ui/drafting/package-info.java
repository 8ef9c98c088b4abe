@NullMarked
package armistice.ui.drafting;

import org.jspecify.annotations.NullMarked;
