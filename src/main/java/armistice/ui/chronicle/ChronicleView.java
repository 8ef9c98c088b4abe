package armistice.ui.chronicle;

import armistice.model.id.PartyId;
import armistice.model.setting.Party;
import armistice.ui.kit.Pieces;
import armistice.ui.seat.Desk;
import armistice.ui.seat.Refreshing;
import armistice.view.ChronicleEntry;
import armistice.view.ChronicleEntry.Topic;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/// Everything this seat may know, newest first, filtered by party, topic and turn.
public final class ChronicleView extends BorderPane {

    private final Desk desk;
    private final ComboBox<Optional<PartyId>> party;
    private final ComboBox<Optional<Topic>> topic;
    private final ComboBox<Optional<Integer>> turn;
    private final VBox list = Pieces.column("chronicle-list");

    public ChronicleView(Desk desk) {
        this.desk = desk;
        setId("chronicle");
        var texts = desk.texts();
        party = filter("chronicle-party", desk.seat().scenario().parties().stream().map(Party::id).toList(),
                desk::name);
        topic = filter("chronicle-topic", List.of(Topic.values()), value -> texts.name("topic.", value));
        turn = filter("chronicle-turn", IntStream.rangeClosed(1, desk.seat().view().turns()).boxed().toList(),
                value -> texts.text("record.turn-name", value));
        var head = Pieces.column("page-head", Pieces.label(texts.text("place.chronicle"), "page-title"),
                Pieces.label(texts.text("record.lead"), "muted"));
        var filters = Pieces.row("line", labelled("record.party", party), labelled("record.topic", topic),
                labelled("record.in-turn", turn));
        setCenter(Pieces.scrolling(Pieces.column("page", head, filters, list)));
        Refreshing.whileShown(this, desk.seat().snapshotProperty(), this::refresh);
    }

    private Node labelled(String key, ComboBox<?> box) {
        var label = new Label(desk.texts().text(key));
        label.setLabelFor(box);
        return Pieces.row("line-tight", label, box);
    }

    private <T> ComboBox<Optional<T>> filter(String id, List<T> values, Function<T, String> name) {
        var box = new ComboBox<Optional<T>>();
        box.setId(id);
        box.getItems()
                .setAll(Stream.concat(Stream.of(Optional.<T>empty()), values.stream().map(Optional::of)).toList());
        box.setValue(Optional.empty());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<T> value) {
                return value == null ? "" : value.map(name).orElse(desk.texts().text("record.all"));
            }

            @Override
            public Optional<T> fromString(String text) {
                return Optional.empty();
            }
        });
        box.setOnAction(_ -> refresh());
        return box;
    }

    private void refresh() {
        list.getChildren().clear();
        int shown = -1;
        for (var entry : desk.seat().chronicle().reversed()) {
            if (!matches(entry)) {
                continue;
            }
            if (entry.turn() != shown) {
                shown = entry.turn();
                list.getChildren()
                        .add(Pieces.label(desk.texts()
                                .text("record.turn-head", entry.turn(),
                                        desk.figures().date(entry.date())),
                                "section-title", "chronicle-turn"));
            }
            list.getChildren().add(new EntryView(desk, entry));
        }
        if (list.getChildren().isEmpty()) {
            list.getChildren()
                    .add(Pieces.empty(Feather.CLOCK, desk.texts().text("record.none"),
                            desk.texts().text("record.none-next")));
        }
    }

    private boolean matches(ChronicleEntry entry) {
        return party.getValue().map(id -> entry.parties().contains(id)).orElse(true)
                && topic.getValue().map(value -> entry.topic() == value).orElse(true)
                && turn.getValue().map(value -> entry.turn() == value).orElse(true);
    }
}
