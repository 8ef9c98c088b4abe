package armistice.ui.reasons;

import armistice.model.id.PartyId;
import armistice.report.SeatInShort;
import armistice.ui.kit.Pieces;
import armistice.ui.kit.Tasks;
import armistice.ui.reasons.ReasonsViewModel.Shown;
import armistice.ui.seat.Desk;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Why the program acted as it did, party by party and turn by turn: for all, once the game is over.
public final class ReasonsView extends BorderPane {

    /// Style of the button that goes on where there are no reasons to be read.
    private static final String NEXT = "reasons-next";

    /// More agreements are folded away: the parties should stay in sight.
    private static final int UNFOLDED = 4;

    private final Desk desk;
    private final ReasonsViewModel model;
    private final TitledPane accords = new TitledPane();
    private final FlowPane parties = new FlowPane();
    private final ToggleGroup group = new ToggleGroup();
    private final VBox body = Pieces.column("stack");
    private final ScrollPane scrolling;

    public ReasonsView(Desk desk) {
        this.desk = desk;
        this.model = new ReasonsViewModel(desk.seat());
        setId("reasons");
        var texts = desk.texts();
        accords.setText(texts.text("reasons.accords"));
        accords.setId("reasons-accords");
        accords.setAnimated(false);
        parties.getStyleClass().add("wrap");
        var page = Pieces.column("page", Pieces.column("page-head",
                Pieces.label(texts.text("reasons.eyebrow"), "eyebrow"),
                Pieces.label(texts.text("reasons.title"), "page-title"),
                Pieces.label(texts.text("reasons.lead"), "muted")), accords, parties, body);
        page.getStyleClass().add("reasons-page");
        scrolling = Pieces.scrolling(page);
        setCenter(scrolling);
        model.accordsProperty().subscribe(this::came);
        model.partiesProperty().subscribe(this::list);
        model.shownProperty().subscribe(this::show);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                model.open();
            }
        });
    }

    /// Gives up what is under way, because nobody will look at it any more.
    public void giveUp() {
        model.giveUp();
    }

    /// What came of the talks stands above all parties' reasons.
    private void came(List<String> lines) {
        var column = Pieces.column("stack-tight");
        lines.forEach(line -> column.getChildren().add(Pieces.label(line)));
        accords.setContent(column);
        accords.setExpanded(lines.size() <= UNFOLDED);
        accords.setVisible(!lines.isEmpty());
        accords.setManaged(!lines.isEmpty());
    }

    private void list(List<PartyId> played) {
        parties.getChildren().setAll(played.stream().map(this::button).toList());
        parties.setVisible(!played.isEmpty());
        parties.setManaged(!played.isEmpty());
    }

    private Node button(PartyId party) {
        var button = new ToggleButton(desk.name(party));
        button.setId("reasons-" + party);
        button.setGraphic(Pieces.dot(desk.seat().scenario().party(party).colour()));
        button.setAccessibleText(desk.texts().text("reasons.of", desk.name(party)));
        button.setToggleGroup(group);
        model.chosenProperty().subscribe(chosen -> button.setSelected(chosen.equals(Optional.of(party))));
        button.setOnAction(_ -> {
            // Pressed again it stays: one party is always shown.
            button.setSelected(true);
            if (!model.chosenProperty().get().equals(Optional.of(party))) {
                model.choose(party);
            }
        });
        return button;
    }

    private void show(Shown shown) {
        boolean atTheKeys = holdsFocus();
        scrolling.setVvalue(0);
        body.getChildren().setAll(switch (shown) {
            case Shown.Unasked _ -> List.<Node>of();
            case Shown.Working(var running) -> List.of(working(running));
            case Shown.Stopped _ -> List.of(stopped());
            case Shown.NoSeat _ -> List.of(empty(Feather.USER, "reasons.nobody", "reasons.nobody-next"));
            case Shown.GoesOn _ -> List.of(empty(Feather.LOCK, "reasons.goes-on", "reasons.goes-on-next"));
            case Shown.Told(var reasons) when reasons.moves() == 0 -> List
                    .of(empty(Feather.COFFEE, "reasons.nothing", "reasons.nothing-next"));
            case Shown.Told(var reasons) -> List.of(legend(), new SeatReasonsPane(desk, reasons));
        });
        if (atTheKeys) {
            keepFocus();
        }
    }

    private boolean holdsFocus() {
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node.equals(body)) {
                return true;
            }
        }
        return false;
    }

    /// What had the keyboard is gone: it goes to what stands in its place, or to the party whose reasons are shown.
    private void keepFocus() {
        var next = body.lookup("." + NEXT);
        if (next != null) {
            next.requestFocus();
        } else if (group.getSelectedToggle() instanceof ToggleButton shownParty) {
            shownParty.requestFocus();
        }
    }

    private Node working(Tasks.Running running) {
        var bar = new ProgressBar();
        bar.progressProperty().bind(running.shareProperty());
        bar.setAccessibleText(running.title());
        var column = Pieces.column("stack", Pieces.label(running.title(), "card-title"), bar,
                Pieces.label(desk.texts().text("reasons.waiting"), "muted"),
                Pieces.button("reasons-cancel", desk.texts().text("task.cancel"), model::giveUp, NEXT));
        column.getStyleClass().add("empty-state");
        column.setAlignment(Pos.CENTER);
        return column;
    }

    private Node stopped() {
        var column = empty(Feather.PAUSE_CIRCLE, "reasons.stopped", "reasons.stopped-next");
        column.getChildren()
                .add(Pieces.button("reasons-again", desk.texts().text("reasons.again"), model::again, "accent", NEXT));
        return column;
    }

    private VBox empty(Feather icon, String title, String next) {
        return Pieces.empty(icon, desk.texts().text(title), desk.texts().text(next));
    }

    private Node legend() {
        var words = Pieces.column("stack-tight");
        SeatInShort.HOW_TO_READ.forEach(paragraph -> words.getChildren().add(Pieces.label(paragraph, "small")));
        var pane = new TitledPane(desk.texts().text("reasons.legend"), words);
        pane.setId("reasons-legend");
        pane.setAnimated(false);
        pane.setExpanded(false);
        return pane;
    }
}
