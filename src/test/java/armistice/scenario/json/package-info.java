/// Tests of how the vocabulary of the game is written in JSON.
@NullMarked
package armistice.scenario.json;

import org.jspecify.annotations.NullMarked;
