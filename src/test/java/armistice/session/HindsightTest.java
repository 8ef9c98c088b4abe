package armistice.session;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.ai.Rationale;
import armistice.model.deal.Pledge;
import armistice.model.id.PartyId;
import armistice.model.play.Benchmark;
import armistice.model.play.Command;
import armistice.model.play.GameSettings;
import armistice.model.play.Possibility;
import armistice.model.setting.Party;
import armistice.scenario.ScenarioReader;
import armistice.scenario.ScenarioResult;
import armistice.view.SeatView;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Why the program did what it did in the seats of a whole game of the March scenario, and why it did not.
class HindsightTest {
    private static final long SEED = 1;

    private static List<ReasonedMove> moves = List.of();

    @BeforeAll
    static void play() {
        ScenarioResult.Loaded loaded = new ScenarioReader().read("jeddah-2025").orThrow();
        Map<PartyId, Double> zero = loaded.scenario()
                .parties()
                .stream()
                .collect(Collectors.toMap(Party::id, _ -> 0.0));
        Map<PartyId, Double> ten = loaded.scenario()
                .parties()
                .stream()
                .collect(Collectors.toMap(Party::id, _ -> 10.0));
        GameSettings settings = new GameSettings(SEED, Casting.asAuthored(loaded.scenario()),
                loaded.scenario().turns(), true);
        try (GameSession session = GameSession.start(loaded, settings, new Benchmark(zero, ten, false),
                Journal.inMemory())) {
            new Autoplay(session).run();
            moves = session.debrief().orElseThrow().reasons();
        }
    }

    @Test
    void ofEachThreatThatCouldHaveBeenCarriedOutAndWasNotItIsToldWhyOnce() {
        Set<String> lapsed = new HashSet<>();
        Set<String> told = new HashSet<>();
        for (ReasonedMove move : moves) {
            Rationale why = move.why();
            if (why != null && why.decision().startsWith("lapse-threat")) {
                assertThat(move.command()).isEqualTo(new Command.Ready(true));
                assertThat(told.add(move.view().seat() + " " + move.view().turn() + " "
                        + why.alternatives().getLast().subject())).isTrue();
            }
            if (move.command() instanceof Command.Ready) {
                lapses(move.view()).forEach(lapsed::add);
            }
        }
        assertThat(told).isNotEmpty().containsAll(lapsed);
    }

    @Test
    void whyNothingWasTabledIsToldOnceATurnAtMost() {
        List<String> silences = moves.stream()
                .filter(move -> move.why() != null && move.why().decision().startsWith("silent-"))
                .map(move -> move.view().seat() + " " + move.view().turn())
                .toList();
        assertThat(silences).isNotEmpty().doesNotHaveDuplicates();
    }

    /// The threats of a seat that are due on a view, that it has not carried out, and that it could.
    private static List<String> lapses(SeatView view) {
        Set<String> possible = view.possibilities(Possibility.Kind.TAKE)
                .stream()
                .filter(one -> one.isPossible() && one.breaks() == null)
                .map(Possibility::target)
                .collect(Collectors.toSet());
        return view.pledges()
                .stream()
                .filter(word -> word.by().equals(view.seat()) && word.kind() == Pledge.Kind.THREAT
                        && word.status() == Pledge.Status.DUE && possible.contains(word.consequence().value())
                        && view.measures()
                                .stream()
                                .noneMatch(use -> use.by().equals(view.seat()) && use.turn() >= word.made()
                                        && use.measure().equals(word.consequence())))
                .map(word -> view.seat() + " " + view.turn() + " "
                        + view.scenario().measure(word.consequence()).label())
                .toList();
    }
}
