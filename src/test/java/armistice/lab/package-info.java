@NullMarked
package armistice.lab;

import org.jspecify.annotations.NullMarked;
