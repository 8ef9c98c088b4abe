package armistice.ui.map;

import armistice.model.id.PartyId;
import armistice.model.id.RegionId;
import armistice.model.setting.Party;
import armistice.model.setting.Region;
import armistice.model.setting.Scenario;
import armistice.scenario.geo.Atlas;
import armistice.scenario.geo.MapUnit;
import armistice.scenario.geo.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// What the map shows: shapes, whose land they are, and how much of each the attacker holds.
///
/// @param shapes   all shapes in drawing order
/// @param frame    what can be shown of the plane
/// @param attacker whose control is hatched
/// @param defender the other belligerent
public record WarMap(List<Shape> shapes, Atlas.Frame frame, Party attacker, Party defender) {

    /// Width of a tile of the schematic map, in its own units.
    private static final double TILE = 100;

    /// One shape.
    ///
    /// @param unit      its outline
    /// @param owner     whose land it is, if a party's
    /// @param regions   the scenario's regions in it; empty where nothing is contested
    /// @param share     share of it held by the attacker, 0 to 1
    /// @param contested whether there is fighting in it, or both sides hold part of it
    public record Shape(MapUnit unit, @Nullable Party owner, List<Region> regions, double share, boolean contested) {
        public Shape {
            regions = List.copyOf(regions);
        }

        /// Its label: the scenario's name of the region, else the map's own.
        public String name() {
            return regions.size() == 1 ? regions.getFirst().name() : unit.name();
        }
    }

    public WarMap {
        shapes = List.copyOf(shapes);
    }

    /// The map of a scenario at its start.
    public static WarMap atStart(Scenario scenario) {
        return of(scenario, Region::share);
    }

    /// The map of a scenario with control as given.
    ///
    /// @param share share of a region held by the attacker, 0 to 1
    public static WarMap of(Scenario scenario, ToDoubleFunction<Region> share) {
        var byUnit = new LinkedHashMap<String, List<Region>>();
        scenario.regions()
                .forEach(region -> byUnit.computeIfAbsent(region.mapUnit(), _ -> new ArrayList<>()).add(region));
        var atlas = Atlas.showing(byUnit.keySet()).orElseGet(() -> schematic(byUnit));
        var owners = owners(scenario);
        List<Shape> shapes = new ArrayList<>();
        for (var unit : atlas.units()) {
            shapes.add(shape(scenario, unit, byUnit.getOrDefault(unit.code(), List.of()), owners, share));
        }
        return new WarMap(shapes, atlas.frame(), scenario.party(scenario.war().attacker()),
                scenario.party(scenario.war().defender()));
    }

    /// The belligerent that holds land in a shape that is not its own.
    public Party foreignHolder(Shape shape) {
        return attacker.equals(shape.owner()) ? defender : attacker;
    }

    /// The share of a shape held by a belligerent whose own it is not, 0 to 1.
    public double foreignShare(Shape shape) {
        return attacker.equals(shape.owner()) ? 1 - shape.share() : shape.share();
    }

    /// The shape in which a region lies.
    public Optional<Shape> shapeOf(RegionId region) {
        return shapes.stream()
                .filter(shape -> shape.regions().stream().anyMatch(inside -> inside.id().equals(region)))
                .findFirst();
    }

    private static Shape shape(Scenario scenario, MapUnit unit, List<Region> regions, Map<String, PartyId> owners,
            ToDoubleFunction<Region> share) {
        var owner = owners.get(country(unit.code()));
        double area = regions.stream().mapToDouble(Region::area).sum();
        double held = regions.stream().mapToDouble(region -> region.area() * share.applyAsDouble(region)).sum();
        double part = area > 0 ? held / area : 0;
        boolean contested = regions.stream()
                .anyMatch(region -> region.sector() != null || between(share.applyAsDouble(region)));
        return new Shape(unit, owner == null ? null : scenario.party(owner), regions, part, contested);
    }

    private static boolean between(double share) {
        return share > 0.001 && share < 0.999;
    }

    /// By the part of a code that names the country: whoever owns one region of it owns its other shapes.
    private static Map<String, PartyId> owners(Scenario scenario) {
        var owners = new LinkedHashMap<String, PartyId>();
        for (var region : scenario.regions()) {
            if (region.owner() != null) {
                owners.putIfAbsent(country(region.mapUnit()), region.owner());
            }
        }
        return owners;
    }

    private static String country(String code) {
        int dash = code.indexOf('-');
        return dash < 0 ? code : code.substring(0, dash);
    }

    /// Equal tiles in rows, for a country of no bundled map.
    private static Atlas schematic(Map<String, List<Region>> byUnit) {
        int columns = (int) Math.ceil(Math.sqrt(byUnit.size() * 1.5));
        List<MapUnit> tiles = new ArrayList<>();
        byUnit.forEach((code, regions) -> tiles.add(new MapUnit(code, regions.getFirst().name(),
                List.of(tile(tiles.size() % columns * TILE, Math.floorDiv(tiles.size(), columns) * TILE)))));
        double rows = Math.ceil(byUnit.size() / (double) columns);
        double margin = TILE / 4;
        return new Atlas(tiles, new Atlas.Frame(-margin, -margin, columns * TILE + margin, rows * TILE + margin));
    }

    private static List<Point> tile(double x, double y) {
        double gap = TILE / 40;
        return List.of(new Point(x + gap, y + gap), new Point(x + TILE - gap, y + gap),
                new Point(x + TILE - gap, y + TILE - gap), new Point(x + gap, y + TILE - gap),
                new Point(x + gap, y + gap));
    }
}
