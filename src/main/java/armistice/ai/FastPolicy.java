package armistice.ai;

import armistice.engine.rule.DealTable;
import armistice.engine.rule.DealValue;
import armistice.engine.rule.TermsIndex;
import armistice.engine.state.Chance;
import armistice.engine.state.Standpoint;
import armistice.engine.state.World;
import armistice.model.deal.Agreement;
import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.id.MeasureId;
import armistice.model.id.MeetingId;
import armistice.model.id.PartyId;
import armistice.model.play.Command;
import armistice.model.play.Possibility;
import armistice.model.play.Possibility.Kind;
import armistice.model.setting.Persona;
import armistice.model.setting.Scenario;
import armistice.view.Glance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Plays a seat by rules of thumb, for very many games: it values texts as they were worth on the scenario's first day, forms
/// no beliefs, and draws what it tables and takes from a few things that are good for it. It signs nothing below its
/// outside option of that day, and nothing across a red line.
///
/// One policy serves all games of a seat and persona: it changes nothing that it keeps but tables of what it has worked out;
/// for one thread.
public final class FastPolicy {
    private static final int KEPT = 12;
    private static final double TABLES = 0.4;
    private static final double TAKES = 0.5;

    private final PartyId seat;
    private final Persona persona;
    private final TermsIndex index;
    private final DealTable table;
    private final List<Draft> texts;
    private final double best;
    private final double turnMonths;

    /// @param scenario the scenario as the seat knows it
    public FastPolicy(Scenario scenario, PartyId seat, Persona persona) {
        this.seat = seat;
        this.persona = persona;
        this.index = new TermsIndex(scenario);
        Standpoint start = new Standpoint(scenario, seat, World.atStart(scenario), scenario.party(seat).trust(),
                Map.of(),
                Map.of(), null);
        this.table = new DealTable(DealValue.from(start), index);
        this.texts = new StockTexts(scenario, seat, index).all()
                .stream()
                .filter(draft -> !draft.to().isEmpty() && surplus(draft) > 0 && !crosses(draft))
                .sorted(Comparator.comparingDouble(draft -> -surplus(draft)))
                .limit(KEPT)
                .toList();
        this.turnMonths = scenario.turnDays() / Prolonging.DAYS_A_MONTH;
        this.best = texts.isEmpty() ? 0 : surplus(texts.getFirst());
    }

    /// All that it does in a turn, in order; what cannot be done any more when its turn comes is left out by the rules.
    ///
    /// @param seed seed of its whims in this game
    public List<Command.OfParty> turn(Glance view, long seed) {
        Chance chance = new Chance(seed, view.turn());
        double least = Aspiration.of(persona, view.turn(), view.turns(), 0) * best;
        List<Command.OfParty> moves = new ArrayList<>();
        for (Possibility possibility : view.possibilities()) {
            if (possibility.isPossible() && possibility.kind() == Kind.ANSWER_INVITATION) {
                moves.add(new Command.AnswerInvitation(new MeetingId(possibility.target()), true));
            }
        }
        for (Proposal proposal : Pending.addressed(view.proposals(), seat)) {
            if (Pending.answer(proposal, seat) == null) {
                moves.add(new Command.Reply(proposal.id(), answer(proposal, least)));
            }
        }
        for (Agreement agreement : view.agreements()) {
            int days = Prolonging.days(view, seat, turnMonths, agreement, this::surplus);
            if (days > 0) {
                moves.add(new Command.Extend(agreement.id(), days));
            }
        }
        if (!texts.isEmpty() && chance.uniform("table", "") < TABLES) {
            Draft stock = texts.get((int) (chance.uniform("text", "") * texts.size()));
            if (surplus(stock) >= least) {
                moves.add(new Command.Table(onTheDay(stock, view)));
            }
        }
        List<MeasureId> measures = measures(view);
        if (!measures.isEmpty() && chance.uniform("take", "") < TAKES) {
            moves.add(new Command.Take(measures.get((int) (chance.uniform("measure", "") * measures.size()))));
        }
        return moves;
    }

    private Answer answer(Proposal proposal, double least) {
        boolean good = surplus(proposal.draft()) >= Math.max(0, least) && !crosses(proposal.draft());
        return good ? new Answer.Accepted(proposal.version()) : new Answer.Refused(proposal.version(), "");
    }

    private static Draft onTheDay(Draft stock, Glance view) {
        return new Draft(stock.to(), stock.stage(), stock.terms(), stock.months(), false, List.of(),
                Math.min(view.turn() + 1, view.turns()), "");
    }

    private static List<MeasureId> measures(Glance view) {
        List<MeasureId> possible = new ArrayList<>();
        for (Possibility possibility : view.possibilities()) {
            if (possibility.kind() == Kind.TAKE && possibility.isPossible() && possibility.breaks() == null) {
                possible.add(new MeasureId(possibility.target()));
            }
        }
        return possible;
    }

    private double surplus(Draft draft) {
        return table.surplus(draft.stage(), index.choice(draft.terms()), draft.months());
    }

    private boolean crosses(Draft draft) {
        return table.crosses(index.choice(draft.terms()));
    }
}
