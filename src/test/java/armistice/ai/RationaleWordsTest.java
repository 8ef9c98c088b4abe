package armistice.ai;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.id.PartyId;
import armistice.model.play.GameSettings;
import armistice.model.play.Level;
import armistice.model.play.SeatControl;
import armistice.scenario.ScenarioReader;
import armistice.session.Autoplay;
import armistice.session.Benchmarks;
import armistice.session.Casting;
import armistice.session.GameSession;
import armistice.session.Journal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RationaleWordsTest {
    private final RationaleWords words = new RationaleWords(Locale.ENGLISH);
    private final Set<String> unknown = new TreeSet<>();

    @Test
    void thereAreWordsForWhateverANegotiatorSaysOfItsMoves() {
        for (Level level : Level.values()) {
            play("two-valleys", level);
        }
        play("jeddah-2025", Level.EXPERIENCED);
        assertThat(unknown).isEmpty();
    }

    @Test
    void whatHasNoWordsIsSaidByItsKey() {
        assertThat(words.number("never-heard-of")).isEqualTo("never heard of");
    }

    /// What it asks for instead is for itself, and not to win who would not sign.
    @Test
    void whoAsksForChangesForItselfSparesItsSignature() {
        assertThat(words.brief(Rationale.of("in-principle-spare", "Bi")))
                .isEqualTo("spares its signature, as Bi would hardly sign");
    }

    private void play(String name, Level level) {
        var scenario = new ScenarioReader().read(name).orThrow();
        Map<PartyId, SeatControl> seats = new LinkedHashMap<>();
        scenario.scenario()
                .parties()
                .forEach(party -> seats.put(party.id(), new SeatControl.Computer(party.persona(), level)));
        Casting envoys = Casting.envoys(scenario.scenario(), 3);
        try (var session = GameSession.start(scenario,
                new GameSettings(3, seats, scenario.scenario().turns(), true), new Benchmarks().of(scenario),
                Journal.inMemory())) {
            new Autoplay(session, (party, seat) -> {
                Negotiator envoy = envoys.negotiator(party, seat);
                return view -> {
                    Move move = envoy.next(view);
                    read(move.rationale());
                    return move;
                };
            }).run();
        }
    }

    private void read(Rationale rationale) {
        note("decision.", rationale.decision());
        note("brief.", rationale.decision());
        rationale.numbers().keySet().forEach(key -> note("number.", key));
        rationale.alternatives().forEach(alternative -> {
            note("alternative.", alternative.key());
            note("instead.", alternative.key());
        });
    }

    private void note(String area, String key) {
        if (!words.knows(area, key)) {
            unknown.add(area + key);
        }
    }
}
