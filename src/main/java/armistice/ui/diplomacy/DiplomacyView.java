package armistice.ui.diplomacy;

import armistice.ui.kit.Pieces;
import armistice.ui.seat.Desk;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/// All that moves others beside a text: meetings, measures, words given, statements, messages.
public final class DiplomacyView extends BorderPane {

    private final Desk desk;

    public DiplomacyView(Desk desk) {
        this.desk = desk;
        setId("diplomacy");
        var capital = Pieces.single("", "badge");
        var head = Pieces.row("diplomacy-head", Pieces.label(desk.texts().text("place.diplomacy"), "page-title"),
                Pieces.spring(), capital);
        var tabs = new TabPane();
        tabs.setId("diplomacy-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getTabs()
                .setAll(List.of(tab("meetings", () -> new MeetingsView(desk)),
                        tab("measures", () -> new MeasuresView(desk)), tab("pledges", () -> new PledgesView(desk)),
                        tab("statements", () -> new StatementsView(desk)),
                        tab("messages", () -> new MessagesView(desk))));
        setTop(head);
        setCenter(tabs);
        desk.seat()
                .snapshotProperty()
                .subscribe(now -> capital.setText(desk.texts()
                        .text("diplomacy.capital",
                                desk.figures().points(now.view().own().capital()))));
    }

    private Tab tab(String name, Supplier<Region> content) {
        var tab = new Tab(desk.texts().text("diplomacy." + name), Pieces.scrolling(content.get()));
        tab.setId("tab-" + name.toLowerCase(Locale.ROOT));
        return tab;
    }
}
