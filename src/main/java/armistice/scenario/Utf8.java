package armistice.scenario;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Bytes as text, strictly.
final class Utf8 {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    /// The text of `bytes`, with line feeds for line ends and without a byte order mark.
    ///
    /// @throws UnreadableFile if they are no text in UTF-8, with the place of the first byte that is none
    static String text(byte[] bytes) throws UnreadableFile {
        CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), chars, true);
        chars.flip();
        if (result.isError()) {
            throw new UnreadableFile("is no text in UTF-8", Place.of(chars, chars.length()));
        }
        String text = chars.toString();
        int zero = text.indexOf('\0');
        if (zero >= 0) {
            throw new UnreadableFile("is no text: it contains a zero byte", Place.of(text, zero));
        }
        String unmarked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        return unmarked.replace("\r\n", "\n");
    }
}
