package armistice.ui.drafting;

import armistice.model.id.OptionId;
import armistice.model.setting.Issue;
import armistice.model.setting.Option;
import armistice.ui.kit.Pieces;
import armistice.ui.seat.Desk;
import armistice.ui.seat.Desk.DraftOrigin;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One issue with its options: what each is worth, who must agree to it, and what it does to the chance of holding.
final class IssueCard extends VBox {

    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final double NOTABLE = 0.005;

    private final Desk desk;
    private final DraftingViewModel model;
    private final Issue issue;
    private final Map<OptionId, Row> rows = new LinkedHashMap<>();
    private final Label clause = Pieces.label("", "clause");
    private final Label note = Pieces.label("", "small", "muted");

    private record Row(RadioButton button, Label points, Label durability) {}

    IssueCard(Desk desk, DraftingViewModel model, Issue issue) {
        this.desk = desk;
        this.model = model;
        this.issue = issue;
        setId("issue-" + issue.id());
        getStyleClass().addAll("card-box", "issue-card");
        getChildren().addAll(Pieces.label(issue.label(), "card-title"), Pieces.label(issue.question(), "small",
                "muted"));
        var group = new ToggleGroup();
        issue.options().forEach(option -> getChildren().add(row(option, group)));
        getChildren().addAll(clause, note);
    }

    /// Brings the card up to date with the text.
    void refresh() {
        var draft = model.draftProperty().get();
        var chosen = draft.terms().option(issue.id());
        boolean possible = issue.stages().contains(draft.stage());
        boolean changed = model.changes().contains(issue.id())
                && model.originProperty().get().kind() != DraftOrigin.Kind.NEW;
        pseudoClassStateChanged(CHANGED, changed);
        rows.forEach((option, row) -> {
            row.button().setSelected(option.equals(chosen));
            row.button().setDisable(!possible && !issue.option(option).open());
            row.points().setText(desk.figures().points(model.points(issue, option)));
            row.durability().setText(option.equals(chosen) || !possible ? "" : durability(option));
        });
        var words = issue.option(chosen).clause();
        show(clause, words);
        show(note, note(possible, changed));
    }

    private String note(boolean possible, boolean changed) {
        if (!possible) {
            return desk.texts()
                    .text("drafting.not-in-stage",
                            desk.texts().name("stage.", model.draftProperty().get().stage()));
        }
        return changed ? desk.texts()
                .text("drafting.was",
                        desk.option(issue.id(), model.originProperty().get().text().terms().option(issue.id())))
                : "";
    }

    private String durability(OptionId option) {
        double change = model.durabilityChange(issue, option);
        return Math.abs(change) < NOTABLE ? ""
                : desk.texts().text("drafting.holds", desk.figures().signed(change * 100, 0));
    }

    private HBox row(Option option, ToggleGroup group) {
        var button = new RadioButton(option.label());
        button.setId("option-" + issue.id() + "-" + option.id());
        button.setToggleGroup(group);
        button.setWrapText(true);
        button.setMinWidth(0);
        button.setOnAction(_ -> model.choose(issue.id(), option.id()));
        if (!option.clause().isEmpty()) {
            var tooltip = new Tooltip(option.clause());
            tooltip.setWrapText(true);
            tooltip.setMaxWidth(420);
            button.setTooltip(tooltip);
        }
        var points = Pieces.single("", "option-points");
        points.setTooltip(new Tooltip(desk.texts().text("drafting.points-tip")));
        var durability = Pieces.single("", "small", "muted", "option-durability");
        durability.setTooltip(new Tooltip(desk.texts().text("drafting.holds-tip")));
        rows.put(option.id(), new Row(button, points, durability));
        var row = Pieces.row("option-row", Pieces.growing(button));
        if (option.vague()) {
            row.getChildren().add(Pieces.single(desk.texts().text("drafting.vague"), "badge"));
        }
        option.consent().forEach(party -> {
            var badge = Pieces.single(desk.texts()
                    .text("drafting.needs",
                            desk.seat().scenario().party(party).shortName()),
                    "badge");
            badge.setTooltip(new Tooltip(desk.texts().text("drafting.needs-tip", desk.name(party))));
            row.getChildren().add(badge);
        });
        row.getChildren().addAll(durability, points);
        return row;
    }

    private static void show(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }
}
