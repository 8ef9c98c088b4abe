package armistice.cli;

import armistice.ai.Rationale;
import armistice.model.id.PartyId;
import armistice.model.play.Outcome;
import armistice.model.setting.Scenario;
import armistice.report.MoveWords;
import armistice.session.ExcusedSeat;
import armistice.session.ExplainedTurn;
import armistice.session.GameSession;
import armistice.session.ReasonedMove;
import armistice.session.SaveException;
import armistice.session.SavedGame;
import armistice.view.Narrator;
import armistice.view.SeatView;
import armistice.view.Words;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Tells a saved game, or checks that it is whole and folds to the state it was saved with.
@Command(name = "replay", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Tell a saved game turn by turn, or check it.")
final class ReplayCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SAVE", description = "A saved game.")
    private Path save = Path.of("");

    @Option(names = "--verify",
            description = "Check every line's hash, its place in the chain and the state it leads to, and say the final "
                    + "state's hash.")
    private boolean verify;

    @Option(names = "--seat", paramLabel = "PARTY", description = "Tell only what this party was told.")
    private @Nullable String seat;

    @Option(names = "--explain",
            description = "Give every number of each turn with the terms it is made of, everybody's secrets included; with "
                    + "--seat, only what that party was told.")
    private boolean explain;

    @Option(names = "--reasons", paramLabel = "full|short", arity = "0..1", preprocessor = ReasonsForm.Optional.class,
            description = "Give every move of the program with its reasons, what else it considered and what it believed of the "
                    + "others, everybody's secrets included (full); or seat by seat what decided, to be read in a few "
                    + "minutes (short); with --seat, of this party only.")
    private @Nullable ReasonsForm reasons;

    @Option(names = "--turn", paramLabel = "N", description = "With --reasons: only the moves of this turn.")
    private @Nullable Integer onlyTurn;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (onlyTurn != null && reasons == null) {
            throw new BadInput("--turn goes with --reasons; without it the whole game is told");
        }
        try {
            SavedGame saved = SavedGame.read(save);
            SavedGame.Torn torn = saved.torn();
            if (verify) {
                if (torn != null) {
                    throw new BadInput(save + ": line " + torn.line() + " is not whole (" + torn.bytes()
                            + " bytes); opening the game drops it");
                }
                out.println(save + ": ok, " + saved.steps().size() + " steps, final state " + saved.verify());
            } else {
                if (torn != null) {
                    spec.commandLine()
                            .getErr()
                            .println(save + ": the last " + torn.bytes() + " bytes (line " + torn.line()
                                    + ") are not whole and are left out");
                }
                tell(saved, out);
            }
            return ExitStatus.DONE;
        } catch (SaveException e) {
            throw new BadInput(String.valueOf(e.getMessage()), e);
        }
    }

    private static void explain(SavedGame saved, PrintWriter out) {
        Tree tree = new Tree(out, new Narrator(Locale.ENGLISH));
        out.println(
                "Losses are those of the armies. Civilian harm is no number of the model: no sourced figure stands for it.");
        for (ExplainedTurn turn : saved.explained()) {
            out.println();
            out.println("Turn " + turn.turn() + ", " + turn.date());
            turn.numbers().forEach(number -> tree.print(number, "  "));
        }
    }

    private void reasons(SavedGame saved, ReasonsForm form, PrintWriter out) {
        Scenario scenario = saved.header().scenario();
        PartyId only = seat == null ? null : SeatWord.party(spec.commandLine(), scenario, seat);
        int turns = saved.header().settings().turns();
        Integer turn = onlyTurn;
        if (turn != null && (turn < 1 || turn > turns)) {
            throw new BadInput("--turn " + turn + ": the game has turns 1 to " + turns);
        }
        Predicate<PartyId> seats = party -> only == null || only.equals(party);
        IntPredicate asked = one -> turn == null || turn == one;
        switch (form) {
            case FULL -> inFull(saved, seats, asked, out);
            case SHORT -> new ShortReasons(out, saved).print(seats, asked);
        }
    }

    private static void inFull(SavedGame saved, Predicate<PartyId> seats, IntPredicate turns, PrintWriter out) {
        Scenario scenario = saved.header().scenario();
        MoveWords moves = new MoveWords(scenario);
        Map<PartyId, ReasonWords> told = new HashMap<>();
        int turn = 0;
        ReasonWords.legend(out);
        for (ReasonedMove move : saved.reasons()) {
            SeatView view = move.view();
            if (!seats.test(view.seat()) || !turns.test(view.turn())) {
                continue;
            }
            if (view.turn() != turn) {
                turn = view.turn();
                out.println();
                out.println("Turn " + turn + ", " + view.date());
            }
            reason(move, moves, told.computeIfAbsent(view.seat(), _ -> new ReasonWords(out, scenario)), out);
        }
    }

    private static void reason(ReasonedMove move, MoveWords words, ReasonWords reasons, PrintWriter out) {
        SeatView view = move.view();
        Paragraph.print(out, "  ", view.scenario().party(view.seat()).shortName() + " chose to "
                + words.words(move.command(), view));
        Rationale why = move.why();
        if (why == null) {
            out.println("    This version of the program would do otherwise; its reasons then are not known.");
        } else {
            reasons.why(move.command(), why, view, "    ");
        }
    }

    private void excused(SavedGame saved, PrintWriter out) {
        Scenario scenario = saved.header().scenario();
        Narrator narrator = new Narrator(Locale.ENGLISH);
        List<ExcusedSeat> excused = saved.excusedSeats();
        if (!excused.isEmpty()) {
            out.println();
            out.println("Counted as done without an answer:");
        }
        for (ExcusedSeat seat : excused) {
            Paragraph.print(out, "  ", "turn " + seat.turn() + ", " + scenario.party(seat.party()).shortName() + ": "
                    + narrator.word(Words.of(seat.silence()))
                    + (seat.detail().isEmpty() ? "" : " (" + seat.detail() + ")"));
        }
    }

    private void tell(SavedGame saved, PrintWriter out) {
        Scenario scenario = saved.header().scenario();
        try (GameSession session = saved.inMemory()) {
            Teller teller = new Teller(out, scenario);
            Optional<Outcome> outcome = session.outcome();
            if (reasons != null) {
                reasons(saved, reasons, out);
                excused(saved, out);
            } else if (seat != null) {
                PartyId party = SeatWord.party(spec.commandLine(), scenario, seat);
                teller.tell(session.chronicle(party), explain);
            } else if (explain) {
                explain(saved, out);
            } else {
                teller.tellAll(session.chronicle());
            }
            outcome.ifPresentOrElse(end -> Scores.print(out, scenario, end), () -> {
                out.println();
                out.println("The game is not over.");
            });
        }
    }
}
