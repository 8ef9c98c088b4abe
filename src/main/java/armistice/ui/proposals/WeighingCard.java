package armistice.ui.proposals;

import armistice.model.deal.Answer;
import armistice.model.deal.Proposal;
import armistice.model.number.Explanation;
import armistice.model.play.Command;
import armistice.model.play.Possibility.Kind;
import armistice.model.play.Weighing;
import armistice.ui.kit.Pieces;
import armistice.ui.seat.Desk;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The comparison behind an answer: what accepting, asking for changes and refusing are each worth to this seat.
final class WeighingCard extends VBox {

    private final Desk desk;
    private final Proposal proposal;
    private final Weighing weighing;
    private final double least;
    private final double most;

    WeighingCard(Desk desk, Proposal proposal) {
        this.desk = desk;
        this.proposal = proposal;
        this.weighing = desk.seat().appraiser().weigh(proposal);
        var values = List.of(weighing.accept(), weighing.counter(), weighing.refuse());
        least = values.stream().mapToDouble(value -> value).min().orElse(0);
        most = values.stream().mapToDouble(value -> value).max().orElse(0);
        setId("weighing");
        getStyleClass().add("card-box");
        getChildren().addAll(Pieces.label(desk.texts().text("weighing.title"), "card-title"), grid());
        changes();
        getChildren().add(Pieces.label(desk.texts().text("weighing.note"), "small", "muted"));
    }

    private GridPane grid() {
        // The three parts stand in the order of the choices.
        var parts = desk.seat().appraiser().explained(weighing).parts();
        var grid = new GridPane();
        grid.getStyleClass().add("weighing-grid");
        var middle = new ColumnConstraints();
        middle.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(new ColumnConstraints(), middle, new ColumnConstraints());
        var terms = parts.iterator();
        for (var choice : Weighing.Choice.values()) {
            row(grid, choice, terms.next());
        }
        return grid;
    }

    private void row(GridPane grid, Weighing.Choice choice, Explanation terms) {
        var texts = desk.texts();
        boolean best = weighing.best() == choice;
        Label name = Pieces.single(texts.name("weighing.", choice), best ? "strong" : "plain");
        double share = most - least < 0.05 ? 1 : 0.15 + 0.85 * (terms.value() - least) / (most - least);
        var bar = Pieces.bar(share, best ? "good-bar" : "quiet");
        var value = desk.explained("explain-" + choice.name().toLowerCase(java.util.Locale.ROOT),
                desk.figures().points(terms.value()), name.getText(), terms);
        int row = grid.getRowCount();
        grid.addRow(row, name, bar, value);
        if (best) {
            grid.add(Pieces.single(texts.text("weighing.most"), "badge", "good-badge"), 3, row);
        }
        GridPane.setHalignment(value, HPos.RIGHT);
    }

    private void changes() {
        if (weighing.reservations().isEmpty()) {
            return;
        }
        var texts = desk.texts();
        var words = weighing.reservations()
                .stream()
                .map(change -> texts.text("weighing.change", desk.issue(change.issue()),
                        desk.option(change.issue(), change.wanted())))
                .collect(Collectors.joining("; "));
        getChildren().add(Pieces.label(texts.text("weighing.changes", words,
                desk.figures().percent(weighing.taken())), "small"));
        if (desk.seat().whyNot(Kind.ACCEPT_IN_PRINCIPLE, proposal.id().value()).isEmpty()) {
            getChildren().add(Pieces.button("weighing-use", texts.text("weighing.use"), () -> desk.routes()
                    .prepare(new Command.Reply(proposal.id(),
                            new Answer.InPrinciple(proposal.version(), weighing.reservations()))),
                    "link-button", "small"));
        }
    }
}
