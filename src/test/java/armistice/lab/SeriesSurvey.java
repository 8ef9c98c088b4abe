package armistice.lab;

import armistice.ai.Move;
import armistice.ai.Negotiator;
import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.id.PartyId;
import armistice.model.play.Command;
import armistice.model.play.GameSettings;
import armistice.scenario.ScenarioReader;
import armistice.scenario.ScenarioResult;
import armistice.session.Autoplay;
import armistice.session.Benchmarks;
import armistice.session.Casting;
import armistice.session.GameSession;
import armistice.session.Journal;
import armistice.view.Appraiser;
import armistice.view.SeatView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Counts over a series of games what the negotiators do and where their games end.
///
/// Arguments of [#main]: a scenario, a number of games, a seed; without them `jeddah-2025`, 20 and 1.
public final class SeriesSurvey {
    private static final double ROUNDING = 1e-9;

    private final Map<String, Integer> counts = new TreeMap<>();
    private final Set<String> endings = new TreeSet<>();
    private final List<String> faults = new ArrayList<>();

    public static void main(String... arguments) {
        String name = arguments.length > 0 ? arguments[0] : "jeddah-2025";
        int games = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        long begun = System.nanoTime();
        SeriesSurvey survey = of(name, games, seed);
        System.out.printf("%s: %d games in %.1f s, %d distinct endings%n", name, games,
                (System.nanoTime() - begun) / 1e9,
                survey.endings.size());
        survey.counts.forEach((what, count) -> System.out.printf("  %-40s %6d%n", what, count));
        survey.faults.forEach(fault -> System.out.println("  FAULT " + fault));
    }

    static SeriesSurvey of(String name, int games, long seed) {
        ScenarioResult.Loaded scenario = new ScenarioReader().read(name).orThrow();
        SeriesSurvey survey = new SeriesSurvey();
        for (int number = 1; number <= games; number++) {
            survey.play(scenario, Series.seedOf(seed, number));
        }
        return survey;
    }

    private void play(ScenarioResult.Loaded scenario, long seed) {
        GameSettings settings = new GameSettings(seed, Casting.asAuthored(scenario.scenario()),
                scenario.scenario().turns(),
                true);
        try (GameSession session = GameSession.start(scenario, settings, new Benchmarks().of(scenario),
                Journal.inMemory())) {
            Casting players = Casting.envoys(scenario.scenario(), seed);
            new Autoplay(session, (party, control) -> watched(party, players.negotiator(party, control))).run();
            String ending = session.outcome().orElseThrow().kind().name();
            count("ending " + ending);
            StringBuilder signature = new StringBuilder(ending);
            session.view(session.parties().getFirst())
                    .agreements()
                    .forEach(agreement -> signature.append(agreement.status()).append(agreement.draft().terms()));
            endings.add(signature.toString());
        }
    }

    private Negotiator watched(PartyId party, Negotiator player) {
        return view -> {
            Move move;
            try {
                move = player.next(view);
            } catch (RuntimeException e) {
                faults.add(party + " failed: " + e);
                throw e;
            }
            count(party + " " + kind(move.command()));
            Draft signed = signed(view, move);
            if (signed != null && !isHonest(view, signed)) {
                faults.add(party + " signed against itself on turn " + view.turn());
            }
            return move;
        };
    }

    private static String kind(Command command) {
        return command instanceof Command.Reply reply
                ? reply.answer().getClass().getSimpleName()
                : command.getClass().getSimpleName();
    }

    static boolean isHonest(SeatView view, Draft signed) {
        Appraiser.Appraisal appraisal = new Appraiser(view).appraise(signed);
        return appraisal.surplus() >= -ROUNDING && appraisal.crossed().isEmpty();
    }

    static @Nullable Draft signed(SeatView view, Move move) {
        return switch (move.command()) {
            case Command.Table table -> table.draft();
            case Command.Amend amend -> amend.draft();
            case Command.Reply reply when reply.answer() instanceof Answer.Accepted -> Objects
                    .requireNonNull(view.proposal(reply.proposal()))
                    .draft();
            default -> null;
        };
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    int times(String what) {
        return counts.getOrDefault(what, 0);
    }

    Set<String> endings() {
        return endings;
    }

    List<String> faults() {
        return faults;
    }
}
