/// One test for each row of `docs/model/coverage.md`: that the dated scenarios can express what the source texts have.
@NullMarked
package armistice.coverage;

import org.jspecify.annotations.NullMarked;
