@NullMarked
package armistice.ui.proposals;

import org.jspecify.annotations.NullMarked;
