package armistice.scenario;

import java.util.List;
import java.util.stream.Collectors;

/// Thrown where a scenario is needed and there is none without problems. The message has one problem a line.
public final class ScenarioException extends RuntimeException {
    private final List<Problem> problems;

    public ScenarioException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /// What is wrong, by position; not empty.
    public List<Problem> problems() {
        return problems;
    }
}
