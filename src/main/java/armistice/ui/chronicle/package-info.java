/// What has happened, as far as this seat may know.
@NullMarked
package armistice.ui.chronicle;

import org.jspecify.annotations.NullMarked;
