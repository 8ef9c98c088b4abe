package armistice.ui.table;

import armistice.model.play.Command;
import armistice.ui.advice.AdviceView;
import armistice.ui.briefing.BriefingView;
import armistice.ui.chronicle.ChronicleView;
import armistice.ui.chronicle.NewsView;
import armistice.ui.diplomacy.DiplomacyView;
import armistice.ui.drafting.DraftingView;
import armistice.ui.kit.Figures;
import armistice.ui.kit.Overlay;
import armistice.ui.kit.Shortcut;
import armistice.ui.kit.Texts;
import armistice.ui.library.LibraryView;
import armistice.ui.outlook.OutlookView;
import armistice.ui.parties.PartiesView;
import armistice.ui.proposals.ProposalsView;
import armistice.ui.reasons.ReasonsView;
import armistice.ui.scores.ScoresView;
import armistice.ui.seat.Desk;
import armistice.ui.seat.Desk.DraftOrigin;
import armistice.ui.seat.SeatViewModel;
import armistice.ui.situation.SituationView;
import armistice.view.Narrator;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/// The main window of a running game, for one seat: bar above, navigation left, one screen, news right, changes below.
public final class GameView extends StackPane implements Desk.Routes {

    private final Desk desk;
    private final BorderPane frame = new BorderPane();
    private final LessonLayer lessons;
    private final Map<Place, Node> screens = new EnumMap<>(Place.class);
    private final Navigation navigation;
    private final NewsView news;
    private final DraftingView drafting;
    private final ProposalsView proposals;
    private final SituationView situation;
    private final DiplomacyView diplomacy;
    private final TopBar bar;

    /// What the window does when a game is left.
    public interface Exits {

        /// The seat is done for this turn.
        void turnDone();

        /// Back to the first page.
        void leave();

        /// Shows who plays whom.
        void seats();

        /// Whether the program plays the seat that is looked from.
        boolean isAway();

        /// Takes that seat back from the program.
        void comeBack();
    }

    public GameView(SeatViewModel seat, Texts texts, Figures figures, Narrator narrator, Overlay overlay,
            Exits exits) {
        this.desk = new Desk(seat, texts, figures, narrator, overlay, this);
        setId("table");
        getStyleClass().add("game");
        drafting = new DraftingView(desk);
        proposals = new ProposalsView(desk);
        situation = new SituationView(desk);
        diplomacy = new DiplomacyView(desk);
        news = new NewsView(desk);
        navigation = new Navigation(desk, this::show);
        bar = new TopBar(desk, exits, news);
        screens.put(Place.SITUATION, situation);
        screens.put(Place.DRAFTING, drafting);
        screens.put(Place.PROPOSALS, proposals);
        screens.put(Place.DIPLOMACY, diplomacy);
        screens.put(Place.PARTIES, new PartiesView(desk));
        screens.put(Place.CHRONICLE, new ChronicleView(desk));
        screens.put(Place.LIBRARY, new LibraryView(desk));
        screens.put(Place.BRIEFING, new BriefingView(texts, figures, seat.scenario(), seat.self(),
                texts.text("briefing.to-table"), () -> show(Place.SITUATION)));
        screens.put(Place.OUTLOOK, new OutlookView(desk));
        frame.setTop(bar);
        frame.setLeft(navigation);
        frame.setRight(news);
        frame.setBottom(new ChangesBar(desk, () -> show(Place.CHRONICLE)));
        show(Place.SITUATION);
        lessons = new LessonLayer(texts, new LessonsViewModel(seat), this::show);
        getChildren().setAll(frame, lessons);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        seat.snapshotProperty().subscribe(_ -> showScoresAtTheEnd());
    }

    /// Shows a screen, if it is there already.
    public void show(Place place) {
        var screen = screens.get(place);
        if (screen != null) {
            frame.setCenter(screen);
            navigation.mark(place);
        }
    }

    private void show(Spot spot) {
        var place = spot.place();
        if (place != null) {
            show(place);
        }
        if (!spot.tab().isEmpty()) {
            diplomacy.open(spot.tab());
        }
    }

    @Override
    public void draft(DraftOrigin from) {
        drafting.open(from);
        show(Place.DRAFTING);
    }

    @Override
    public void proposal(String id) {
        proposals.choose(id);
        show(Place.PROPOSALS);
    }

    @Override
    public void prepare(Command.OfParty command) {
        switch (command) {
            case Command.Table(var text) -> draft(new DraftOrigin(text, DraftOrigin.Kind.NEW, "", 0));
            case Command.Amend(var id, int version, var text) -> draft(
                    new DraftOrigin(text, DraftOrigin.Kind.AMEND, id.value(), version));
            case Command.Reply reply -> {
                show(Place.PROPOSALS);
                proposals.prepare(reply);
            }
            case Command.Withdraw(var id) -> proposal(id.value());
            case Command.KeepDraft(var _, var text) -> draft(
                    new DraftOrigin(text, DraftOrigin.Kind.NEW, "", 0));
            case Command.DropDraft _ -> show(Place.DRAFTING);
            case Command.Order order -> {
                show(Place.SITUATION);
                situation.prepare(order);
            }
            case Command.CallMeeting _,Command.AnswerInvitation _,Command.Ask _,Command.AnswerQuestions _,Command.PublishReadout _,Command.Take _,Command.Launch _,Command.GiveWord _,Command.Declare _,Command.Send _,Command.Denounce _,Command.Suspend _,Command.Resume _,Command.Extend _ -> {
                show(Place.DIPLOMACY);
                diplomacy.prepare(command);
            }
            case Command.Ready _ -> bar.requestFocus();
        }
    }

    /// What all may see once the game is over, and nobody before.
    private void showScoresAtTheEnd() {
        var outcome = desk.seat().view().outcome();
        if (outcome != null && !screens.containsKey(Place.SCORES)) {
            var reasons = new ReasonsView(desk);
            screens.put(Place.REASONS, reasons);
            screens.put(Place.SCORES, new ScoresView(desk, outcome, () -> show(Place.REASONS)));
            sceneProperty().subscribe((_, now) -> {
                if (now == null) {
                    reasons.giveUp();
                }
            });
            show(Place.SCORES);
        }
    }

    private void press(KeyEvent event) {
        for (var place : Place.values()) {
            if (place.shortcut().isPressed(event)) {
                show(place);
                event.consume();
                return;
            }
        }
        if (Shortcut.READY.isPressed(event)) {
            bar.pressReady();
            event.consume();
        } else if (Shortcut.ADVICE.isPressed(event)) {
            AdviceView.open(desk);
            event.consume();
        } else if (Shortcut.SEATS.isPressed(event)) {
            bar.openSeats();
            event.consume();
        } else if (Shortcut.LESSON.isPressed(event)) {
            lessons.takeUp();
            event.consume();
        } else if (Shortcut.NEWS.isPressed(event)) {
            news.toggle();
            event.consume();
        } else if (Shortcut.TABLE_DRAFT.isPressed(event) && frame.getCenter() == drafting) {
            drafting.pressTable();
            event.consume();
        }
    }
}
