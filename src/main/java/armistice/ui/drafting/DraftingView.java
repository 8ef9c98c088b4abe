package armistice.ui.drafting;

import armistice.model.deal.Draft;
import armistice.model.play.Command;
import armistice.ui.kit.Pieces;
import armistice.ui.kit.Shortcut;
import armistice.ui.seat.Desk;
import armistice.ui.seat.Desk.DraftOrigin;
import armistice.ui.seat.Refreshing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The drafting table: issues by topic in the middle, the worth of the text beside them.
public final class DraftingView extends BorderPane {

    private final Desk desk;
    private final DraftingViewModel model;
    private final List<IssueCard> cards = new ArrayList<>();
    private final AppraisalPane appraisal;
    private final BalkersPane balkers;
    private final EnvelopePane envelope;
    private final Label started = Pieces.label("", "muted");
    private final MenuButton from;
    private final MenuButton compare;
    private final Button table;
    private final ReadOnlyStringWrapper whyNot = new ReadOnlyStringWrapper("");

    public DraftingView(Desk desk) {
        this.desk = desk;
        this.model = new DraftingViewModel(desk.seat(), desk.texts());
        setId("drafting");
        var texts = desk.texts();
        appraisal = new AppraisalPane(desk, model);
        balkers = new BalkersPane(desk, model);
        envelope = new EnvelopePane(desk, model);
        from = new MenuButton(texts.text("drafting.from"));
        from.setId("draft-from");
        compare = new MenuButton(texts.text("drafting.compare"));
        compare.setId("draft-compare");
        table = Pieces.button("table-draft", texts.text("drafting.table"), this::pressTable, "accent");
        table.setMaxWidth(Double.MAX_VALUE);
        table.setTooltip(new Tooltip(Shortcut.TABLE_DRAFT.keys()));
        setCenter(Pieces.scrolling(issues()));
        setRight(side());
        model.draftProperty().subscribe(_ -> refresh());
        Refreshing.whileShown(this, desk.seat().snapshotProperty(), this::refresh);
    }

    /// Starts from a text.
    public void open(DraftOrigin origin) {
        model.open(origin);
    }

    /// Tables the text, if it can be.
    public void pressTable() {
        envelope.commit();
        if (whyNot.get().isEmpty()) {
            desk.seat().submit(model.command(), () -> {
                model.startFromScratch();
                var own = desk.seat()
                        .view()
                        .proposals()
                        .stream()
                        .filter(proposal -> proposal.by().equals(desk.seat().seat()))
                        .toList();
                desk.routes().proposal(own.isEmpty() ? "" : own.getLast().id().value());
            });
        }
    }

    private VBox issues() {
        var texts = desk.texts();
        var tools = new FlowPane(from, compare,
                Pieces.button("draft-treaty", texts.text("drafting.treaty"), this::showTreaty),
                Pieces.button("draft-conditions", texts.text("drafting.conditions"), this::editConditions),
                Pieces.button("draft-suggest", texts.text("drafting.suggest"),
                        () -> SuggestionsView.open(desk, model)),
                Pieces.button("draft-keep", texts.text("drafting.keep"), this::keep));
        tools.getStyleClass().add("wrap");
        var page = Pieces.column("page", Pieces.column("page-head",
                Pieces.label(texts.text("place.drafting"), "page-title"), started), tools);
        Map<String, VBox> topics = new LinkedHashMap<>();
        for (var issue : desk.seat().scenario().issues()) {
            var card = new IssueCard(desk, model, issue);
            cards.add(card);
            topics.computeIfAbsent(issue.topic(), topic -> {
                var section = Pieces.column("stack", Pieces.label(topic, "section-title"));
                page.getChildren().add(section);
                return section;
            }).getChildren().add(card);
        }
        return page;
    }

    private Node side() {
        var side = Pieces.column("drafting-side", appraisal, balkers, Pieces.column("rule"), envelope);
        var foot = Pieces.column("drafting-foot", Pieces.reasoned(table, whyNot));
        var pane = new BorderPane(Pieces.scrolling(side));
        pane.setBottom(foot);
        pane.getStyleClass().add("drafting-pane");
        return pane;
    }

    private void refresh() {
        cards.forEach(IssueCard::refresh);
        appraisal.refresh();
        balkers.refresh();
        envelope.refresh();
        started.setText(startedFrom());
        var why = model.whyNotTable();
        whyNot.set(why);
        fillMenus();
    }

    private String startedFrom() {
        var texts = desk.texts();
        var origin = model.originProperty().get();
        int changes = model.changes().size();
        return switch (origin.kind()) {
            case NEW -> texts.text("drafting.new");
            case COUNTER -> texts.text("drafting.counter", origin.proposal(), changes);
            case AMEND -> texts.text("drafting.amend", origin.proposal(), changes);
        };
    }

    private void fillMenus() {
        var texts = desk.texts();
        from.getItems()
                .setAll(item("from-scratch", texts.text("drafting.from-scratch"), model::startFromScratch),
                        item("from-status-quo", texts.text("drafting.from-status-quo"), model::startFromStatusQuo));
        compare.getItems().clear();
        model.known().forEach((name, draft) -> {
            from.getItems().add(item("", name, () -> model.open(new DraftOrigin(draft, DraftOrigin.Kind.NEW, "", 0))));
            compare.getItems().add(item("", name, () -> showDifference(name, draft)));
        });
        compare.setDisable(compare.getItems().isEmpty());
        compare.setTooltip(new Tooltip(texts.text(compare.isDisabled() ? "drafting.nothing-to-compare"
                : "drafting.compare-tip")));
    }

    private static MenuItem item(String id, String name, Runnable action) {
        var item = new MenuItem(name);
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void showTreaty() {
        desk.overlay()
                .show(desk.texts().text("treaty.title"),
                        desk.markdown().set(TreatyText.of(desk, model.draftProperty().get())));
    }

    private void showDifference(String name, Draft other) {
        desk.overlay()
                .show(desk.texts().text("difference.title", name),
                        new DifferenceView(desk, model.draftProperty().get(), other));
    }

    private void editConditions() {
        desk.overlay().show(desk.texts().text("conditions.title"), new ConditionsView(desk, model));
    }

    private void keep() {
        var texts = desk.texts();
        var name = new TextField(texts.text("drafting.kept-suggestion", desk.seat().view().own().drafts().size() + 1));
        name.setId("keep-name");
        var label = new Label(texts.text("drafting.keep-name"));
        label.setLabelFor(name);
        var go = Pieces.button("keep-confirm", texts.text("drafting.keep"), () -> {
            envelope.commit();
            desk.overlay().close();
            desk.seat().submit(new Command.KeepDraft(name.getText().strip(), model.draftProperty().get()));
        }, "accent");
        go.disableProperty().bind(name.textProperty().map(String::isBlank));
        go.setDefaultButton(true);
        desk.overlay().ask(texts.text("drafting.keep"), Pieces.column("stack-tight", label, name), go, name);
    }
}
