/// Before the first turn: the situation and the confidential role.
@NullMarked
package armistice.ui.briefing;

import org.jspecify.annotations.NullMarked;
