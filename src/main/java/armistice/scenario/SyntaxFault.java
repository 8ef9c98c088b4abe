package armistice.scenario;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/// Where and why a text is no JSON, in one line.
final class SyntaxFault {
    private static final Pattern OPENED = Pattern
            .compile("start marker at \\[Source: [^\\]]*?line: (\\d+), column: (\\d+)\\]");
    private static final Pattern SOURCE = Pattern.compile("\\s*\\[Source: [^\\]]*\\]");
    private static final int LONGEST = 200;

    private SyntaxFault() {}

    static Place place(JacksonException fault) {
        @Nullable
        TokenStreamLocation location = fault.getLocation();
        return location == null
                ? Place.START
                : new Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    static String message(JacksonException fault) {
        String message = OPENED.matcher(fault.getOriginalMessage()).replaceAll("opened in line $1, column $2");
        String line = SOURCE.matcher(message).replaceAll("").replaceAll("\\p{Cntrl}+", " ").strip();
        return "is no JSON: " + (line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...");
    }
}
