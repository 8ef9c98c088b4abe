package armistice.ui.briefing;

import armistice.model.setting.Issue;
import armistice.model.setting.IssueScore;
import armistice.model.setting.Party;
import armistice.model.setting.Scenario;
import armistice.ui.kit.Figures;
import armistice.ui.kit.Pieces;
import armistice.ui.kit.Texts;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A party's score sheet: every issue with its weight, every option with what it is worth, and why.
public final class SheetView extends VBox {

    private final Texts texts;
    private final Figures figures;

    public SheetView(Texts texts, Figures figures, Scenario scenario, Party own) {
        this.texts = texts;
        this.figures = figures;
        setId("sheet");
        getStyleClass().add("stack");
        getChildren().addAll(Pieces.label(own.sheet().goals(), "serif"),
                Pieces.label(texts.text("sheet.note"), "small", "muted"));
        byWeight(scenario, own).forEach(issue -> getChildren().add(card(issue, own.sheet().issue(issue.id()))));
    }

    private static List<Issue> byWeight(Scenario scenario, Party own) {
        return scenario.issues()
                .stream()
                .sorted(Comparator.comparingDouble((Issue issue) -> own.sheet().issue(issue.id()).weight()).reversed())
                .toList();
    }

    private Node card(Issue issue, IssueScore score) {
        var head = Pieces.row("line", Pieces.growing(Pieces.column("stack-tight",
                Pieces.label(issue.topic(), "eyebrow"), Pieces.label(issue.label(), "card-title"))),
                Pieces.single(texts.text("sheet.weight", figures.points(score.weight())), "figure"));
        var options = new GridPane();
        options.getStyleClass().add("sheet-options");
        var names = new ColumnConstraints();
        names.setPercentWidth(56);
        var bars = new ColumnConstraints();
        bars.setHgrow(Priority.ALWAYS);
        options.getColumnConstraints().addAll(names, bars);
        int row = 0;
        for (var option : issue.options()) {
            var value = score.values().get(option.id());
            if (value == null) {
                options.addRow(row++, Pieces.label(option.label()),
                        Pieces.label(texts.text("sheet.status-quo"), "small", "muted"));
            } else {
                options.addRow(row++, Pieces.label(option.label()), Pieces.bar(value, "sheet-bar"),
                        Pieces.single(figures.points(value * score.weight()), "sheet-points"));
            }
        }
        return Pieces.card("", head, options, Pieces.label(score.reasoning(), "small", "muted"));
    }
}
