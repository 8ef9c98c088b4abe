package armistice.scenario;

import armistice.model.id.PartyId;
import armistice.scenario.json.ModelJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// The scenarios that come with the program.
public final class BundledScenarios {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");

    private BundledScenarios() {}

    /// Their names, in the order in which they are offered.
    public static List<String> names() {
        return resource("/scenarios/index.txt").lines().filter(BundledScenarios::exists).toList();
    }

    /// Whether there is one of this name.
    static boolean exists(String name) {
        return NAME.matcher(name).matches()
                && BundledScenarios.class.getResource("/scenarios/" + name + "/" + ScenarioReader.FILE) != null;
    }

    /// A card for each, in the same order.
    public static List<ScenarioCard> cards() {
        return names().stream().map(BundledScenarios::card).toList();
    }

    private static ScenarioCard card(String name) {
        JsonNode scenario = ModelJson.mapper().readTree(resource("/scenarios/" + name + "/" + ScenarioReader.FILE));
        List<ScenarioCard.Seat> parties = new ArrayList<>();
        for (JsonNode party : scenario.path("parties")) {
            parties.add(new ScenarioCard.Seat(new PartyId(party.path("id").asString()), party.path("name").asString(),
                    party.path("shortName").asString(), party.path("colour").asString()));
        }
        return new ScenarioCard(name, scenario.path("title").asString(), scenario.path("summary").asString(),
                LocalDate.parse(scenario.path("start").asString()), scenario.path("turnDays").asInt(),
                scenario.path("turns").asInt(), parties, control(scenario.path("regions")));
    }

    private static Map<String, Double> control(JsonNode regions) {
        Map<String, Double> held = new LinkedHashMap<>();
        Map<String, Double> areas = new LinkedHashMap<>();
        for (JsonNode region : regions) {
            double area = region.path("area").asDouble();
            String shape = region.path("mapUnit").asString();
            held.merge(shape, area * region.path("share").asDouble(), Double::sum);
            areas.merge(shape, area, Double::sum);
        }
        held.replaceAll((shape, share) -> share / areas.getOrDefault(shape, 1.0));
        return held;
    }

    private static String resource(String name) {
        try (InputStream in = BundledScenarios.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
