package armistice.ui.proposals;

import armistice.model.deal.Proposal;
import armistice.model.play.Command;
import armistice.ui.kit.Pieces;
import armistice.ui.seat.Desk;
import armistice.ui.seat.Desk.DraftOrigin;
import armistice.ui.seat.Refreshing;
import java.util.List;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What lies on the table: the list of proposals, and the chosen one with its answers.
public final class ProposalsView extends BorderPane {

    private final Desk desk;
    private final ListView<Proposal> list = new ListView<>();
    private final VBox page = Pieces.column("page");
    private String chosen = "";
    private List<Object> shown = List.of();

    public ProposalsView(Desk desk) {
        this.desk = desk;
        setId("proposals");
        list.setId("proposal-list");
        list.setAccessibleText(desk.texts().text("place.proposals"));
        list.getStyleClass().addAll("edge-to-edge", "proposal-list");
        list.setCellFactory(_ -> new ProposalCell());
        list.getSelectionModel().selectedItemProperty().subscribe(proposal -> {
            if (proposal != null) {
                chosen = proposal.id().value();
                show(proposal);
            }
        });
        var split = new SplitPane(list, Pieces.scrolling(page));
        split.setDividerPositions(0.3);
        setCenter(split);
        Refreshing.whileShown(this, desk.seat().snapshotProperty(), this::refresh);
    }

    /// Chooses a proposal.
    public void choose(String id) {
        chosen = id;
        refresh();
    }

    /// Chooses a proposal and opens the form of an answer to it, filled in; nothing is sent.
    public void prepare(Command.Reply reply) {
        choose(reply.proposal().value());
        if (!page.getChildren().isEmpty() && page.getChildren().getFirst() instanceof ProposalView open) {
            open.prepare(reply.answer());
        }
    }

    private void refresh() {
        List<Proposal> newest = desk.seat().view().proposals().reversed();
        if (!newest.equals(list.getItems())) {
            list.getItems().setAll(newest);
        }
        if (newest.isEmpty()) {
            var write = Pieces.button("write-first", desk.texts().text("proposals.write"),
                    () -> desk.routes().draft(new DraftOrigin(Blank.draft(desk), DraftOrigin.Kind.NEW, "", 0)),
                    "accent");
            var empty = Pieces.empty(Feather.INBOX, desk.texts().text("proposals.none"),
                    desk.texts().text("proposals.none-next"));
            empty.getChildren().add(write);
            page.getChildren().setAll(empty);
            shown = List.of();
            return;
        }
        var wanted = newest.stream().filter(proposal -> proposal.id().value().equals(chosen)).findFirst();
        var proposal = wanted.orElse(newest.getFirst());
        list.getSelectionModel().select(proposal);
        show(proposal);
    }

    /// Leaves the page alone while nothing on it has changed, so that reading it is not disturbed by what others do.
    private void show(Proposal proposal) {
        var view = desk.seat().view();
        var possible = view.possibilities()
                .stream()
                .filter(possibility -> possibility.target().equals(proposal.id().value()))
                .toList();
        var content = List.of(proposal, possible, view.turn(), desk.seat().isOver(),
                desk.seat().appraiser().surplus(proposal.draft()));
        if (!content.equals(shown)) {
            shown = content;
            page.getChildren().setAll(new ProposalView(desk, proposal));
        }
    }

    private final class ProposalCell extends ListCell<Proposal> {

        @Override
        protected void updateItem(@Nullable Proposal proposal, boolean empty) {
            super.updateItem(proposal, empty);
            setPrefWidth(0);
            setText(null);
            if (empty || proposal == null) {
                setGraphic(null);
                return;
            }
            var texts = desk.texts();
            var title = Pieces.single(texts.text("proposals.from", desk.name(proposal.by())), "strong");
            var kind = Pieces.label(texts.text("proposals.kind", texts.name("stage.", proposal.draft().stage()),
                    proposal.turn(), proposal.version()), "small", "muted");
            setGraphic(Pieces.column("stack-tight", Pieces.row("line-tight", Pieces.dot(desk.seat()
                    .scenario()
                    .party(proposal.by())
                    .colour()), title), kind, Pieces.row("line-tight", Badges.status(desk, proposal),
                            Badges.ownAnswer(desk, proposal))));
            setAccessibleText(title.getText() + ", " + kind.getText());
        }
    }
}
