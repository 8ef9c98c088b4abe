package armistice.cli;

import armistice.model.id.PartyId;
import armistice.model.setting.Party;
import armistice.model.setting.Scenario;
import armistice.scenario.Spelling;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// The party that a command line names.
final class SeatWord {
    private SeatWord() {}

    /// The party of that name; its short or full label will do too.
    ///
    /// @throws ParameterException with the nearest spelling if there is none
    static PartyId party(CommandLine command, Scenario scenario, String word) {
        for (Party party : scenario.parties()) {
            if (party.id().value().equalsIgnoreCase(word) || party.shortName().equalsIgnoreCase(word)
                    || party.name().equalsIgnoreCase(word)) {
                return party.id();
            }
        }
        List<String> names = scenario.parties().stream().map(party -> party.id().value()).toList();
        throw new ParameterException(command, "There is no party \"" + word + "\" in " + scenario.id()
                + Spelling.hint(word, names) + " (there are: " + String.join(", ", names) + ")");
    }
}
