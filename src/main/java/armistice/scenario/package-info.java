/// Scenario files: reading with located errors, writing, and the list of those that come with the program.
@NullMarked
package armistice.scenario;

import org.jspecify.annotations.NullMarked;
