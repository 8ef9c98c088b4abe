@NullMarked
package armistice.ui.outlook;

import org.jspecify.annotations.NullMarked;
