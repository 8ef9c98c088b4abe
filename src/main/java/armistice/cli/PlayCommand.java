package armistice.cli;

import armistice.model.id.PartyId;
import armistice.model.setting.Party;
import armistice.model.setting.Scenario;
import armistice.scenario.ScenarioResult;
import armistice.session.GameSession;
import armistice.session.SaveException;
import armistice.session.SavedGames;
import armistice.session.Seating;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Plays a game in the terminal: one person, the program in the other seats. The game is saved as it goes.
@Command(name = "play", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Play a game in the terminal; the program plays the other seats. It is saved as it goes.")
final class PlayCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SCENARIO", arity = "0..1",
            description = "A scenario that comes with the program, a path, or a saved game to go on with; "
                    + ScenarioWord.USUAL + " unless given.")
    private String scenario = ScenarioWord.USUAL;

    @Option(names = "--seat", paramLabel = "PARTY", description = "The party to play; asked for unless given.")
    private @Nullable String seat;

    @Option(names = "--advice", negatable = true, fallbackValue = "true",
            description = "Whether the player may ask what the program would do; as the game has it unless given, and allowed "
                    + "in a new one.")
    private @Nullable Boolean advice;

    @Mixin
    private NewGameOptions game = new NewGameOptions();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, charset()));
        try {
            if (scenario.endsWith(SavedGames.EXTENSION) && Files.exists(Path.of(scenario))) {
                game.refuseForASavedGame(scenario, spec.commandLine());
                goOn(Path.of(scenario), in, out);
            } else {
                begin(in, out);
            }
            return ExitStatus.DONE;
        } catch (SaveException e) {
            throw new BadInput(String.valueOf(e.getMessage()), e);
        }
    }

    private static Charset charset() {
        String name = System.getProperty("stdin.encoding", "UTF-8");
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    }

    private void begin(BufferedReader in, PrintWriter out) throws IOException {
        ScenarioResult.Loaded loaded = game.scenario(scenario, spec.commandLine());
        PartyId party = seat != null
                ? SeatWord.party(spec.commandLine(), loaded.scenario(), seat)
                : asked(loaded.scenario(), in, out);
        if (party == null) {
            return;
        }
        try (GameSession session = game.begin(loaded, Set.of(party), !Boolean.FALSE.equals(advice),
                spec.commandLine())) {
            new TerminalGame(session, party, in, out).play();
        }
    }

    private void goOn(Path file, BufferedReader in, PrintWriter out) throws IOException {
        GameSession.Opened opened = GameSession.open(file);
        try (GameSession session = opened.session()) {
            opened.repair()
                    .ifPresent(repair -> out.println("The last " + repair.bytes() + " bytes of " + file
                            + " were not whole; they are kept in " + repair.kept()));
            PartyId party = seat != null
                    ? SeatWord.party(spec.commandLine(), session.scenario(), seat)
                    : GivenSeats.first(session)
                            .orElseThrow(() -> new BadInput(file + ": nobody plays a seat in this game; take one over "
                                    + "with --seat, or let 'armistice replay' tell it"));
            GivenSeats.take(session, party, game.cast(), spec.commandLine(), out);
            ruleOnAdvice(session);
            new TerminalGame(session, party, in, out).play();
        }
    }

    private @Nullable PartyId asked(Scenario played, BufferedReader in, PrintWriter out) throws IOException {
        out.println(played.title());
        for (Party party : played.parties()) {
            Paragraph.print(out, "  ", party.id() + ": " + party.name() + ". " + party.role());
        }
        while (true) {
            out.print("Which party do you play? ");
            out.flush();
            String line = in.readLine();
            if (line == null || line.strip().equals("quit")) {
                out.println();
                return null;
            }
            try {
                return SeatWord.party(spec.commandLine(), played, line.strip());
            } catch (ParameterException e) {
                out.println(e.getMessage() + ".");
            }
        }
    }

    /// Switches advice on or off in a game that is gone on with, as whoever runs the game would.
    private void ruleOnAdvice(GameSession session) {
        Boolean wanted = advice;
        if (wanted != null && wanted != session.settings().allowsAdvice() && session.outcome().isEmpty()) {
            new Seating(session).allowAdvice(wanted);
        }
    }
}
