/// How the vocabulary of the game is written in JSON, in scenario files and in journals alike.
@NullMarked
package armistice.scenario.json;

import org.jspecify.annotations.NullMarked;
