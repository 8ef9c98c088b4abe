@NullMarked
package armistice.session;

import org.jspecify.annotations.NullMarked;
