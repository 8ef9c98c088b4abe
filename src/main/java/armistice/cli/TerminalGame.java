package armistice.cli;

import armistice.model.id.PartyId;
import armistice.model.setting.Scenario;
import armistice.session.GameSession;
import armistice.session.SaveException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A game played line by line. It ends with the game, with `quit`, or where the input ends; the game is in its file then.
final class TerminalGame {
    private static final int HELP_COLUMN = 34;

    private final Sitting sitting;
    private final BufferedReader in;
    private final PrintWriter out;
    private final List<Verb> verbs = new ArrayList<>();
    private boolean left;

    TerminalGame(GameSession session, PartyId party, BufferedReader in, PrintWriter out) {
        this.sitting = new Sitting(session, party, out);
        this.in = in;
        this.out = out;
        DraftVerbs drafts = new DraftVerbs(sitting);
        verbs.addAll(new LookVerbs(sitting).verbs());
        verbs.addAll(new PartyVerbs(sitting).verbs());
        verbs.addAll(new AdviceVerb(sitting).verbs());
        verbs.addAll(drafts.verbs());
        verbs.addAll(new AnswerVerbs(sitting).verbs());
        verbs.addAll(new MeetingVerbs(sitting).verbs());
        verbs.addAll(new TreatyVerbs(sitting).verbs());
        verbs.addAll(new ActVerbs(sitting).verbs());
        verbs.addAll(new SeatVerbs(sitting).verbs());
        verbs.add(new Verb("save", "FILE", "write a copy of the game to a file", this::save));
        verbs.add(new Verb("help", "", "this list", _ -> help()));
        verbs.add(new Verb("quit", "", "leave; the game stays saved", _ -> left = true));
    }

    /// Plays.
    ///
    /// @throws IOException if the input cannot be read
    void play() throws IOException {
        greet();
        if (sitting.view().turn() > 1) {
            out.println("'chronicle' tells all that has happened.");
            sitting.skipToThisTurn();
        }
        sitting.letOthersAct();
        while (!left && sitting.session().outcome().isEmpty() && !out.checkError()) {
            out.println();
            out.print(prompt());
            out.flush();
            String line = in.readLine();
            if (line == null) {
                out.println();
                left = true;
            } else {
                obey(line);
            }
        }
        sitting.session().outcome().ifPresent(outcome -> Scores.print(out, sitting.scenario(), outcome));
        sitting.session().file().ifPresent(this::sayWhereItIs);
    }

    private String prompt() {
        List<String> unanswered = sitting.unanswered();
        return sitting.party() + ", turn " + sitting.view().turn() + " of " + sitting.view().turns()
                + (unanswered.isEmpty() ? "" : " (unanswered: " + String.join(", ", unanswered) + ")") + " > ";
    }

    private void greet() {
        Scenario scenario = sitting.scenario();
        out.println(scenario.title());
        Paragraph.print(out, "", scenario.summary());
        out.println("You play " + scenario.party(sitting.party()).name() + "; seed "
                + sitting.session().settings().seed() + ". 'brief' is your role sheet, 'help' lists the commands.");
    }

    private void sayWhereItIs(Path file) {
        out.println("The game is saved in " + file);
        if (sitting.session().outcome().isEmpty()) {
            out.println("Go on with it: armistice play " + file);
        }
    }

    private void obey(String text) {
        Line line = new Line(text);
        if (line.isEmpty()) {
            return;
        }
        try {
            Verb verb = Line.pick(line.word("a command"), "a command", verbs, Verb::name);
            verb.action().run(line);
        } catch (Misunderstood e) {
            out.println(e.getMessage());
        }
    }

    private void save(Line line) {
        String name = line.text("the name of a file");
        try {
            sitting.session().saveCopy(Path.of(name));
            out.println("Saved as " + name);
        } catch (SaveException e) {
            out.println(e.getMessage());
        } catch (InvalidPathException e) {
            out.println(name + ": this cannot be the name of a file (" + e.getReason() + ")");
        }
    }

    private void help() {
        for (Verb verb : verbs) {
            String words = ("  " + verb.name() + " " + verb.usage()).stripTrailing();
            if (words.length() > HELP_COLUMN) {
                out.println(words);
                words = "";
            }
            out.println(words + " ".repeat(HELP_COLUMN + 2 - words.length()) + verb.help());
        }
        out.println(
                "Names can be shortened as long as they are clear. ISSUE, OPTION, PARTY and so on are the names in");
        out.println("the lists, not the labels.");
    }
}
