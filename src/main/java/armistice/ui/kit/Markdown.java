package armistice.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/// Sets Markdown as a document of the window. `[fact:NAME]` becomes a mark that shows the fact and its source.
public final class Markdown {

    private static final Pattern CITATION = Pattern.compile("\\[fact:([a-z0-9-]+)]");
    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final Function<String, String> facts;

    /// @param facts gives the words shown for a fact's name
    public Markdown(Function<String, String> facts) {
        this.facts = facts;
    }

    /// The document.
    public Region set(String text) {
        return page(PARSER.parse(text));
    }

    /// The document without the heading it begins with, for a place that has a title of its own.
    public Region setBody(String text) {
        var document = PARSER.parse(text);
        if (document.getFirstChild() instanceof Heading heading && heading.getLevel() == 1) {
            heading.unlink();
        }
        return page(document);
    }

    private Region page(org.commonmark.node.Node document) {
        var page = new VBox();
        page.getStyleClass().add("document");
        page.getChildren().addAll(blocks(document));
        return page;
    }

    private List<Node> blocks(org.commonmark.node.Node parent) {
        List<Node> blocks = new ArrayList<>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            blocks.add(block(child));
        }
        return blocks;
    }

    private Node block(org.commonmark.node.Node node) {
        return switch (node) {
            case Heading heading -> flow(heading, "document-heading-" + Math.min(heading.getLevel(), 3));
            case Paragraph paragraph -> flow(paragraph, "document-paragraph");
            case BulletList list -> list(list, _ -> "\u2022");
            case OrderedList list -> list(list, number -> number + ".");
            case BlockQuote quote -> column("document-quote", quote);
            case ThematicBreak _ -> styled(new Region(), "document-rule");
            case TableBlock table -> table(table);
            case FencedCodeBlock code -> styled(new Label(code.getLiteral().strip()), "document-code");
            case IndentedCodeBlock code -> styled(new Label(code.getLiteral().strip()), "document-code");
            default -> column("document-block", node);
        };
    }

    private VBox column(String style, org.commonmark.node.Node parent) {
        var column = new VBox();
        column.getStyleClass().add(style);
        column.getChildren().addAll(blocks(parent));
        return column;
    }

    private Node list(ListBlock list, Function<Integer, String> mark) {
        var rows = new VBox();
        rows.getStyleClass().add("document-list");
        int number = 1;
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            var bullet = new Label(mark.apply(number++));
            bullet.getStyleClass().add("document-bullet");
            bullet.setMinWidth(Region.USE_PREF_SIZE);
            var body = column("document-item", item);
            HBox.setHgrow(body, Priority.ALWAYS);
            var row = new HBox(bullet, body);
            row.getStyleClass().add("document-list-row");
            rows.getChildren().add(row);
        }
        return rows;
    }

    private Node table(TableBlock table) {
        var grid = new GridPane();
        grid.getStyleClass().add("document-table");
        int row = 0;
        int columns = 1;
        for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (var line = part.getFirstChild(); line != null; line = line.getNext()) {
                int column = 0;
                for (var cell = line.getFirstChild(); cell != null; cell = cell.getNext()) {
                    grid.add(cell((TableCell) cell), column++, row);
                }
                columns = Math.max(columns, column);
                row++;
            }
        }
        for (int i = 0; i < columns; i++) {
            var constraints = new ColumnConstraints();
            constraints.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(constraints);
        }
        return grid;
    }

    private Node cell(TableCell cell) {
        var flow = flow(cell, cell.isHeader() ? "document-table-head" : "document-table-cell");
        GridPane.setValignment(flow, VPos.TOP);
        return flow;
    }

    private TextFlow flow(org.commonmark.node.Node parent, String style) {
        var flow = new TextFlow();
        flow.getStyleClass().add(style);
        inline(parent, flow, List.of());
        flow.setAccessibleText(plain(flow));
        return flow;
    }

    private void inline(org.commonmark.node.Node parent, TextFlow flow, List<String> styles) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            switch (child) {
                case org.commonmark.node.Text text -> words(text.getLiteral(), flow, styles);
                case StrongEmphasis strong -> inline(strong, flow, with(styles, "document-strong"));
                case Emphasis emphasis -> inline(emphasis, flow, with(styles, "document-emphasis"));
                case Code code -> text(code.getLiteral(), flow, with(styles, "document-inline-code"));
                case Link link -> inline(link, flow, styles);
                case SoftLineBreak _ -> text(" ", flow, styles);
                case HardLineBreak _ -> text("\n", flow, styles);
                default -> inline(child, flow, styles);
            }
        }
    }

    private void words(String text, TextFlow flow, List<String> styles) {
        var citation = CITATION.matcher(text);
        int from = 0;
        while (citation.find()) {
            text(text.substring(from, citation.start()).stripTrailing(), flow, styles);
            flow.getChildren().add(mark(facts.apply(citation.group(1))));
            from = citation.end();
        }
        text(text.substring(from), flow, styles);
    }

    private static Node mark(String fact) {
        var mark = new Label("\u2020");
        mark.getStyleClass().add("citation");
        mark.setAccessibleText(fact);
        var tooltip = new Tooltip(fact);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        mark.setTooltip(tooltip);
        return mark;
    }

    private static void text(String words, TextFlow flow, List<String> styles) {
        if (!words.isEmpty()) {
            var text = new javafx.scene.text.Text(words);
            text.getStyleClass().add("document-text");
            text.getStyleClass().addAll(styles);
            flow.getChildren().add(text);
        }
    }

    private static String plain(TextFlow flow) {
        var words = new StringBuilder();
        for (var child : flow.getChildren()) {
            if (child instanceof javafx.scene.text.Text text) {
                words.append(text.getText());
            }
        }
        return words.toString();
    }

    private static List<String> with(List<String> styles, String style) {
        List<String> more = new ArrayList<>(styles);
        more.add(style);
        return more;
    }

    private static Node styled(Node node, String style) {
        node.getStyleClass().add(style);
        return node;
    }
}
