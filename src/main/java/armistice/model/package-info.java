/// The vocabulary of the game: immutable records and sealed types without input or output, clock or locale.
@NullMarked
package armistice.model;

import org.jspecify.annotations.NullMarked;
