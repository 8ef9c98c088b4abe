/// What an author writes: the scenario and its parts, immutable during play.
@NullMarked
package armistice.model.setting;

import org.jspecify.annotations.NullMarked;
