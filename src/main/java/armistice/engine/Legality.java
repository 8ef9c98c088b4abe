package armistice.engine;

import armistice.model.deal.Agreement;
import armistice.model.deal.Meeting;
import armistice.model.deal.Proposal;
import armistice.model.deal.Suspension;
import armistice.model.id.PartyId;
import armistice.model.number.Parameter;
import armistice.model.play.Possibility;
import armistice.model.play.Possibility.Kind;
import armistice.model.play.Rejection;
import armistice.model.play.Rejection.Code;
import armistice.model.setting.Measure;
import armistice.model.setting.MeetingFormat;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a party can do now, found by the same checks that decide a command.
public final class Legality {
    private Legality() {}

    /// Everything that `party` might do, possible or not, for the things it knows of.
    public static List<Possibility> of(GameState state, PartyId party) {
        List<Possibility> all = new ArrayList<>();
        if (state.isOver()) {
            return all;
        }
        Rejection noStatement = Words.capital(state, party, state.scenario().value(Parameter.STATEMENT_COST));
        Rejection noWord = Words.capital(state, party, state.scenario().value(Parameter.THREAT_COST));
        all.add(new Possibility(Kind.TABLE, "", null));
        all.add(new Possibility(Kind.SEND, "", null));
        all.add(new Possibility(Kind.DECLARE, "", noStatement));
        all.add(new Possibility(Kind.THREATEN, "", noWord));
        all.add(new Possibility(Kind.PROMISE, "", noWord));
        proposals(state, party, all);
        measures(state, party, all);
        orders(state, party, all);
        agreements(state, party, all);
        calls(state, party, all);
        meetings(state, party, all);
        all.add(new Possibility(Kind.ADVISE, "",
                state.settings().allowsAdvice() ? null : Rejection.of(Code.ADVICE_OFF)));
        boolean ready = state.party(party).ready();
        all.add(new Possibility(Kind.READY, "", ready ? Rejection.of(Code.ALREADY_READY) : null));
        all.add(new Possibility(Kind.NOT_READY, "", ready ? null : Rejection.of(Code.ALREADY_READY)));
        return all;
    }

    /// The same of measures, agreements and meetings only: what a rule of thumb looks at, in a fraction of the time.
    public static List<Possibility> atAGlance(GameState state, PartyId party) {
        List<Possibility> some = new ArrayList<>();
        if (!state.isOver()) {
            measures(state, party, some);
            agreements(state, party, some);
            meetings(state, party, some);
        }
        return some;
    }

    private static void proposals(GameState state, PartyId party, List<Possibility> all) {
        for (Proposal proposal : state.proposals()) {
            String name = proposal.id().value();
            if (proposal.by().equals(party)) {
                Rejection own = Negotiation.ownOnTable(state, party, proposal.id());
                all.add(new Possibility(Kind.AMEND, name, own));
                all.add(new Possibility(Kind.WITHDRAW, name, own));
            } else if (proposal.isPartyTo(party) || Negotiation.isKnown(state, proposal)) {
                Rejection answer = Negotiation.answerable(state, party, proposal.id());
                all.add(new Possibility(Kind.ACCEPT, name, acceptable(state, party, proposal, answer)));
                all.add(new Possibility(Kind.ACCEPT_IN_PRINCIPLE, name, answer));
                all.add(new Possibility(Kind.ASK, name, answer));
                all.add(new Possibility(Kind.REFUSE, name, answer));
            }
        }
    }

    private static @Nullable Rejection acceptable(GameState state, PartyId party, Proposal proposal,
            @Nullable Rejection answer) {
        if (answer != null) {
            return answer;
        }
        if (proposal.isAcceptedBy(party)) {
            return Rejection.of(Code.ALREADY_ANSWERED, proposal.id().value());
        }
        return Drafting.redLine(state, party, proposal.draft());
    }

    private static void measures(GameState state, PartyId party, List<Possibility> all) {
        for (Measure measure : state.scenario().measures()) {
            if (measure.by().contains(party)) {
                Agreement broken = Breaches.forbidding(state, party, measure);
                all.add(new Possibility(Kind.TAKE, measure.id().value(), Levers.objection(state, party, measure),
                        broken == null ? null : broken.id()));
            }
        }
    }

    private static void orders(GameState state, PartyId party, List<Possibility> all) {
        if (state.scenario().war().isBelligerent(party)) {
            state.world()
                    .fronts()
                    .keySet()
                    .forEach(region -> all
                            .add(new Possibility(Kind.ORDER, region.value(), Levers.anyOrder(state, party, region))));
        }
    }

    private static void agreements(GameState state, PartyId party, List<Possibility> all) {
        for (Agreement agreement : state.agreements()) {
            if (agreement.signatories().contains(party)) {
                String name = agreement.id().value();
                all.add(new Possibility(Kind.DENOUNCE, name, Treaties.objection(state, party, agreement.id())));
                all.add(new Possibility(Kind.SUSPEND, name, Suspensions.objection(state, party, agreement.id(),
                        Suspension.Ground.CIRCUMSTANCES)));
                all.add(new Possibility(Kind.RESUME, name, Suspensions.resumable(state, party, agreement.id())));
                all.add(new Possibility(Kind.EXTEND, name, Extensions.objection(state, party, agreement.id())));
            }
        }
    }

    private static void calls(GameState state, PartyId party, List<Possibility> all) {
        for (MeetingFormat format : state.scenario().formats()) {
            if (format.hosts().contains(party)) {
                all.add(new Possibility(Kind.CALL, format.id().value(), Meetings.objection(state, party, format.id())));
                if (format.kind() == MeetingFormat.Kind.QUESTIONNAIRE) {
                    all.add(new Possibility(Kind.ASK_IN_WRITING, format.id().value(),
                            Questionnaires.objection(state, party, format.id())));
                }
            }
        }
    }

    private static void meetings(GameState state, PartyId party, List<Possibility> all) {
        for (Meeting meeting : state.meetings()) {
            String name = meeting.id().value();
            boolean asked = meeting.writing() != null;
            if (meeting.invited().contains(party) && (asked || meeting.turn() == state.turn())) {
                all.add(new Possibility(asked ? Kind.ANSWER_QUESTIONS : Kind.ANSWER_INVITATION, name,
                        Meetings.objection(state, party, meeting.id())));
            }
            if (meeting.wasAttendedBy(party)) {
                all.add(new Possibility(Kind.READ_OUT, name, Readouts.objection(state, party, meeting.id())));
            }
        }
    }
}
