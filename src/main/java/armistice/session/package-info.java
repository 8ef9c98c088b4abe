/// One game being played, and where games are kept.
@NullMarked
package armistice.session;

import org.jspecify.annotations.NullMarked;
