package armistice.ai;

import armistice.model.Ordered;
import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Stage;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.number.Explanation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Why a negotiator chose a move, as data. It holds secrets of its seat: for the facilitator and the debrief only.
///
/// @param decision     what was decided: a key such as `accept`
/// @param subjects     what its words speak of, in the scenario's words: a party, an issue
/// @param numbers      the numbers it rests on, by key: points, shares from 0 to 1, units of political capital
/// @param beliefs      what the seat thinks the others want
/// @param alternatives what was considered: what was chosen, the best of the rest, and doing nothing
/// @param receptions   what the parties concerned are thought to make of the text that it is about
/// @param gains        what the changes of a text are thought to bring those that have not accepted it and are to be won
/// @param bluff        what is said beside it and not meant; none if nothing is
public record Rationale(String decision, List<String> subjects, Map<String, Double> numbers, List<Belief> beliefs,
        List<Alternative> alternatives, List<Reception> receptions, List<Gain> gains,
        @Nullable Bluff bluff) {
    public Rationale {
        subjects = List.copyOf(subjects);
        numbers = Ordered.map(numbers);
        beliefs = List.copyOf(beliefs);
        alternatives = List.copyOf(alternatives);
        receptions = List.copyOf(receptions);
        gains = List.copyOf(gains);
    }

    /// A reason without a bluff.
    public Rationale(String decision, List<String> subjects, Map<String, Double> numbers, List<Belief> beliefs,
            List<Alternative> alternatives, List<Reception> receptions, List<Gain> gains) {
        this(decision, subjects, numbers, beliefs, alternatives, receptions, gains, null);
    }

    /// A reason that speaks of no changes.
    public Rationale(String decision, List<String> subjects, Map<String, Double> numbers, List<Belief> beliefs,
            List<Alternative> alternatives, List<Reception> receptions) {
        this(decision, subjects, numbers, beliefs, alternatives, receptions, List.of(), null);
    }

    /// A reason that tells what was decided and no more.
    ///
    /// @param subjects what the decision's words speak of
    public static Rationale of(String decision, String... subjects) {
        return new Rationale(decision, List.of(subjects), Map.of(), List.of(), List.of(), List.of());
    }

    /// The same with the numbers it rests on.
    Rationale by(Map<String, Double> others) {
        return new Rationale(decision, subjects, others, beliefs, alternatives, receptions, gains, bluff);
    }

    /// The same with what was considered.
    Rationale considering(List<Alternative> others) {
        return new Rationale(decision, subjects, numbers, beliefs, others, receptions, gains, bluff);
    }

    /// The same with what others are thought to want.
    Rationale believing(List<Belief> others) {
        return new Rationale(decision, subjects, numbers, others, alternatives, receptions, gains, bluff);
    }

    /// The same with what others are thought to make of a text.
    Rationale read(List<Reception> others) {
        return new Rationale(decision, subjects, numbers, beliefs, alternatives, others, gains, bluff);
    }

    /// The same with what changes are thought to bring others.
    Rationale bringing(List<Gain> others) {
        return new Rationale(decision, subjects, numbers, beliefs, alternatives, receptions, others, bluff);
    }

    /// The same with something said that is not meant.
    public Rationale saying(@Nullable Bluff unmeant) {
        return new Rationale(decision, subjects, numbers, beliefs, alternatives, receptions, gains, unmeant);
    }

    /// What a party is thought to want on an issue.
    ///
    /// @param party  whose wish it is
    /// @param issue  the issue
    /// @param option the option it is thought to like best
    /// @param weight points the issue is thought to matter to it, of 100
    public record Belief(PartyId party, IssueId issue, OptionId option, double weight) {}

    /// What another option on one issue of a text is thought to bring a party.
    ///
    /// @param party  the party
    /// @param issue  the issue
    /// @param points over the option that stood there before, by its own lights; less than 0 if it loses
    public record Gain(PartyId party, IssueId issue, double points) {}

    /// A clause called a red line that is none.
    ///
    /// @param issue   the issue that it is on
    /// @param subject the same in the scenario's words
    public record Bluff(IssueId issue, String subject) {}

    /// What a party is thought to need before it signs: points over things as they are, by its own lights.
    ///
    /// @param least  10th percentile of what the evidence leaves open
    /// @param likely gain from which it is as likely as not to sign
    /// @param most   90th percentile
    public record Need(double least, double likely, double most) {}

    /// What a party is thought to make of a text.
    ///
    /// @param party      the party
    /// @param stage      what kind of text it is
    /// @param gain       what the text is thought to bring it, points over things as they are, by its own lights
    /// @param need       what it is thought to need before it signs such a text
    /// @param likelihood chance that it signs, 0 to 1
    /// @param range      what the evidence leaves open of that chance
    /// @param against    the issues on which the text is thought to cost it most, the worst first
    /// @param answer     what it has answered to this version of the text; none if it has not, or if the text is new
    /// @param told       by how much likelier it signs, in logits, for what it has lately answered to the very same words
    public record Reception(PartyId party, Stage stage, double gain, Need need, double likelihood, Range range,
            List<IssueId> against, @Nullable Answer answer, double told) {
        public Reception {
            against = List.copyOf(against);
        }
    }

    /// One thing the negotiator could have done.
    ///
    /// @param key        what kind of thing, for example `offer` or `counter`
    /// @param subject    what it is about, in the scenario's words
    /// @param own        what it is worth to the seat if it comes about, points over the outside option
    /// @param likelihood chance that it comes about, as the seat thinks, 0 to 1
    /// @param range      what the evidence leaves open of that chance; none where it does not rest on beliefs
    /// @param text       the text it would table or sign; none if it is about no text
    /// @param prospect   what play-outs of the rest of the game say of it; none where none were made
    /// @param merit      the number that it was ranked by, with its terms; none where that is what it is worth
    public record Alternative(String key, String subject, double own, double likelihood, @Nullable Range range,
            @Nullable Draft text, @Nullable Prospect prospect, @Nullable Explanation merit) {

        /// Whether it is a text that the search found, not one of others or with what they ask for.
        public boolean isSearched() {
            return Offer.SEARCHED.contains(key);
        }

        /// One that is ranked by what it is worth, as it stands.
        Alternative(String key, String subject, double own, double likelihood, @Nullable Range range,
                @Nullable Draft text, @Nullable Prospect prospect) {
            this(key, subject, own, likelihood, range, text, prospect, null);
        }

        /// One that no play-outs were made for.
        Alternative(String key, String subject, double own, double likelihood, @Nullable Range range,
                @Nullable Draft text) {
            this(key, subject, own, likelihood, range, text, null);
        }

        /// One that is about no text and certain to come about.
        ///
        /// @param merit what it is worth, with its terms
        Alternative(String key, String subject, Explanation merit) {
            this(key, subject, merit.value(), 1, null, null, null, merit);
        }

        /// Something that changes nothing.
        static Alternative nothing(String key) {
            return new Alternative(key, "", 0, 1, null, null);
        }

        /// The same with the number that it is ranked by.
        Alternative ranked(Explanation by) {
            return new Alternative(key, subject, own, likelihood, range, text, prospect, by);
        }
    }
}
