package armistice.cli;

import armistice.deals.Agenda;
import armistice.deals.Analysis;
import armistice.deals.Subject;
import armistice.deals.format.DomainReader;
import armistice.deals.format.Imported;
import armistice.deals.format.UnreadableDomain;
import armistice.deals.space.InvalidSpaceException;
import armistice.model.deal.Stage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Says what the parties could agree on: frontier, solutions, bargaining range.
@Command(name = "analyze", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Search the whole space of deals: frontier, bargaining solutions, bargaining range.",
        footer = {"",
            "A scenario is analysed as on its first day, as all parties truly value it: this shows what each of "
                    + "them keeps to itself. A scenario's frontier is that of the bargaining range, if there is one; a domain's is that "
                    + "of all its packages."})
final class AnalyzeCommand implements Callable<Integer> {
    private static final int MOST_REPETITIONS = 10_000;

    /// How the answer is written.
    enum Format {
        JSON, TEXT
    }

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SCENARIO|DOMAIN",
            description = "A scenario that comes with the program, or its path; or a domain of Genius (XML), GeniusWeb (JSON), "
                    + "NegMAS (a folder) or KTAB (CSV).")
    private String subject = "";

    @Parameters(index = "1..*", paramLabel = "PROFILE",
            description = "With a domain: a file for each party; of a KTAB table the names of its actors; of a NegMAS folder "
                    + "nothing, or the names of some of its parties.")
    private List<String> profiles = List.of();

    @Option(names = "--pair", paramLabel = "A,B",
            description = "Also the frontier of two parties, the others held at their reservation values; may be given "
                    + "several times.")
    private List<String> pairs = List.of();

    @Option(names = "--draft", paramLabel = "FILE",
            description = "Also what people ask of a draft, a JSON object with an option for each issue; given several times, the "
                    + "drafts are on the table together.")
    private List<String> drafts = List.of();

    @Option(names = "--holds", paramLabel = "CHANCE",
            description = "With --draft: what would make it hold to the horizon with this chance, such as 0.8.")
    private @Nullable Double holds;

    @Option(names = "--signatories",
            description = "Also count the packages that suit all who must sign them, though not every party.")
    private boolean signatories;

    @Option(names = "--repeat", paramLabel = "N",
            description = "Analyse so many times, and say how long each took (${DEFAULT-VALUE}).")
    private int repeat = 1;

    @Option(names = "--format", paramLabel = "text|json", description = "How the answer is written (text).")
    private Format format = Format.TEXT;

    @Override
    public Integer call() throws IOException {
        OptionRange.check(spec.commandLine(), "--repeat", repeat, 1, MOST_REPETITIONS);
        if (holds != null && !(holds > 0 && holds < 1)) {
            throw new ParameterException(spec.commandLine(),
                    "Invalid value for option '--holds': " + holds + " is not between 0 and 1");
        }
        if (holds != null && drafts.isEmpty()) {
            throw new ParameterException(spec.commandLine(),
                    "'--holds' asks about a draft; name one with '--draft FILE'");
        }
        try {
            if (profiles.isEmpty() && !DomainReader.looksLikeDomain(subject)) {
                analyse(Subject.of(ScenarioWord.read(subject).scenario(), Stage.SETTLEMENT), List.of(), List.of());
            } else {
                Imported imported = DomainReader.read(subject, profiles);
                analyse(imported.subject(), imported.scaled(), imported.ignored());
            }
        } catch (UnreadableDomain e) {
            throw new BadInput(String.valueOf(e.getMessage()), e);
        } catch (InvalidSpaceException e) {
            throw new BadInput(subject + ": " + e.getMessage(), e);
        }
        return ExitStatus.DONE;
    }

    private void analyse(Subject subject, List<String> scaled, List<String> ignored) throws IOException {
        if (holds != null && subject.failing() == null) {
            throw new BadInput(
                    subject.title() + ": agreements of such a domain cannot fail, so that '--holds' asks nothing");
        }
        List<Analysis.Pair> asked = pairs.stream().map(pair -> pair(subject.agenda(), pair)).toList();
        List<DraftFile> texts = new ArrayList<>();
        for (String draft : drafts) {
            texts.add(DraftFile.read(draft, subject.agenda()));
        }
        List<Double> milliseconds = new ArrayList<>();
        Analysis analysis = null;
        for (int k = 0; k < repeat; k++) {
            long start = System.nanoTime();
            analysis = Analysis.of(subject, new Analysis.Questions(asked, signatories),
                    new Patience(spec.commandLine().getErr()));
            milliseconds.add(Math.rint((System.nanoTime() - start) / 1e4) / 100);
        }
        if (analysis != null) {
            AnalysisReport report = new AnalysisReport(subject, analysis, asked, scaled, ignored, milliseconds,
                    DraftReport.of(subject, analysis.space(), texts, holds));
            switch (format) {
                case JSON -> new AnalysisJson(report).print(spec.commandLine().getOut());
                case TEXT -> new AnalysisText(report, spec.commandLine().getOut()).print();
            }
        }
    }

    private Analysis.Pair pair(Agenda agenda, String pair) {
        int comma = pair.indexOf(',');
        while (comma > 0 && !agenda.parties().contains(pair.substring(0, comma)) && pair.indexOf(',', comma + 1) > 0) {
            comma = pair.indexOf(',', comma + 1); // names may hold commas
        }
        if (comma < 0) {
            throw new ParameterException(spec.commandLine(),
                    "Invalid value for option '--pair': '" + pair + "' is not two parties with a comma between");
        }
        try {
            int first = agenda.party(pair.substring(0, comma).strip());
            int second = agenda.party(pair.substring(comma + 1).strip());
            if (first == second) {
                throw new ParameterException(spec.commandLine(),
                        "Invalid value for option '--pair': '" + pair + "' names one party twice");
            }
            return new Analysis.Pair(first, second);
        } catch (Agenda.UnknownName e) {
            throw new ParameterException(spec.commandLine(),
                    "Invalid value for option '--pair': " + e.getMessage(), e);
        }
    }
}
