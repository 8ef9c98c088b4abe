package armistice.ai;

import armistice.model.Ordered;
import armistice.model.deal.Draft;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Why a negotiator chose a move, as data. It holds secrets of its seat: for the facilitator and the debrief only.
///
/// @param decision     what was decided: a key such as `accept`
/// @param numbers      the numbers it rests on, by key: aspiration, threshold, surplus in points; likelihoods 0 to 1
/// @param beliefs      what the seat thinks the others want most
/// @param alternatives what was considered, best first
/// @param needs        what the parties concerned are thought to need before they sign a text of the kind
public record Rationale(String decision, Map<String, Double> numbers, List<Belief> beliefs,
        List<Alternative> alternatives, List<Need> needs) {
    public Rationale {
        numbers = Ordered.map(numbers);
        beliefs = List.copyOf(beliefs);
        alternatives = List.copyOf(alternatives);
        needs = List.copyOf(needs);
    }

    /// A reason that says nothing of what others need.
    public Rationale(String decision, Map<String, Double> numbers, List<Belief> beliefs,
            List<Alternative> alternatives) {
        this(decision, numbers, beliefs, alternatives, List.of());
    }

    /// A reason without beliefs and alternatives.
    static Rationale of(String decision, Map<String, Double> numbers) {
        return new Rationale(decision, numbers, List.of(), List.of());
    }

    /// What a party is thought to want on an issue.
    ///
    /// @param party  whose wish it is
    /// @param issue  the issue
    /// @param option the option it is thought to like best
    /// @param weight points the issue is thought to matter to it, of 100
    public record Belief(PartyId party, IssueId issue, OptionId option, double weight) {}

    /// What a party is thought to need before it signs: points over things as they are, by its own lights.
    ///
    /// @param party  the party
    /// @param least  10th percentile of what the evidence leaves open
    /// @param likely gain from which it is as likely as not to sign
    /// @param most   90th percentile
    public record Need(PartyId party, double least, double likely, double most) {}

    /// One thing the negotiator could have done.
    ///
    /// @param key        what kind of thing, for example `offer` or `counter`
    /// @param subject    what it is about, in the scenario's words
    /// @param own        what it is worth to the seat if it comes about, points over the outside option
    /// @param likelihood chance that it comes about, as the seat thinks, 0 to 1
    /// @param range      what the evidence leaves open of that chance; none where it does not rest on beliefs
    /// @param text       the text it would table or sign; none if it is about no text
    /// @param prospect   what play-outs of the rest of the game say of it; none where none were made
    public record Alternative(String key, String subject, double own, double likelihood, @Nullable Range range,
            @Nullable Draft text, @Nullable Prospect prospect) {

        /// One that no play-outs were made for.
        Alternative(String key, String subject, double own, double likelihood, @Nullable Range range,
                @Nullable Draft text) {
            this(key, subject, own, likelihood, range, text, null);
        }

        /// One that does not rest on beliefs.
        Alternative(String key, String subject, double own, double likelihood, @Nullable Draft text) {
            this(key, subject, own, likelihood, null, text, null);
        }

        /// One that is about no text.
        Alternative(String key, String subject, double own, double likelihood) {
            this(key, subject, own, likelihood, null, null);
        }
    }
}
