/// What happens in play: commands, events, rejections, outcomes.
@NullMarked
package armistice.model.play;

import org.jspecify.annotations.NullMarked;
