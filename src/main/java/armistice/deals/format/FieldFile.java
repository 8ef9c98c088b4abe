package armistice.deals.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Supplier;

/// A file that somebody else made: read whole, up to a limit, and never waited for.
record FieldFile(Path path) {

    private static final int LONGEST = 8 << 20;
    private static final String BOM = "\uFEFF";

    /// The text: UTF-8, or UTF-16 if a byte order mark says so.
    ///
    /// @throws UnreadableDomain if it cannot be had
    String text() {
        byte[] bytes = bytes();
        Charset charset = charset(bytes);
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith(BOM) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableDomain(path + ": is no text in " + charset, e);
        }
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length < 2) {
            return StandardCharsets.UTF_8;
        }
        int mark = Byte.toUnsignedInt(bytes[0]) << Byte.SIZE | Byte.toUnsignedInt(bytes[1]);
        return mark == 0xFEFF ? StandardCharsets.UTF_16BE
                : mark == 0xFFFE ? StandardCharsets.UTF_16LE
                        : StandardCharsets.UTF_8;
    }

    byte[] bytes() {
        try {
            // Opening a pipe or a device could wait for ever.
            if (!Files.isRegularFile(path.toRealPath())) {
                throw new UnreadableDomain(path + ": is no plain file");
            }
            try (InputStream in = Files.newInputStream(path)) {
                byte[] bytes = in.readNBytes(LONGEST + 1);
                if (bytes.length > LONGEST) {
                    throw new UnreadableDomain(path + ": is too long; at most " + (LONGEST >> 20) + " MiB are read");
                }
                return bytes;
            }
        } catch (NoSuchFileException e) {
            throw new UnreadableDomain(path + ": there is no such file", e);
        } catch (AccessDeniedException e) {
            throw new UnreadableDomain(path + ": access is denied", e);
        } catch (IOException e) {
            throw new UnreadableDomain(path + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /// The name without folder and ending.
    String name() {
        String name = String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /// Puts the file's name before whatever is wrong with its content.
    <T> T naming(Supplier<T> content) {
        try {
            return content.get();
        } catch (UnreadableDomain e) {
            String message = String.valueOf(e.getMessage());
            throw message.startsWith(path + ": ") ? e : new UnreadableDomain(path + ": " + message, e);
        }
    }
}
