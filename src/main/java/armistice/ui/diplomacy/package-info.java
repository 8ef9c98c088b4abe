/// Meetings, messages, statements, words given and measures.
@NullMarked
package armistice.ui.diplomacy;

import org.jspecify.annotations.NullMarked;
