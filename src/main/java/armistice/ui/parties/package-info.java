/// The parties as they are known.
@NullMarked
package armistice.ui.parties;

import org.jspecify.annotations.NullMarked;
