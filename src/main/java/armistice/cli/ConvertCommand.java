package armistice.cli;

import armistice.deals.format.DomainReader;
import armistice.deals.format.DomainWriter;
import armistice.deals.format.Imported;
import armistice.deals.format.UnreadableDomain;
import armistice.deals.format.Written;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes a domain of the negotiation field in another of its formats.
@Command(name = "convert", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Write a domain of the negotiation field in another of its formats.")
final class ConvertCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DOMAIN",
            description = "A domain of Genius (XML), GeniusWeb (JSON), NegMAS (a folder) or KTAB (CSV).")
    private String domain = "";

    @Parameters(index = "1..*", paramLabel = "PROFILE", description = "As for 'analyze'.")
    private List<String> profiles = List.of();

    @Option(names = "--to", required = true, paramLabel = "genius|geniusweb|negmas", description = "The format.")
    private DomainWriter format = DomainWriter.GENIUS;

    @Option(names = "--out", required = true, paramLabel = "FOLDER",
            description = "A folder that is made; files that are there already are not touched.")
    private String folder = "";

    @Override
    public Integer call() throws IOException {
        try {
            Imported imported = DomainReader.read(domain, profiles);
            Written written = format.write(imported);
            write(Path.of(folder), written.files());
            PrintWriter out = spec.commandLine().getOut();
            imported.scaled().forEach(sentence -> out.println("scaled: " + sentence));
            written.scaled().forEach(sentence -> out.println("scaled: " + sentence));
            imported.ignored().forEach(sentence -> out.println("ignored: " + sentence));
            written.files().keySet().forEach(name -> out.println(Path.of(folder, name)));
        } catch (UnreadableDomain e) {
            throw new BadInput(String.valueOf(e.getMessage()), e);
        } catch (InvalidPathException e) {
            throw new ParameterException(spec.commandLine(), "'" + folder + "' is no path of a folder", e);
        }
        return ExitStatus.DONE;
    }

    private static void write(Path folder, Map<String, String> files) throws IOException {
        Files.createDirectories(folder);
        for (String name : files.keySet()) {
            if (Files.exists(folder.resolve(name))) {
                throw new BadInput(folder.resolve(name) + ": exists already");
            }
        }
        List<Path> begun = new ArrayList<>();
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                begun.add(Files.createFile(folder.resolve(file.getKey())));
                Files.writeString(begun.getLast(), file.getValue());
            }
        } catch (IOException e) {
            remove(begun, e);
            throw e;
        }
    }

    /// A domain without all of its profiles, or half of one, is worse than none.
    private static void remove(List<Path> files, IOException cause) {
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }
}
