/// The map: shapes coloured and hatched by control.
@NullMarked
package armistice.ui.map;

import org.jspecify.annotations.NullMarked;
