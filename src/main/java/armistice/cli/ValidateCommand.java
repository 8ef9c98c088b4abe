package armistice.cli;

import armistice.scenario.Problem;
import armistice.scenario.ScenarioReader;
import armistice.scenario.ScenarioResult;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Says whether scenarios can be played: a line for each that can on standard output, and a line for each problem of the
/// others on standard error, `file:line:column: pointer: message`.
@Command(name = "validate", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Check scenario files and say all that is wrong with them, and where.")
final class ValidateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*",
            description = "A scenario.json, its folder, or the name of a scenario that comes with the program.")
    private List<String> files = List.of();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        ScenarioReader reader = new ScenarioReader();
        int problems = 0;
        int bad = 0;
        for (String file : files) {
            switch (reader.read(file)) {
                case ScenarioResult.Loaded _ -> out.println(file + ": ok");
                case ScenarioResult.Refused refused -> {
                    for (Problem problem : refused.problems()) {
                        err.println(problem);
                    }
                    problems += refused.problems().size();
                    bad++;
                }
            }
        }
        if (bad == 0) {
            return ExitStatus.DONE;
        }
        err.println(spec.qualifiedName() + ": " + counted(problems, "problem") + " in " + bad + " of "
                + counted(files.size(), "scenario"));
        return ExitStatus.BAD_INPUT;
    }

    private static String counted(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
