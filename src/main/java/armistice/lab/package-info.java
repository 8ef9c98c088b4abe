/// Many games: playouts with the program in every seat.
@NullMarked
package armistice.lab;

import org.jspecify.annotations.NullMarked;
