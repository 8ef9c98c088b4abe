package armistice.ai;

import armistice.engine.state.Chance;
import armistice.model.play.Command;
import armistice.model.play.Level;
import armistice.model.setting.Persona;
import armistice.view.SeatView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A negotiator that plays a persona honestly: it values texts by its own sheet, forms beliefs about the others from
/// what they show, concedes with time, and never signs below its own outside option or across its own absolute red
/// lines. How it works is told in `docs/model/negotiator.md`.
public final class Envoy implements Negotiator {
    /// In the order in which a party goes through its turn.
    private static final List<Deliberation> AGENDA = List.of(new Invitations(), new Replies(), new Upkeep(),
            new FollowThrough(),
            new Convening(), new OneText(), new Tabling(), new Measures(), new Warnings(), new Orders(),
            new Statements());

    private final Persona persona;
    private final Skill skill;
    private final Effort effort;
    private final long seed;
    private @Nullable Desk desk;

    /// @param seed seed of the persona's own whims; it must not tell anything of the game's seed
    public Envoy(Persona persona, Level level, Effort effort, long seed) {
        this.persona = persona;
        this.skill = Skill.of(level);
        this.effort = effort;
        this.seed = seed;
    }

    /// One for long series of games.
    public Envoy(Persona persona, Level level, long seed) {
        this(persona, level, Effort.SERIES, seed);
    }

    /// An experienced one.
    public Envoy(Persona persona, long seed) {
        this(persona, Level.EXPERIENCED, seed);
    }

    @Override
    public Move next(SeatView view) {
        if (view.outcome() == null) {
            Desk now = deskFor(view);
            for (Deliberation deliberation : AGENDA) {
                Move move = deliberation.consider(now);
                if (move != null) {
                    return move;
                }
            }
        }
        return new Move(new Command.Ready(true), Rationale.of("ready"));
    }

    @Override
    public Rationale silence(SeatView view) {
        return Silence.why(deskFor(view));
    }

    @Override
    public List<Rationale> lapses(SeatView view) {
        return FollowThrough.lapses(deskFor(view));
    }

    /// All that it would do on this view, in the order in which it would do it; what a move changes is not foreseen by those
    /// that follow.
    public List<Move> agenda(SeatView view) {
        List<Move> moves = new ArrayList<>();
        if (view.outcome() == null) {
            Desk now = deskFor(view);
            for (Deliberation deliberation : AGENDA) {
                moves.addAll(deliberation.all(now));
            }
        }
        return moves;
    }

    private Desk deskFor(SeatView view) {
        Chance chance = new Chance(seed, view.turn());
        Desk before = desk;
        Desk now = before == null
                ? new Desk(view, persona, skill, effort, chance, new Valuation(view))
                : before.on(view, chance);
        desk = now;
        return now;
    }
}
