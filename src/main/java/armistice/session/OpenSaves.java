package armistice.session;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessMode;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The saves that this process plays, each locked against others.
///
/// Under POSIX a process gives up all its locks on a file when it closes *any* of its handles to it (fcntl, F_SETLK). So
/// everything in this process that opens a save does it here: one that is played has a handle for reading that stays open as long
/// as the one for writing, and is never opened again. The handle for reading is no channel, since whoever is interrupted while it
/// reads from a channel closes it.
final class OpenSaves {
    /// The lock lies far behind the content, so that others can still read it where locks are mandatory.
    private static final long LOCK_AT = Long.MAX_VALUE - 1;
    private static final Map<Object, Played> PLAYED = new HashMap<>();

    private OpenSaves() {}

    private record Played(FileChannel writing, RandomAccessFile reading) {}

    /// What is read from a file, from its beginning.
    @FunctionalInterface
    interface Reader<T extends @Nullable Object> {
        T read(RandomAccessFile file) throws IOException;
    }

    /// Opens a file for writing, for this session alone.
    ///
    /// @throws SaveException if another session plays it
    static synchronized FileChannel open(Path file, OpenOption... options) throws IOException {
        if (played(file) != null) {
            throw beingPlayed(file);
        }
        FileChannel writing = FileChannel.open(file, options);
        try {
            FileLock lock = writing.tryLock(LOCK_AT, 1, false);
            if (lock == null) {
                throw beingPlayed(file);
            }
            PLAYED.put(key(file), new Played(writing, new RandomAccessFile(file.toFile(), "r")));
            return writing;
        } catch (IOException | RuntimeException e) {
            writing.close();
            throw e;
        }
    }

    /// Closes what was opened here; does nothing if that is closed.
    static synchronized void close(FileChannel writing) throws IOException {
        for (Played played : PLAYED.values()) {
            if (played.writing.equals(writing)) {
                PLAYED.values().remove(played);
                try (RandomAccessFile _ = played.reading) {
                    writing.close();
                }
                return;
            }
        }
    }

    /// Reads a file, whether it is played or not.
    static synchronized <T extends @Nullable Object> T read(Path file, Reader<T> reader) throws IOException {
        Played played = played(file);
        if (played != null) {
            played.reading.seek(0);
            return reader.read(played.reading);
        }
        // Says why not in the words of the other files: the handle itself knows only that it could not be had.
        file.getFileSystem().provider().checkAccess(file, AccessMode.READ);
        try (RandomAccessFile once = new RandomAccessFile(file.toFile(), "r")) {
            return reader.read(once);
        }
    }

    private static @Nullable Played played(Path file) throws IOException {
        return Files.exists(file) ? PLAYED.get(key(file)) : null;
    }

    /// What tells a file from others, by whatever name it is reached.
    private static Object key(Path file) throws IOException {
        Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        return key == null ? file.toRealPath() : key;
    }

    private static SaveException beingPlayed(Path file) {
        return new SaveException(file + ": this game is being played in another window or program; close it there");
    }
}
