/// The program's entry: which Java it needs, and whether it opens a window or stays in the terminal.
@NullMarked
package armistice;

import org.jspecify.annotations.NullMarked;
