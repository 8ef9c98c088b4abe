package armistice.session;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes files so that at any moment the old one or the new one is there, and never a part.
final class WholeFile {
    private WholeFile() {}

    /// Writes `parts`, one after the other.
    ///
    /// @throws SaveException if that is impossible; the old file, if any, is then still there
    static void write(Path file, List<byte[]> parts) {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new SaveException(file + ": this is a folder; name a file");
        }
        Path part = null;
        try {
            Files.createDirectories(folder);
            part = Files.createTempFile(folder, ".armistice", ".part");
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                for (byte[] bytes : parts) {
                    writeFully(channel, bytes);
                }
                channel.force(true);
            }
            move(part, target);
        } catch (IOException e) {
            discard(part, e);
            throw new SaveException(file + ": the game could not be saved here (" + Reasons.of(e) + ")", e);
        }
    }

    /// Writes all of `bytes` at the channel's position.
    static void writeFully(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(@Nullable Path part, IOException cause) {
        if (part != null) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }
}
