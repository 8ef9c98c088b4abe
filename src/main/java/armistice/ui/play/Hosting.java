package armistice.ui.play;

import armistice.model.id.PartyId;
import armistice.model.play.SeatControl;
import armistice.model.setting.Party;
import armistice.model.setting.Scenario;
import armistice.session.Published;
import armistice.session.Subscription;
import armistice.ui.briefing.BriefingView;
import armistice.ui.curtain.CurtainView;
import armistice.ui.kit.Figures;
import armistice.ui.kit.Problems;
import armistice.ui.kit.Tasks;
import armistice.ui.kit.Texts;
import armistice.ui.seat.SeatViewModel;
import armistice.ui.seats.SeatsView;
import armistice.ui.shell.Shell;
import armistice.ui.table.GameView;
import armistice.view.Narrator;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Brings the people at this machine to a running game, one seat at a time, with a curtain between them.
public final class Hosting implements GameView.Exits, AutoCloseable {

    private final RunningGame game;
    private final Scenario scenario;
    private final Tools tools;
    private final Runnable leave;
    private final Set<PartyId> briefed = new HashSet<>();
    private final AtomicBoolean stale = new AtomicBoolean();
    private final Subscription subscription;
    private @Nullable SeatViewModel seat;
    private @Nullable PartyId shown;
    private int turn;

    /// What the window lends to a game.
    public record Tools(Texts texts, Figures figures, Narrator narrator, Shell shell, Tasks tasks,
            Problems problems) {}

    /// @param scenario public parts of it are used before a seat is taken
    /// @param briefing whether each seat reads its briefing first
    /// @param leave    closes the game and goes back to the first page
    public Hosting(RunningGame game, Scenario scenario, Tools tools, boolean briefing, Runnable leave) {
        this.game = game;
        this.scenario = scenario;
        this.tools = tools;
        this.leave = leave;
        if (!briefing) {
            briefed.addAll(scenario.parties().stream().map(Party::id).toList());
        }
        subscription = game.follow(this::moved);
    }

    /// Shows the game to the first person, and lets the program play. Where nobody plays, whoever sits there chooses whose
    /// eyes to look through.
    public void begin() {
        game.playOn();
        if (game.people().isEmpty()) {
            tools.shell().show(new EyesView(tools.texts(), scenario.parties(), this::open, leave));
        } else {
            next();
        }
    }

    @Override
    public void turnDone() {
        game.playOn();
        if (game.people().size() > 1) {
            next();
        }
    }

    @Override
    public void leave() {
        leave.run();
    }

    @Override
    public void seats() {
        var looking = shown;
        if (looking != null && !game.isOver()) {
            SeatsView.open(tools.texts(), scenario, looking, game, tools.shell().overlay());
        }
    }

    @Override
    public boolean isAway() {
        return game.seats().get(shown) instanceof SeatControl.Computer;
    }

    @Override
    public void comeBack() {
        var looking = shown;
        if (looking != null) {
            game.assign(looking, new SeatControl.Human());
        }
    }

    @Override
    public void close() {
        subscription.close();
        game.close();
    }

    /// Brings the next person who is not done; whoever sits alone stays.
    private void next() {
        var awaited = game.awaited();
        var people = game.people();
        var party = awaited.isEmpty() ? people.getFirst() : awaited.getFirst();
        if (people.size() == 1 || party.equals(shown)) {
            open(party);
            return;
        }
        seat = null;
        shown = null;
        var next = scenario.party(party);
        tools.shell().show(new CurtainView(tools.texts(), next.name(), next.colour(), () -> open(party)));
    }

    private void open(PartyId party) {
        if (party.equals(shown)) {
            return;
        }
        var door = game.door(party);
        tools.tasks().run(tools.texts().text("seat.task"), _ -> door.look(), first -> {
            var model = new SeatViewModel(door, first, tools.tasks(), tools.problems(), tools.texts(),
                    tools.narrator());
            model.acted(game::playOn);
            seat = model;
            shown = party;
            turn = first.view().turn();
            if (briefed.add(party)) {
                brief(model, model.self());
            } else {
                table(model);
            }
        });
    }

    private void brief(SeatViewModel model, Party self) {
        tools.shell()
                .show(new BriefingView(tools.texts(), tools.figures(), model.scenario(), self,
                        tools.texts().text("briefing.to-table"), () -> table(model)));
    }

    private void table(SeatViewModel model) {
        tools.shell()
                .show(new GameView(model, tools.texts(), tools.figures(), tools.narrator(),
                        tools.shell().overlay(), this));
    }

    /// Many steps in a row make one look.
    private void moved(Published step) {
        if (stale.compareAndSet(false, true)) {
            Platform.runLater(() -> {
                stale.set(false);
                refresh(step);
            });
        }
    }

    private void refresh(Published step) {
        var model = seat;
        if (model == null) {
            return;
        }
        boolean nextPerson = game.people().size() > 1 && step.turn() > turn && !step.over();
        turn = Math.max(turn, step.turn());
        if (nextPerson) {
            shown = null;
            next();
        } else {
            model.refresh();
        }
    }
}
