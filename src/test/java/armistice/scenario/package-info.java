/// Tests of reading and writing scenario files.
@NullMarked
package armistice.scenario;

import org.jspecify.annotations.NullMarked;
