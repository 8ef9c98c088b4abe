package armistice.scenario.geo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One map that the program brings: shapes on a plane in km, and the part of the plane that can be shown without seeing
/// where the data end.
///
/// @param units shapes in drawing order
/// @param frame what can be shown
public record Atlas(List<MapUnit> units, Frame frame) {

    private static final String FOLDER = "/armistice/map/";

    /// A part of the plane, km.
    public record Frame(double left, double top, double right, double bottom) {

        /// From left to right, km.
        public double width() {
            return right - left;
        }

        /// From top to bottom, km.
        public double height() {
            return bottom - top;
        }
    }

    public Atlas {
        units = List.copyOf(units);
    }

    /// The first bundled map that has a shape for one of `codes` at least.
    ///
    /// @throws UncheckedIOException if a bundled map cannot be read
    public static Optional<Atlas> showing(Collection<String> codes) {
        for (JsonNode map : read("maps.json")) {
            Atlas atlas = load(map);
            if (atlas.codes().stream().anyMatch(codes::contains)) {
                return Optional.of(atlas);
            }
        }
        return Optional.empty();
    }

    /// The codes of all shapes.
    public Set<String> codes() {
        Set<String> codes = new HashSet<>();
        units.forEach(unit -> codes.add(unit.code()));
        return codes;
    }

    private static Atlas load(JsonNode map) {
        JsonNode parallels = map.path("parallels");
        JsonNode origin = map.path("origin");
        Albers projection = new Albers(parallels.get(0).asDouble(), parallels.get(1).asDouble(),
                origin.get(0).asDouble(), origin.get(1).asDouble(), map.path("radius").asDouble());
        List<MapUnit> units = new ArrayList<>();
        for (JsonNode file : map.path("files")) {
            for (JsonNode feature : read(file.asString()).path("features")) {
                units.add(unit(feature, projection));
            }
        }
        JsonNode frame = map.path("frame");
        return new Atlas(units, new Frame(frame.get(0).asDouble(), frame.get(1).asDouble(), frame.get(2).asDouble(),
                frame.get(3).asDouble()));
    }

    private static MapUnit unit(JsonNode feature, Albers projection) {
        List<List<Point>> rings = new ArrayList<>();
        JsonNode geometry = feature.path("geometry");
        JsonNode coordinates = geometry.path("coordinates");
        if (geometry.path("type").asString().equals("Polygon")) {
            coordinates.forEach(ring -> rings.add(ring(ring, projection)));
        } else {
            coordinates.forEach(polygon -> polygon.forEach(ring -> rings.add(ring(ring, projection))));
        }
        JsonNode properties = feature.path("properties");
        return new MapUnit(properties.path("iso").asString(), properties.path("name_en").asString(), rings);
    }

    private static List<Point> ring(JsonNode places, Albers projection) {
        List<Point> points = new ArrayList<>();
        places.forEach(place -> points.add(projection.project(place.get(0).asDouble(), place.get(1).asDouble())));
        return points;
    }

    private static JsonNode read(String file) {
        try (InputStream input = Atlas.class.getResourceAsStream(FOLDER + file)) {
            if (input == null) {
                throw new IOException("the program lacks its map " + file);
            }
            return JsonMapper.shared().readTree(input.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
