/// Writing a text that can be tabled.
@NullMarked
package armistice.ui.drafting;

import org.jspecify.annotations.NullMarked;
