package armistice.cli;

import java.util.Map;
import java.util.Objects;
import java.util.Stack;
import java.util.stream.Stream;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/// How much of the program's reasons is told.
enum ReasonsForm {
    /// Every move with all that was considered and believed.
    FULL,
    /// Seat by seat what decided, to be read in a few minutes.
    SHORT;

    /// Takes the next word for the form only if it is one, so that an option without a value can stand before the file.
    static final class Optional implements IParameterPreprocessor {

        @Override
        public boolean preprocess(Stack<String> words, CommandSpec command, ArgSpec option, Map<String, Object> info) {
            boolean attached = !Objects.toString(info.get("separator"), "").isBlank();
            if (!attached && (words.isEmpty() || !isForm(words.peek()))) {
                words.push(FULL.name());
            }
            return false;
        }

        private static boolean isForm(String word) {
            return Stream.of(values()).anyMatch(form -> form.name().equalsIgnoreCase(word));
        }
    }
}
