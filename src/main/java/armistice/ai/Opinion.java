package armistice.ai;

import armistice.model.deal.Draft;
import armistice.model.deal.Stage;
import armistice.model.id.PartyId;
import armistice.model.number.Explanation;
import armistice.model.number.Explanation.Unit;
import armistice.model.setting.Issue;
import armistice.view.SeatView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;

/// What a seat has reason to think the others would do with a text: the beliefs that an expert of the program would form
/// from the seat's view, as in the advice, and nothing else. Formed once for a view; each text then takes microseconds.
public final class Opinion {
    /// From here down a party is thought to balk, from one less this up to sign; in between it is in doubt.
    private static final double DOUBT = 0.35;

    private final SeatView view;
    private final Valuation values;
    private final List<Belief> beliefs;

    private Opinion(SeatView view, Valuation values, List<Belief> beliefs) {
        this.view = view;
        this.values = values;
        this.beliefs = beliefs;
    }

    /// The opinion that the seat of `view` can form.
    public static Opinion of(SeatView view) {
        Valuation values = new Valuation(view);
        return new Opinion(view, values,
                values.impressions().stream().map(impression -> impression.inferred(view)).toList());
    }

    /// What a party is thought to do.
    public enum Leaning {
        SIGNS, DOUBTS, BALKS
    }

    /// What one party is thought to make of a text.
    ///
    /// @param party      whose answer it is
    /// @param likelihood chance that it signs, 0 to 1; a belief
    /// @param range      what the evidence leaves open of that chance
    /// @param against    the issues on which the text is thought to cost it most, the worst first; empty where it loses nothing
    public record Guess(PartyId party, double likelihood, Range range, List<Issue> against) {
        public Guess {
            against = List.copyOf(against);
        }

        /// The same in a word.
        public Leaning leaning() {
            if (likelihood <= DOUBT) {
                return Leaning.BALKS;
            }
            return likelihood >= 1 - DOUBT ? Leaning.SIGNS : Leaning.DOUBTS;
        }
    }

    /// What some of the others are thought to make of a text, in the scenario's order.
    public List<Guess> on(Draft draft, Collection<PartyId> parties) {
        List<Guess> guesses = new ArrayList<>();
        for (Belief belief : beliefs) {
            if (parties.contains(belief.party())) {
                guesses.add(guess(belief, draft));
            }
        }
        return guesses;
    }

    private Guess guess(Belief belief, Draft draft) {
        Range.Guess guess = belief.guess(draft);
        return new Guess(belief.party(), guess.likelihood(), Range.ofAll(List.of(guess)), belief.against(draft));
    }

    /// Whether a truce that is signed or in force has all that a draft would bring: then a party of the program neither tables nor
    /// signs it, whatever it is worth.
    public boolean isNeedless(Draft draft) {
        return StandingTruce.has(view, draft);
    }

    /// What a guess rests on: every issue's believed gain, and what the party is thought to need.
    ///
    /// @throws IllegalArgumentException if the view knows of no such other party
    public Explanation explained(Draft draft, PartyId party) {
        return belief(party).explained(draft, view.scenario().party(party).name());
    }

    /// The same of one end of its range.
    ///
    /// @param low the lower end or the upper
    /// @throws IllegalArgumentException if the view knows of no such other party
    public Explanation explained(Draft draft, PartyId party, boolean low) {
        return belief(party).explained(draft, view.scenario().party(party).name(), low);
    }

    private Belief belief(PartyId party) {
        for (Belief belief : beliefs) {
            if (belief.party().equals(party)) {
                return belief;
            }
        }
        throw new IllegalArgumentException("no belief of " + party);
    }

    /// The best surplus of a settlement by which no other belligerent loses more than it conceivably could over things as they are,
    /// by first impressions; points, 0 if there is none. Takes some milliseconds.
    public double withinReach() {
        return Math.max(0, values.bestSettlement());
    }

    /// What the seat could change in a settlement: to bring those to yes who would not sign, to have more without loss for
    /// anybody, to make it hold. By what it knows and believes; takes some milliseconds.
    ///
    /// @param stopped asked now and then; true gives the question up
    /// @throws IllegalArgumentException for any other kind of agreement, whose worth is no sum over its clauses
    /// @throws java.util.concurrent.CancellationException if it was given up
    public List<Suggestion> suggestions(Draft draft, BooleanSupplier stopped) {
        if (draft.stage() != Stage.SETTLEMENT) {
            throw new IllegalArgumentException("suggestions are made for settlements");
        }
        return new Suggestions(view, values, beliefs).on(draft, _ -> !stopped.getAsBoolean());
    }
}
