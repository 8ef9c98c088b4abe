package armistice.session;

import armistice.engine.GameState;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A journal in memory. It computes no hash until a copy is saved, so that playouts do not pay for it.
final class MemoryJournal implements Journal {
    private final List<Step> steps = new ArrayList<>();
    private @Nullable JournalHeader header;

    @Override
    public void begin(JournalHeader first) {
        header = first;
    }

    @Override
    public String append(Step step, Supplier<String> stateHash) {
        steps.add(step);
        return "";
    }

    @Override
    public void saveCopy(Path file) {
        WholeFile.write(file, lines());
    }

    @Override
    public SavedGame read() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        lines().forEach(bytes::writeBytes);
        return SavedGame.of(Path.of("a game in memory"), bytes.toByteArray());
    }

    private List<byte[]> lines() {
        JournalHeader first = header;
        if (first == null) {
            throw new IllegalStateException("no game has begun");
        }
        List<JournalLine> lines = new ArrayList<>();
        lines.add(JournalLine.of(first));
        GameState state = Fold.blank(first, steps);
        for (Step step : steps) {
            state = Fold.over(state, step.events());
            lines.add(JournalLine.of(new JournalStep(step.number(), step.by(), step.events(),
                    StateHash.of(state, first.scenarioHash()), lines.getLast().hash())));
        }
        return lines.stream().map(JournalLine::bytes).toList();
    }

    @Override
    public Optional<Path> file() {
        return Optional.empty();
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
