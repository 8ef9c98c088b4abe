package armistice.session;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/// Opens a saved game for going on: locks it, reads it, drops what is torn.
final class Opening {
    private Opening() {}

    static GameSession.Opened open(Path file) {
        if (Files.isDirectory(file)) {
            throw new SaveException(file + ": this is a folder, not a saved game");
        }
        try {
            FileChannel channel = OpenSaves.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                return opened(file, channel);
            } catch (IOException | RuntimeException e) {
                OpenSaves.close(channel);
                throw e;
            }
        } catch (IOException e) {
            throw new SaveException(file + ": the saved game cannot be opened (" + Reasons.of(e) + ")", e);
        }
    }

    private static GameSession.Opened opened(Path file, FileChannel channel) throws IOException {
        byte[] bytes = SavedGame.bytes(file);
        SavedGame saved = SavedGame.of(file, bytes);
        saved.fold();
        Optional<GameSession.Repair> repair = repair(saved, channel, bytes);
        endLine(channel, bytes, (int) saved.wholeBytes());
        return new GameSession.Opened(
                GameSession.resume(saved, SaveFile.goOn(file, channel, saved.lastHash())), repair);
    }

    /// The torn part is safe elsewhere before it is cut off.
    private static Optional<GameSession.Repair> repair(SavedGame saved, FileChannel channel, byte[] bytes)
            throws IOException {
        SavedGame.Torn torn = saved.torn();
        if (torn == null) {
            return Optional.empty();
        }
        Path kept = beside(saved.file());
        try (FileChannel part = FileChannel.open(kept, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            WholeFile.writeFully(part, Arrays.copyOfRange(bytes, (int) saved.wholeBytes(), bytes.length));
            part.force(true);
        }
        channel.truncate(saved.wholeBytes());
        channel.force(true);
        return Optional.of(new GameSession.Repair(torn.bytes(), torn.line(), kept));
    }

    /// A name that is free: an earlier torn part is not overwritten.
    private static Path beside(Path file) {
        Path kept = file.resolveSibling(file.getFileName() + ".torn");
        for (int i = 2; Files.exists(kept); i++) {
            kept = file.resolveSibling(file.getFileName() + "." + i + ".torn");
        }
        return kept;
    }

    /// A last line that is whole but for its line end gets it.
    private static void endLine(FileChannel channel, byte[] bytes, int whole) throws IOException {
        if (bytes[whole - 1] != '\n') {
            channel.position(channel.size());
            WholeFile.writeFully(channel, new byte[]{'\n'});
            channel.force(true);
        }
    }
}
