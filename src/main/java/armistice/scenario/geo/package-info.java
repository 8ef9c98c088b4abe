/// Map shapes: read from GeoJSON and projected to a plane in km.
@NullMarked
package armistice.scenario.geo;

import org.jspecify.annotations.NullMarked;
