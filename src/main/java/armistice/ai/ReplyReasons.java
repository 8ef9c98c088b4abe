package armistice.ai;

import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.Reservation;
import armistice.model.deal.Stage;
import armistice.model.id.IssueId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Tells why a text was answered as it was: what it takes to sign, the answers that were possible, and what those who must sign
/// are thought to make of it.
final class ReplyReasons {
    private static final int WISHES = 3;
    private static final int COURSES = 1;
    private static final double SURE = 0.995;

    private ReplyReasons() {}

    /// Why changes are asked for.
    ///
    /// @param reluctant belligerents who are not likely to sign the text as it is
    static Rationale changes(Desk desk, Proposal proposal, Revision revision, List<Belief> reluctant) {
        double due = desk.threshold(proposal.draft().stage());
        if (!reluctant.isEmpty() && desk.values().worth(proposal.draft()) >= due) {
            boolean wins = reluctant.stream()
                    .anyMatch(one -> one.gain(revision.draft()) > one.gain(proposal.draft()));
            return Rationale.of(wins ? "in-principle-win" : "in-principle-spare", names(desk, reluctant))
                    .bringing(reluctant.stream()
                            .flatMap(one -> one.gains(proposal.draft(), revision.draft()).stream())
                            .toList());
        }
        return Rationale.of(revision.own() >= due ? "in-principle" : "in-principle-short");
    }

    /// What is asked for beside the changes that are meant.
    ///
    /// @param unmeant the reservation; none if there is none
    static Rationale.@Nullable Bluff bluff(Desk desk, @Nullable Reservation unmeant) {
        return unmeant == null ? null
                : new Rationale.Bluff(unmeant.issue(), desk.scenario().issue(unmeant.issue()).label());
    }

    /// Why an answer follows an ally's.
    static Rationale allies(String decision, Desk desk, Proposal proposal) {
        return Rationale.of(decision, names(desk, Allies.unsigned(desk, proposal)));
    }

    /// Why a text is refused.
    ///
    /// @param crosses  whether it crosses a red line of the seat
    /// @param revision the best that could be made of it
    /// @param over     what stands most in the way
    static Rationale no(Desk desk, Proposal proposal, boolean crosses, Revision revision, List<IssueId> over) {
        if (crosses) {
            return Rationale.of(revision.clean() ? "refuse-red-line" : "refuse-red-lines",
                    Obstacles.words(desk, proposal.draft(), over));
        }
        double due = desk.threshold(proposal.draft().stage());
        return Rationale.of(desk.values().surplus(proposal.draft()) >= due ? "refuse-home" : "refuse",
                Obstacles.words(desk, proposal.draft(), over));
    }

    /// A reason with all that the answer rests on.
    ///
    /// @param revision what the text would be with the changes that were thought of; none if none were
    static Rationale told(Desk desk, Proposal proposal, Rationale why, Answer answer, @Nullable Revision revision) {
        boolean changes = answer instanceof Answer.InPrinciple;
        Draft text = changes && revision != null ? revision.draft() : proposal.draft();
        return why.by(numbers(desk, proposal.draft().stage()))
                .believing(desk.belief(proposal.by()).foremost(WISHES))
                .considering(considered(desk, proposal, answer, revision))
                .read((changes ? others(desk, proposal) : undecided(desk, proposal)).stream()
                        .map(belief -> belief.reception(text,
                                changes ? null : Pending.answer(proposal, belief.party())))
                        .toList());
    }

    /// What it takes to sign a text of a stage.
    private static Map<String, Double> numbers(Desk desk, Stage stage) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        if (!desk.skill().looksAhead()) {
            double share = stage.isTruce() ? desk.skill().truces() : 1 - desk.skill().slip();
            numbers.put("share", share * desk.aspiration());
            numbers.put("best-of-kind", desk.best(stage));
        } else if (!stage.isTruce()) {
            numbers.put("going-on", desk.foresight().goingOn().mean());
            numbers.put("closing", desk.persona().closing() * desk.best(stage));
            numbers.put("opening", desk.persona().opening() * desk.best(stage));
        }
        numbers.put("threshold", desk.threshold(stage));
        return numbers;
    }

    /// What was chosen, then the other answers.
    private static List<Rationale.Alternative> considered(Desk desk, Proposal proposal, Answer answer,
            @Nullable Revision revision) {
        Draft draft = proposal.draft();
        Rationale.Alternative accept = worth(desk,
                alternative("accept", draft, desk.values().worth(draft), undecided(desk, proposal)));
        List<Rationale.Alternative> considered = new ArrayList<>();
        considered.add(accept);
        if (revision != null && !revision.reservations().isEmpty()) {
            considered.add(answer instanceof Answer.InPrinciple ? 0 : 1, worth(desk,
                    alternative("in-principle", revision.draft(), revision.own(), others(desk, proposal))));
        }
        if (answer instanceof Answer.Deferred deferred) {
            considered.addFirst(Rationale.Alternative.nothing(deferred.about().isEmpty() ? "wait" : "ask"));
        }
        List<Rationale.Alternative> no = desk.skill().looksAhead() && !draft.stage().isTruce()
                ? desk.foresight().goingOnWith(desk.frontier()).stream().limit(COURSES).toList()
                : List.of();
        considered.addAll(answer instanceof Answer.Refused ? 0 : considered.size(),
                no.isEmpty() ? List.of(Rationale.Alternative.nothing("refuse")) : no);
        return considered;
    }

    /// The same with what home makes of it, if that counts.
    private static Rationale.Alternative worth(Desk desk, Rationale.Alternative alternative) {
        Draft text = alternative.text();
        return text == null || text.stage().isTruce() || desk.values().ratified(text.terms()) >= SURE
                ? alternative
                : alternative.ranked(Merits.ratified(desk, text));
    }

    /// What a text is worth, and how likely some others sign it.
    static Rationale.Alternative alternative(String key, Draft draft, double own, List<Belief> signing) {
        double likelihood = 1;
        for (Belief belief : signing) {
            likelihood *= belief.likelihood(draft);
        }
        return new Rationale.Alternative(key, draft.stage().name(), own, likelihood,
                signing.isEmpty() ? null : Range.ofAll(signing.stream().map(belief -> belief.guess(draft)).toList()),
                draft);
    }

    /// Who but the seat has to sign a text, its author included.
    private static List<Belief> others(Desk desk, Proposal proposal) {
        return desk.beliefs()
                .stream()
                .filter(belief -> belief.party().equals(proposal.by())
                        || proposal.draft().to().contains(belief.party()))
                .toList();
    }

    /// Who of them has not said yes to it.
    private static List<Belief> undecided(Desk desk, Proposal proposal) {
        return others(desk, proposal).stream()
                .filter(belief -> !belief.party().equals(proposal.by()) && !proposal.isAcceptedBy(belief.party()))
                .toList();
    }

    private static String names(Desk desk, List<Belief> parties) {
        return parties.stream()
                .map(belief -> desk.scenario().party(belief.party()).shortName())
                .collect(Collectors.joining(", "));
    }
}
