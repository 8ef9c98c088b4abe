/// Tests of the program's entry and of the shape of the whole.
@NullMarked
package armistice;

import org.jspecify.annotations.NullMarked;
