package armistice.ui.library;

import armistice.model.setting.Document;
import armistice.ui.kit.Pieces;
import armistice.ui.seat.Desk;
import armistice.ui.seat.Refreshing;
import java.util.Comparator;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Documents with whose they are and how they lean, and the register of facts.
public final class LibraryView extends BorderPane {

    private final Desk desk;
    private final ListView<Document> titles = new ListView<>();
    private final VBox page = Pieces.column("page");

    public LibraryView(Desk desk) {
        this.desk = desk;
        setId("library");
        titles.setId("documents");
        titles.setAccessibleText(desk.texts().text("library.documents"));
        titles.getStyleClass().addAll("edge-to-edge", "library-list");
        titles.setCellFactory(_ -> new TitleCell());
        titles.getSelectionModel().selectedItemProperty().subscribe(document -> {
            if (document != null) {
                show(document);
            }
        });
        var split = new SplitPane(titles, Pieces.scrolling(page));
        split.setDividerPositions(0.3);
        var documents = new Tab(desk.texts().text("library.documents"), split);
        var facts = new Tab(desk.texts().text("library.facts"), Pieces.scrolling(facts()));
        var tabs = new TabPane(documents, facts);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        setCenter(tabs);
        Refreshing.whileShown(this, desk.seat().snapshotProperty(), this::refresh);
    }

    private void refresh() {
        var documents = desk.seat()
                .scenario()
                .documents()
                .stream()
                .sorted(Comparator.comparing(Document::date).reversed())
                .toList();
        if (documents.equals(titles.getItems())) {
            return;
        }
        titles.getItems().setAll(documents);
        if (documents.isEmpty()) {
            page.getChildren()
                    .setAll(Pieces.empty(Feather.BOOK, desk.texts().text("library.none"),
                            desk.texts().text("library.none-next")));
        } else {
            titles.getSelectionModel().selectFirst();
        }
    }

    private void show(Document document) {
        var source = desk.seat().scenario().source(document.source());
        var head = Pieces.column("page-head", Pieces.label(desk.figures().date(document.date()), "eyebrow"),
                Pieces.label(document.title(), "page-title"),
                Pieces.label(desk.texts()
                        .text("library.source", source.name(),
                                desk.figures().percent(source.reliability())),
                        "muted"),
                Pieces.label(desk.texts().text("library.slant", document.slant()), "muted", "italic"));
        page.getChildren().setAll(head, desk.markdown().setBody(document.text().text()));
    }

    private VBox facts() {
        var column = Pieces.column("page", Pieces.label(desk.texts().text("library.facts-note"), "muted"));
        desk.seat().scenario().facts().forEach(fact -> column.getChildren().add(fact(fact)));
        return column;
    }

    private Node fact(armistice.model.setting.Fact fact) {
        var texts = desk.texts();
        var source = desk.seat().scenario().source(fact.source());
        var card = Pieces.card("", Pieces.label(fact.text(), "serif"),
                Pieces.label(texts.text("library.fact-source", source.name(), fact.address(), fact.date()), "small",
                        "muted"),
                Pieces.row("line", Pieces.single(texts.text("library.confidence",
                        texts.name("confidence.", fact.confidence())), "badge")));
        fact.versions()
                .forEach(version -> card.getChildren()
                        .add(Pieces.label(texts.text("fact.version", version), "small")));
        return card;
    }

    private final class TitleCell extends ListCell<Document> {

        @Override
        protected void updateItem(@Nullable Document document, boolean empty) {
            super.updateItem(document, empty);
            setPrefWidth(0);
            setText(null);
            if (empty || document == null) {
                setGraphic(null);
                return;
            }
            var title = Pieces.label(document.title(), "strong");
            setGraphic(Pieces.column("stack-tight", title,
                    Pieces.label(desk.figures().shortDate(document.date()) + " \u00b7 "
                            + desk.seat().scenario().source(document.source()).name(), "small", "muted")));
            setAccessibleText(document.title());
        }
    }
}
