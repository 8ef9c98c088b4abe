package armistice.ui.kit;

import armistice.model.number.Explanation;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A computed number with the terms it is made of, as a tree to open.
public final class ExplanationView extends TreeView<Explanation> {

    private static final int OPEN_LEVELS = 2;
    private static final double ROW = 30;

    private final Figures figures;
    private final Words words;

    /// Finds the words for an explanation's terms.
    public interface Words {

        /// What a term is.
        String label(Explanation term);

        /// Where a leaf comes from; empty where nothing is to be said.
        String source(Explanation term);

        /// How the parts make the value; empty for a leaf.
        String operation(Explanation term);
    }

    public ExplanationView(Explanation explanation, Words words, Figures figures) {
        this.words = words;
        this.figures = figures;
        getStyleClass().add("explanation");
        setId("explanation");
        setRoot(item(explanation, 0));
        setCellFactory(_ -> new Cell());
        setPrefHeight(Math.clamp(ROW * (getExpandedItemCount() + 2), 160, 480));
        setPrefWidth(640);
    }

    /// One line of plain text for each term, indented: what a screen reader or a tooltip can take.
    public static String plain(Explanation explanation, Words words, Figures figures) {
        var lines = new StringBuilder();
        append(explanation, "", lines, words, figures);
        return lines.toString().stripTrailing();
    }

    private static void append(Explanation term, String indent, StringBuilder lines, Words words, Figures figures) {
        lines.append(indent + words.label(term) + ": " + figures.in(term.unit(), term.value())).append('\n');
        if (indent.length() < 2) {
            term.parts().forEach(part -> append(part, indent + "  ", lines, words, figures));
        }
    }

    private static TreeItem<Explanation> item(Explanation term, int level) {
        var item = new TreeItem<>(term);
        term.parts().forEach(part -> item.getChildren().add(item(part, level + 1)));
        item.setExpanded(level < OPEN_LEVELS);
        return item;
    }

    private final class Cell extends TreeCell<Explanation> {

        @Override
        protected void updateItem(@Nullable Explanation term, boolean empty) {
            super.updateItem(term, empty);
            setPrefWidth(0);
            setText(null);
            setTooltip(null);
            if (empty || term == null) {
                setGraphic(null);
                return;
            }
            var label = Pieces.label(words.label(term));
            label.setWrapText(false);
            var row = new HBox(Pieces.growing(label));
            row.getStyleClass().add("explanation-row");
            var note = term.parts().isEmpty() ? words.source(term) : words.operation(term);
            if (!note.isEmpty()) {
                var source = Pieces.label(note, "small", "muted");
                source.setWrapText(false);
                source.setMaxWidth(260);
                row.getChildren().add(source);
                setTooltip(new Tooltip(note));
            }
            row.getChildren().add(Pieces.single(figures.in(term.unit(), term.value()), "explanation-value"));
            setGraphic(row);
            setAccessibleText(words.label(term) + ", " + figures.in(term.unit(), term.value()));
        }
    }
}
