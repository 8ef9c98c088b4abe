package armistice.lab;

import armistice.ai.Move;
import armistice.ai.Negotiator;
import armistice.ai.Rationale;
import armistice.model.deal.Agreement;
import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Pledge;
import armistice.model.deal.Proposal;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.id.IssueId;
import armistice.model.id.MeasureId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.play.Command;
import armistice.model.play.GameSettings;
import armistice.model.setting.Issue;
import armistice.model.setting.Scenario;
import armistice.scenario.ScenarioReader;
import armistice.scenario.ScenarioResult;
import armistice.session.Autoplay;
import armistice.session.Benchmarks;
import armistice.session.Casting;
import armistice.session.GameSession;
import armistice.session.Journal;
import armistice.view.SeatView;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether the negotiators do in the dated scenarios what a reader of the time would expect of the parties they play: how
/// often each of the expected things happens, with its 95 % interval.
///
/// Arguments of [#main]: a scenario, a number of games, a seed, threads; without them `jeddah-2025`, 200, 2 and 2. In
/// `jeddah-2025` the United States begins by tabling a full truce of a month.
public final class FaceValidity {
    private static final PartyId US = new PartyId("us");
    private static final PartyId RUSSIA = new PartyId("russia");
    private static final PartyId UKRAINE = new PartyId("ukraine");
    private static final Set<MeasureId> SANCTIONS = Set.of(new MeasureId("us-sanctions-tighten"),
            new MeasureId("us-secondary"));

    /// What may happen in a game.
    enum Sign {
        UKRAINE_ACCEPTS_THE_TRUCE, RUSSIA_ANSWERS_WITH_CONDITIONS, RUSSIA_DOES_NOT_ACCEPT, US_THREATENS_SANCTIONS,
        US_CARRIES_THEM_OUT, US_TIGHTENS_SANCTIONS, PARTIAL_TRUCE, PARTIAL_TRUCE_LAPSES, INTERIM_TRUCE, SETTLEMENT,
        UKRAINE_AGREES_TO_TRANSFER_DONBAS, TROOPS_WITHOUT_BACKSTOP, SIGNED_AGAINST_ITSELF
    }

    private final ScenarioResult.Loaded loaded;
    private final Benchmarks benchmarks = new Benchmarks();

    private FaceValidity(ScenarioResult.Loaded loaded) {
        this.loaded = loaded;
    }

    public static void main(String... arguments) {
        String name = arguments.length > 0 ? arguments[0] : "jeddah-2025";
        int games = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 2;
        int threads = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 2;
        System.out.printf("%s, %d games, seed %d%n", name, games, seed);
        of(name, games, seed, threads).forEach((sign, times) -> {
            double[] interval = interval(times, games);
            System.out.printf("  %-36s %5.1f %%  (%.1f to %.1f)%n", sign.name().toLowerCase(Locale.ROOT),
                    100.0 * times / games, 100 * interval[0], 100 * interval[1]);
        });
    }

    /// In how many games each sign shows.
    static Map<Sign, Integer> of(String name, int games, long seed, int threads) {
        FaceValidity validity = new FaceValidity(new ScenarioReader().read(name).orThrow());
        Map<Sign, Integer> times = new EnumMap<>(Sign.class);
        for (Sign sign : Sign.values()) {
            times.put(sign, 0);
        }
        Series.play(games, threads, (number, _) -> validity.play(Series.seedOf(seed, number)), signs -> {
            signs.forEach(sign -> times.merge(sign, 1, Integer::sum));
            return true;
        });
        return times;
    }

    /// Wilson's 95 % interval of a share.
    static double[] interval(int times, int games) {
        double z = 1.96;
        double share = times / (double) games;
        double scale = 1 + z * z / games;
        double middle = (share + z * z / (2 * games)) / scale;
        double half = z * Math.sqrt(share * (1 - share) / games + z * z / (4.0 * games * games)) / scale;
        return new double[]{Math.max(0, middle - half), Math.min(1, middle + half)};
    }

    private Set<Sign> play(long seed) {
        Scenario scenario = loaded.scenario();
        GameSettings settings = new GameSettings(seed, Casting.asAuthored(scenario), scenario.turns(), true);
        try (GameSession session = GameSession.start(loaded, settings, benchmarks.of(loaded), Journal.inMemory())) {
            Watch watch = new Watch();
            Casting players = Casting.envoys(scenario, seed);
            new Autoplay(session, (party, control) -> watch.over(party, players.negotiator(party, control))).run();
            session.view(US).agreements().forEach(watch::entered);
            return watch.signs;
        }
    }

    /// Looks over the shoulders of the players of one game.
    private static final class Watch {
        private final Set<Sign> signs = EnumSet.noneOf(Sign.class);
        private final Set<MeasureId> threatened = new HashSet<>();
        private boolean answered;

        Negotiator over(PartyId party, Negotiator player) {
            return view -> {
                Draft opening = opening(party, view);
                Move move = opening == null
                        ? player.next(view)
                        : new Move(new Command.Table(opening), Rationale.of("scripted"));
                look(party, view, move);
                return move;
            };
        }

        private static @Nullable Draft opening(PartyId party, SeatView view) {
            boolean begins = view.scenario().id().equals("jeddah-2025") && party.equals(US) && view.turn() == 1
                    && view.proposals().stream().noneMatch(proposal -> proposal.by().equals(US));
            return begins
                    ? new Draft(Set.of(RUSSIA, UKRAINE), Stage.INTERIM_TRUCE, fullTruce(view.scenario()), 1, false,
                            List.of(), 2, "")
                    : null;
        }

        private static Terms fullTruce(Scenario scenario) {
            Map<IssueId, OptionId> options = new LinkedHashMap<>();
            for (Issue issue : scenario.issues()) {
                options.put(issue.id(), issue.open().id());
            }
            options.put(new IssueId("ceasefire"), new OptionId("full"));
            return new Terms(options);
        }

        private void look(PartyId party, SeatView view, Move move) {
            Draft signed = SeriesSurvey.signed(view, move);
            if (signed != null) {
                signed(party, view, signed);
            }
            switch (move.command()) {
                case Command.Reply reply -> replied(party, Objects.requireNonNull(view.proposal(reply.proposal())),
                        reply.answer());
                case Command.GiveWord word when word.kind() == Pledge.Kind.THREAT
                        && SANCTIONS.contains(word.consequence()) -> {
                    signs.add(Sign.US_THREATENS_SANCTIONS);
                    threatened.add(word.consequence());
                }
                case Command.Take take when SANCTIONS.contains(take.measure()) -> {
                    signs.add(Sign.US_TIGHTENS_SANCTIONS);
                    if (threatened.contains(take.measure())) {
                        signs.add(Sign.US_CARRIES_THEM_OUT);
                    }
                }
                default -> {}
            }
        }

        private void signed(PartyId party, SeatView view, Draft draft) {
            if (!SeriesSurvey.isHonest(view, draft)) {
                signs.add(Sign.SIGNED_AGAINST_ITSELF);
            }
            if (party.equals(UKRAINE) && is(draft, "donbas", "transfer")) {
                signs.add(Sign.UKRAINE_AGREES_TO_TRANSFER_DONBAS);
            }
        }

        private void replied(PartyId party, Proposal text, Answer answer) {
            boolean opening = text.by().equals(US) && text.turn() == 1 && answer.version() == 1
                    && is(text.draft(), "ceasefire", "full");
            if (!opening) {
                return;
            }
            if (party.equals(UKRAINE) && answer instanceof Answer.Accepted) {
                signs.add(Sign.UKRAINE_ACCEPTS_THE_TRUCE);
            }
            if (party.equals(RUSSIA) && !answered) {
                answered = true;
                if (answer instanceof Answer.InPrinciple || answer instanceof Answer.Deferred) {
                    signs.add(Sign.RUSSIA_ANSWERS_WITH_CONDITIONS);
                }
                if (!(answer instanceof Answer.Accepted)) {
                    signs.add(Sign.RUSSIA_DOES_NOT_ACCEPT);
                }
            }
        }

        private static boolean is(Draft draft, String issue, String option) {
            return draft.terms().option(new IssueId(issue)).value().equals(option);
        }

        private void entered(Agreement agreement) {
            if (agreement.entered() < 0) {
                return;
            }
            Draft draft = agreement.draft();
            switch (draft.stage()) {
                case PARTIAL_TRUCE -> {
                    signs.add(Sign.PARTIAL_TRUCE);
                    if (agreement.status() == Agreement.Status.EXPIRED
                            || agreement.status() == Agreement.Status.BROKEN) {
                        signs.add(Sign.PARTIAL_TRUCE_LAPSES);
                    }
                }
                case INTERIM_TRUCE -> signs.add(Sign.INTERIM_TRUCE);
                case SETTLEMENT -> signs.add(Sign.SETTLEMENT);
                case FRAMEWORK -> {}
            }
            boolean troops = is(draft, "force", "reassurance") || is(draft, "force", "training");
            if (troops && is(draft, "backstop", "open") && !draft.stage().isTruce()) {
                signs.add(Sign.TROOPS_WITHOUT_BACKSTOP);
            }
        }
    }
}
