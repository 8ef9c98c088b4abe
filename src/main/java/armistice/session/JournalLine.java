package armistice.session;

import armistice.scenario.json.ModelJson;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A line of a journal as it stands in the file: a JSON object whose last property is the SHA-256 of the object
/// without it. Whether a line is whole is therefore seen from its bytes alone.
///
/// @param body the object without its hash, UTF-8
/// @param hash SHA-256 of the body, hexadecimal
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
record JournalLine(byte[] body, String hash) {
    private static final JsonMapper JSON = ModelJson.mapper();
    private static final byte[] HASH = ",\"hash\":\"".getBytes(StandardCharsets.UTF_8);
    private static final byte[] END = "\"}".getBytes(StandardCharsets.UTF_8);
    private static final int TAIL = HASH.length + 64 + END.length;

    /// The line of a header or a step.
    static JournalLine of(Record content) {
        byte[] body = JSON.writeValueAsBytes(content);
        return new JournalLine(body, Sha256.of(body));
    }

    /// The line in these bytes, or null if they are not a whole one.
    ///
    /// @param line without its line end
    static @Nullable JournalLine whole(byte[] line) {
        int cut = line.length - TAIL;
        if (cut < 2 || !Arrays.equals(HASH, 0, HASH.length, line, cut, cut + HASH.length)
                || !Arrays.equals(END, 0, END.length, line, line.length - END.length, line.length)) {
            return null;
        }
        byte[] body = Arrays.copyOf(line, cut + 1);
        body[cut] = '}';
        String hash = new String(line, cut + HASH.length, 64, StandardCharsets.US_ASCII);
        return Sha256.of(body).equals(hash) ? new JournalLine(body, hash) : null;
    }

    /// The bytes that go to the file, line end included.
    byte[] bytes() {
        byte[] line = Arrays.copyOf(body, body.length - 1 + TAIL + 1);
        int cut = body.length - 1;
        System.arraycopy(HASH, 0, line, cut, HASH.length);
        System.arraycopy(hash.getBytes(StandardCharsets.US_ASCII), 0, line, cut + HASH.length, 64);
        System.arraycopy(END, 0, line, cut + HASH.length + 64, END.length);
        line[line.length - 1] = '\n';
        return line;
    }

    /// What the line says.
    ///
    /// @throws tools.jackson.core.JacksonException if it is whole and yet not of this type
    <T extends Record> T as(Class<T> type) {
        return JSON.readValue(body, type);
    }
}
