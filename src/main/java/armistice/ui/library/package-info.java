/// Documents and facts with their sources.
@NullMarked
package armistice.ui.library;

import org.jspecify.annotations.NullMarked;
