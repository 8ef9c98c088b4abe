package armistice.ui.setup;

import armistice.model.number.Parameter;
import armistice.ui.kit.Pieces;
import armistice.ui.kit.Texts;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/// The assumptions register, folded away until somebody wants another number.
final class AssumptionsView extends TitledPane {

    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Texts texts;
    private final AssumptionsViewModel model;

    AssumptionsView(Texts texts, AssumptionsViewModel model) {
        this.texts = texts;
        this.model = model;
        setId("assumptions");
        setText(texts.text("setup.assumptions"));
        setExpanded(false);
        setAnimated(false);
        var find = new TextField();
        find.setId("assumptions-find");
        find.setPromptText(texts.text("setup.assumptions-find"));
        find.setAccessibleText(texts.text("setup.assumptions-find"));
        var rows = new VBox();
        rows.getStyleClass().add("stack-tight");
        for (var parameter : Parameter.values()) {
            var row = row(parameter);
            row.visibleProperty().bind(find.textProperty().map(words -> matches(parameter, words)));
            row.managedProperty().bind(row.visibleProperty());
            rows.getChildren().add(row);
        }
        setContent(Pieces.column("stack", Pieces.label(texts.text("setup.assumptions-note"), "small", "muted"), find,
                rows));
    }

    private boolean matches(Parameter parameter, String words) {
        var about = parameter.key() + " " + parameter.unit() + " " + model.assumption(parameter).source();
        return about.toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
    }

    private Node row(Parameter parameter) {
        var assumption = model.assumption(parameter);
        var source = texts.text("setup.assumption-source", assumption.source(),
                texts.name("confidence.", assumption.confidence()));
        var words = Pieces.growing(Pieces.column("stack-none", Pieces.label(parameter.key(), "strong"),
                Pieces.label(texts.text("setup.assumption-unit", parameter.unit(), model.range(parameter)), "small",
                        "muted")));
        words.setMinWidth(0);
        Tooltip.install(words, new Tooltip(source));
        var field = new TextField();
        field.setId("assumption-" + parameter.key().replace('.', '-'));
        field.setPrefColumnCount(8);
        field.getStyleClass().add("assumption");
        field.setAccessibleText(parameter.key() + ", " + parameter.unit() + ", " + model.range(parameter));
        field.textProperty().bindBidirectional(model.typed(parameter));
        var restore = Pieces.button("restore-" + parameter.key().replace('.', '-'), texts.text("setup.restore"),
                () -> model.restore(parameter), "flat", "small");
        model.typed(parameter).subscribe(_ -> {
            field.pseudoClassStateChanged(CHANGED, model.isChanged(parameter));
            field.pseudoClassStateChanged(WRONG, !model.whyNot(parameter).isEmpty());
            restore.setVisible(model.isChanged(parameter));
        });
        return Pieces.row("line", words, restore, field);
    }
}
