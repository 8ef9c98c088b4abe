package armistice.session;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/// Where a game is written down, step by step, before anybody is shown it.
public sealed interface Journal extends AutoCloseable permits MemoryJournal, SaveFile {

    /// A journal that is gone with the program: for playouts and tests.
    static Journal inMemory() {
        return new MemoryJournal();
    }

    /// A journal in a new file.
    ///
    /// @throws SaveException if there is such a file already, or it cannot be written
    static Journal create(Path file) {
        return SaveFile.create(file);
    }

    /// Writes the first line.
    void begin(JournalHeader header);

    /// Writes a step and returns when it is safe.
    ///
    /// @param step      what was carried out
    /// @param stateHash the hash of the state afterwards, if the journal wants it
    /// @return the hash of its line
    /// @throws SaveException if it cannot be written; the journal is then as it was before
    String append(Step step, Supplier<String> stateHash);

    /// Writes the whole game to another file, replacing what was there. The file is whole or unchanged at any moment.
    void saveCopy(Path file);

    /// The game as it was written down so far.
    ///
    /// @throws SaveException if it cannot be read back
    SavedGame read();

    /// The file it is kept in, or empty.
    Optional<Path> file();

    @Override
    void close();
}
