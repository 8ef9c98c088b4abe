/// The command line: the same program without a window.
@NullMarked
package armistice.cli;

import org.jspecify.annotations.NullMarked;
