/// What the rules look at: the world, a party's standpoint, and chance.
@NullMarked
package armistice.engine.state;

import org.jspecify.annotations.NullMarked;
