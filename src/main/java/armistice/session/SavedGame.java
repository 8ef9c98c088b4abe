package armistice.session;

import armistice.engine.Engine;
import armistice.engine.GameState;
import armistice.engine.TurnAccount;
import armistice.model.id.PartyId;
import armistice.model.number.Explanation;
import armistice.model.play.Event;
import armistice.model.play.Silence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.DoublePredicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// A saved game as it was read, without changing the file.
public final class SavedGame {
    /// Largest file that is read, in bytes.
    static final long LIMIT = 512L * 1024 * 1024;

    private final Path file;
    private final JournalHeader header;
    private final List<JournalStep> steps;
    private final long wholeBytes;
    private final long totalBytes;
    private final String lastHash;

    private SavedGame(Path file, Reading reading, JournalHeader header) {
        this.file = file;
        this.header = header;
        this.steps = List.copyOf(reading.steps);
        this.wholeBytes = reading.wholeBytes;
        this.totalBytes = reading.bytes.length;
        this.lastHash = reading.lastHash;
    }

    /// What was left of a line that never got whole: the end of the file from its last whole line on.
    ///
    /// @param bytes how much is dropped
    /// @param line  number of the line that is not whole
    public record Torn(long bytes, int line) {}

    /// Reads a saved game up to its last whole line.
    ///
    /// @throws SaveException if the file cannot be read, holds no game, or is damaged in the middle
    public static SavedGame read(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new SaveException(file + ": this is a folder, not a saved game");
            }
            return of(file, bytes(file));
        } catch (IOException e) {
            throw new SaveException(file + ": the saved game cannot be read (" + Reasons.of(e) + ")", e);
        }
    }

    /// All of a file that is not too large for a saved game.
    static byte[] bytes(Path file) throws IOException {
        return OpenSaves.read(file, in -> {
            long length = in.length();
            if (length > LIMIT) {
                throw new SaveException(file + ": this file is too large for a saved game");
            }
            byte[] bytes = new byte[(int) length];
            in.readFully(bytes);
            return bytes;
        });
    }

    static SavedGame of(Path file, byte[] bytes) {
        Reading reading = new Reading(file, bytes);
        reading.all();
        JournalHeader header = reading.header;
        if (header == null || reading.steps.isEmpty()) {
            throw new SaveException(file + ": this file holds no saved game, or was cut before its first turn");
        }
        return new SavedGame(file, reading, header);
    }

    /// The file it was read from.
    public Path file() {
        return file;
    }

    /// What the game starts from.
    public JournalHeader header() {
        return header;
    }

    /// What was carried out, in order; never empty.
    public List<JournalStep> steps() {
        return steps;
    }

    /// What is to be dropped from the end of the file, or none.
    public @Nullable Torn torn() {
        return wholeBytes == totalBytes ? null : new Torn(totalBytes - wholeBytes, steps.size() + 2);
    }

    /// The game in memory, with its whole chronicle; the file stays as it is.
    ///
    /// @throws SaveException as [#verify], of the final state
    public GameSession inMemory() {
        fold();
        Journal journal = Journal.inMemory();
        journal.begin(header);
        plainSteps().forEach(step -> journal.append(step, () -> ""));
        return GameSession.resume(this, journal);
    }

    /// The numbers of every turn, explained.
    ///
    /// @throws SaveException if the events make no sense
    public List<ExplainedTurn> explained() {
        List<ExplainedTurn> turns = new ArrayList<>();
        List<Explanation> numbers = new ArrayList<>();
        TurnAccount account = new TurnAccount();
        GameState state = Fold.blank(header, plainSteps());
        for (JournalStep step : steps) {
            for (Event event : step.events()) {
                if (event instanceof Event.TurnOpened && state.turn() > 0) {
                    turns.add(new ExplainedTurn(state.turn(), state.date(), numbers));
                    numbers = new ArrayList<>();
                }
                GameState after = Engine.evolve(state, event);
                numbers.addAll(account.of(state, event, after));
                state = after;
            }
        }
        turns.add(new ExplainedTurn(state.turn(), state.date(), numbers));
        return turns;
    }

    /// What the program did in the seats that it played, with its reasons; they are worked out again, which takes as long as
    /// its moves took.
    ///
    /// @throws IllegalStateException if the events make no sense
    public List<ReasonedMove> reasons() {
        return Hindsight.on(this, _ -> true, _ -> true);
    }

    /// The same in one seat, which takes as long as its own moves took.
    ///
    /// @param goOn hears before each move how far the work is, 0 to 1, and says whether to do the rest
    /// @throws CancellationException if it says no
    /// @throws IllegalStateException if the events make no sense
    public List<ReasonedMove> reasons(PartyId seat, DoublePredicate goOn) {
        return Hindsight.on(this, seat::equals, goOn);
    }

    /// The seats from which no answer came, turn by turn.
    ///
    /// @throws IllegalStateException if the events make no sense
    public List<ExcusedSeat> excusedSeats() {
        List<ExcusedSeat> excused = new ArrayList<>();
        GameState state = Fold.blank(header, plainSteps());
        for (JournalStep step : steps()) {
            for (Event event : step.events()) {
                if (event instanceof Event.SeatExcused(PartyId party, Silence silence, String detail)) {
                    excused.add(new ExcusedSeat(state.turn(), party, silence, detail));
                }
            }
            state = Fold.over(state, step.events());
        }
        return excused;
    }

    long wholeBytes() {
        return wholeBytes;
    }

    String lastHash() {
        return lastHash;
    }

    List<Step> plainSteps() {
        return steps.stream().map(step -> new Step(step.step(), step.by(), step.events())).toList();
    }

    /// Folds the events to the final state and compares its hash with the one in the last line.
    ///
    /// @throws SaveException if they differ, or the events make no sense
    GameState fold() {
        return fold(false);
    }

    /// Folds the events and compares the hash of the state after each line with the one in it.
    ///
    /// @return the hash of the final state
    /// @throws SaveException if one differs, or the events make no sense
    public String verify() {
        return StateHash.of(fold(true), header.scenarioHash());
    }

    private GameState fold(boolean each) {
        int line = 2;
        try {
            GameState state = Fold.blank(header, plainSteps());
            for (JournalStep step : steps) {
                state = Fold.over(state, step.events());
                boolean last = line == steps.size() + 1;
                if ((each || last) && !step.state().equals(StateHash.of(state, header.scenarioHash()))) {
                    throw new SaveException(file + ": line " + line
                            + ": its events lead to another state than the one it was saved with (saved by version "
                            + header.engine() + ", this is " + ProgramVersion.number() + ")");
                }
                line++;
            }
            return state;
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw new SaveException(file + ": line " + line + ": its events do not follow from the game so far ("
                    + e.getMessage() + ")", e);
        }
    }

    /// Goes through the lines of a file.
    private static final class Reading {
        private final Path file;
        private final byte[] bytes;
        private final List<JournalStep> steps = new ArrayList<>();
        private @Nullable JournalHeader header;
        private String lastHash = Sha256.NOTHING;
        private int wholeBytes;

        Reading(Path file, byte[] bytes) {
            this.file = file;
            this.bytes = bytes;
        }

        void all() {
            while (wholeBytes < bytes.length) {
                int end = endOfLine(wholeBytes);
                JournalLine line = JournalLine.whole(Arrays.copyOfRange(bytes, wholeBytes, end));
                if (line == null) {
                    refuseDamageBefore(end);
                    return;
                }
                take(line);
                wholeBytes = Math.min(end + 1, bytes.length);
            }
        }

        private void take(JournalLine line) {
            int number = header == null ? 1 : steps.size() + 2;
            try {
                if (header == null) {
                    header = line.as(JournalHeader.class);
                } else {
                    JournalStep step = line.as(JournalStep.class);
                    if (!step.previous().equals(lastHash) || step.step() != steps.size() + 1) {
                        throw new SaveException(file + ": line " + number
                                + " does not follow the line before it; lines are missing, moved or changed");
                    }
                    steps.add(step);
                }
            } catch (JacksonException e) {
                throw new SaveException(file + ": line " + number + " is not what this program writes ("
                        + firstLine(e) + ")", e);
            }
            lastHash = line.hash();
        }

        /// A line that is not whole is the end of the file, unless a whole one comes after it.
        private void refuseDamageBefore(int end) {
            int start = end + 1;
            while (start < bytes.length) {
                int next = endOfLine(start);
                if (JournalLine.whole(Arrays.copyOfRange(bytes, start, next)) != null) {
                    throw new SaveException(file + ": line " + (header == null ? 1 : steps.size() + 2)
                            + " is damaged though later ones are whole; take a copy of the file from before");
                }
                start = next + 1;
            }
        }

        private int endOfLine(int from) {
            int end = from;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            return end;
        }

        private static String firstLine(JacksonException e) {
            return Objects.requireNonNullElse(e.getOriginalMessage(), e.getClass().getSimpleName())
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }
}
