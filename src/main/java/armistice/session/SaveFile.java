package armistice.session;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// A journal in a file that this session alone may write. A line is on the disk before [#append] returns.
final class SaveFile implements Journal {
    private final Path file;
    private final FileChannel channel;
    private String last;
    private boolean broken;

    private SaveFile(Path file, FileChannel channel, String last) {
        this.file = file;
        this.channel = channel;
        this.last = last;
    }

    static SaveFile create(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            FileChannel channel = OpenSaves.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            return new SaveFile(file, channel, Sha256.NOTHING);
        } catch (FileAlreadyExistsException e) {
            throw new SaveException(file + ": there is such a file already; name a new one, or open it", e);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    /// Goes on writing a file that was read.
    static SaveFile goOn(Path file, FileChannel locked, String lastHash) {
        return new SaveFile(file, locked, lastHash);
    }

    @Override
    public void begin(JournalHeader header) {
        write(JournalLine.of(header));
    }

    @Override
    public String append(Step step, Supplier<String> stateHash) {
        JournalLine line = JournalLine
                .of(new JournalStep(step.number(), step.by(), step.events(), stateHash.get(), last));
        write(line);
        return line.hash();
    }

    private void write(JournalLine line) {
        if (broken) {
            throw new SaveException(file + ": an earlier line could not be written; open the game again");
        }
        long length = -1;
        try {
            length = channel.size();
            channel.position(length);
            WholeFile.writeFully(channel, line.bytes());
            channel.force(true);
            last = line.hash();
        } catch (IOException e) {
            takeBack(length, e);
            throw unwritable(file, e);
        }
    }

    /// Removes what was written of a line, so that the next one does not follow half a line.
    private void takeBack(long length, IOException cause) {
        try {
            channel.truncate(length);
        } catch (IOException | IllegalArgumentException e) {
            broken = true;
            cause.addSuppressed(e);
        }
    }

    @Override
    public void saveCopy(Path copy) {
        try {
            if (Files.exists(copy) && Files.isSameFile(copy, file)) {
                return;
            }
            WholeFile.write(copy, List.of(SavedGame.bytes(file)));
        } catch (IOException e) {
            throw unwritable(copy, e);
        }
    }

    @Override
    public SavedGame read() {
        return SavedGame.read(file);
    }

    @Override
    public Optional<Path> file() {
        return Optional.of(file);
    }

    /// Leaves no empty file behind where no game began.
    @Override
    public void close() {
        try {
            OpenSaves.close(channel);
            if (last.equals(Sha256.NOTHING)) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    private static SaveException unwritable(Path file, IOException e) {
        return new SaveException(file + ": the game could not be written (" + Reasons.of(e) + ")", e);
    }
}
