package armistice.report;

import armistice.model.deal.Answer;
import armistice.model.id.PartyId;
import armistice.model.id.ProposalId;
import armistice.model.play.Event;
import armistice.model.setting.Party;
import armistice.model.setting.Scenario;
import armistice.session.JournalStep;
import armistice.session.SavedGame;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the parties of a saved game answered at last to each version of each text, and which were signed.
final class Reactions {
    private final Scenario scenario;
    private final Map<Version, Map<PartyId, Answer>> answers = new HashMap<>();
    private final Map<Version, Set<PartyId>> signed = new HashMap<>();

    private Reactions(Scenario scenario) {
        this.scenario = scenario;
    }

    /// One version of a text.
    ///
    /// @param number from 1
    record Version(ProposalId proposal, int number) {}

    /// Those of all the steps of a game.
    static Reactions in(SavedGame saved) {
        return of(saved.header().scenario(), saved.steps().stream().map(JournalStep::events).flatMap(List::stream));
    }

    /// Those of events in the order in which they happened.
    static Reactions of(Scenario scenario, Stream<Event> events) {
        Reactions reactions = new Reactions(scenario);
        events.forEach(reactions::note);
        return reactions;
    }

    private void note(Event event) {
        if (event instanceof Event.ProposalAnswered(ProposalId proposal, PartyId by, Answer answer)) {
            answers.computeIfAbsent(new Version(proposal, answer.version()), _ -> new LinkedHashMap<>())
                    .put(by, answer);
        } else if (event instanceof Event.AgreementSigned(var agreement)) {
            signed.put(new Version(agreement.from(), agreement.version()), agreement.signatories());
        }
    }

    /// Whether all who had to have signed a version.
    boolean isSigned(Version version) {
        return signed.containsKey(version);
    }

    /// What was answered to some versions, as in "In principle: RU. No: US, EU+"; how often, if there are several. Of one that
    /// was signed, by whom, and what the others answered.
    String words(List<Version> versions) {
        Set<PartyId> signatories = versions.size() == 1 ? signed.getOrDefault(versions.getFirst(), Set.of()) : Set.of();
        List<String> words = new ArrayList<>();
        if (!signatories.isEmpty()) {
            words.add("Signed by " + scenario.parties()
                    .stream()
                    .filter(party -> signatories.contains(party.id()))
                    .map(Party::shortName)
                    .collect(Collectors.joining(", ")));
        }
        words.addAll(answers(versions, signatories));
        return words.isEmpty() ? "Not answered" : String.join(". ", words);
    }

    private List<String> answers(List<Version> versions, Set<PartyId> without) {
        Map<String, Map<PartyId, Integer>> said = new LinkedHashMap<>();
        versions.forEach(version -> answers.getOrDefault(version, Map.of())
                .forEach((party, answer) -> {
                    if (!without.contains(party)) {
                        said.computeIfAbsent(word(answer), _ -> new LinkedHashMap<>()).merge(party, 1, Integer::sum);
                    }
                }));
        List<String> words = new ArrayList<>();
        said.forEach((answer, parties) -> words.add(answer + ": " + parties.entrySet()
                .stream()
                .map(party -> scenario.party(party.getKey()).shortName()
                        + (versions.size() == 1 ? over(versions.getFirst(), party.getKey())
                                : " (" + party.getValue() + ")"))
                .collect(Collectors.joining(", "))));
        return words;
    }

    /// The issues whose clauses a refusal names.
    private String over(Version version, PartyId party) {
        return answers.getOrDefault(version, Map.of()).get(party) instanceof Answer.Refused no && !no.named().isEmpty()
                ? " over " + no.named()
                        .stream()
                        .map(issue -> scenario.issue(issue).label())
                        .collect(Collectors.joining(" and "))
                : "";
    }

    private static String word(Answer answer) {
        return switch (answer) {
            case Answer.Accepted _ -> "Yes";
            case Answer.InPrinciple _ -> "In principle";
            case Answer.Deferred deferred -> deferred.about().isEmpty() ? "Later" : "A question";
            case Answer.Refused _ -> "No";
        };
    }
}
