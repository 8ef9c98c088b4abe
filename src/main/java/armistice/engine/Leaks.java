package armistice.engine;

import armistice.engine.rule.Effects;
import armistice.model.deal.Meeting;
import armistice.model.deal.Proposal;
import armistice.model.deal.PublicPosition;
import armistice.model.deal.Questionnaire;
import armistice.model.id.PartyId;
import armistice.model.id.SourceId;
import armistice.model.number.Parameter;
import armistice.model.number.Quantity;
import armistice.model.play.Event;
import armistice.model.setting.Issue;
import armistice.model.setting.MeetingFormat;
import armistice.model.setting.Option;
import armistice.model.setting.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Confidential papers that reach the public: as often as the least discreet of their channels leaks, through one of the
/// sources that publish such things. Those who shared the paper trust each other less, and its author is held at home to
/// what it shows it to have been ready for.
final class Leaks {
    private Leaks() {}

    /// Draws whether a confidential text leaks this turn, and adds what follows.
    static void of(Timeline timeline, Proposal proposal) {
        GameState state = timeline.state();
        boolean secret = proposal.draft().confidential() && !state.leaked().contains(proposal.id());
        String key = proposal.id().value();
        if (!secret || state.chance().uniform("leak", key) >= chance(state, proposal)) {
            return;
        }
        timeline.add(new Event.ProposalLeaked(proposal.id(), publisher(state, key)));
        Set<PartyId> shared = new LinkedHashSet<>(proposal.draft().to());
        shared.add(proposal.by());
        distrust(timeline, shared);
        expose(timeline, proposal);
    }

    /// Draws whether questions put in writing leak this turn, with the replies so far.
    static void of(Timeline timeline, Meeting meeting) {
        GameState state = timeline.state();
        Questionnaire writing = meeting.writing();
        MeetingFormat format = state.scenario().meetingFormat(meeting.format());
        String key = state.scenario().party(meeting.host()).chanceKey() + "/" + meeting.id();
        boolean open = writing != null && !writing.leaked() && meeting.status() == Meeting.Status.CALLED;
        if (open && state.chance().uniform("leak", key) < format.leak()) {
            timeline.add(new Event.QuestionnaireLeaked(meeting.id(), publisher(state, key)));
            Set<PartyId> shared = new LinkedHashSet<>(meeting.invited());
            shared.add(meeting.host());
            distrust(timeline, shared);
        }
    }

    private static double chance(GameState state, Proposal proposal) {
        double chance = 0;
        for (Meeting meeting : state.meetings()) {
            MeetingFormat format = state.scenario().meetingFormat(meeting.format());
            boolean carried = meeting.wasAttendedBy(proposal.by()) && meeting.turn() >= proposal.turn() - 1;
            if (carried && format.confidential()) {
                chance = Math.max(chance, format.leak());
            }
        }
        return chance;
    }

    /// One of the sources through which leaks come out, drawn by their weights; none if there is none.
    private static @Nullable SourceId publisher(GameState state, String key) {
        double left = 0;
        for (Source source : state.scenario().sources()) {
            left += source.leaks() == null ? 0 : source.leaks();
        }
        left *= state.chance().uniform("publisher", key);
        SourceId last = null;
        for (Source source : state.scenario().sources()) {
            Double weight = source.leaks();
            if (weight != null && left >= 0) {
                last = source.id();
                left -= weight;
            }
        }
        return last;
    }

    private static void distrust(Timeline timeline, Set<PartyId> shared) {
        GameState state = timeline.state();
        double loss = state.scenario().value(Parameter.TRUST_LEAK);
        Map<Quantity, Double> after = new LinkedHashMap<>();
        for (PartyId of : shared) {
            for (PartyId in : shared) {
                if (!of.equals(in)) {
                    Quantity trust = new Quantity.Trust(of, in);
                    after.put(trust, Effects.clamped(state.scenario(), trust, Quantities.read(state, trust) - loss));
                }
            }
        }
        timeline.add(new Event.QuantitiesChanged(Event.QuantitiesChanged.Cause.TRUST, after));
    }

    /// Where the author has not bound itself yet, the leaked clause is what it is now held to.
    private static void expose(Timeline timeline, Proposal proposal) {
        GameState state = timeline.state();
        double firmness = state.scenario().value(Parameter.LEAK_FIRMNESS);
        List<PublicPosition> shown = new ArrayList<>();
        for (Issue issue : state.scenario().issues()) {
            Option option = issue.option(proposal.draft().terms().option(issue.id()));
            if (!option.open() && !state.party(proposal.by()).positions().containsKey(issue.id())) {
                shown.add(new PublicPosition(issue.id(), option.id(), firmness));
            }
        }
        if (firmness > 0 && !shown.isEmpty()) {
            timeline.add(new Event.PositionsExposed(proposal.by(), shown));
        }
    }
}
