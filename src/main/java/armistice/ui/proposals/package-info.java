/// What lies on the table, and the answers to it.
@NullMarked
package armistice.ui.proposals;

import org.jspecify.annotations.NullMarked;
