package armistice.ui.proposals;

import armistice.model.deal.Draft;
import armistice.model.deal.Reservation;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.setting.Issue;
import armistice.model.setting.Option;
import armistice.ui.kit.Choices;
import armistice.ui.kit.Pieces;
import armistice.ui.seat.Desk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Picks, issue by issue, what must change before a proposal would be accepted.
final class ReservationsView extends VBox {

    private final Desk desk;
    private final Draft draft;
    private final Map<IssueId, OptionId> wanted = new LinkedHashMap<>();
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(true);

    /// @param first what is picked to begin with
    ReservationsView(Desk desk, Draft draft, List<Reservation> first) {
        this.desk = desk;
        this.draft = draft;
        setId("reservations");
        first.forEach(reservation -> wanted.put(reservation.issue(), reservation.wanted()));
        empty.set(wanted.isEmpty());
        getStyleClass().add("stack");
        getChildren().add(Pieces.label(desk.texts().text("answer.reservations-lead"), "muted"));
        desk.seat()
                .scenario()
                .issues()
                .stream()
                .filter(issue -> issue.stages().contains(draft.stage()))
                .forEach(issue -> getChildren().add(row(issue)));
    }

    /// Whether nothing was picked.
    ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /// What was picked.
    List<Reservation> reservations() {
        List<Reservation> reservations = new ArrayList<>();
        wanted.forEach((issue, option) -> reservations.add(new Reservation(issue, option, "")));
        return reservations;
    }

    private Node row(Issue issue) {
        var offered = draft.terms().option(issue.id());
        var box = Choices.narrow("reserve-" + issue.id(), issue.options().stream().map(Option::id).toList(),
                option -> words(issue, option, option.equals(offered)));
        box.setValue(wanted.getOrDefault(issue.id(), offered));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnAction(_ -> {
            if (box.getValue().equals(offered)) {
                wanted.remove(issue.id());
            } else {
                wanted.put(issue.id(), box.getValue());
            }
            empty.set(wanted.isEmpty());
        });
        return Pieces.column("stack-none", Choices.label(issue.label(), box), box);
    }

    private String words(Issue issue, OptionId option, boolean offered) {
        var points = desk.seat().appraiser().optionPoints(draft.stage(), issue.id(), option);
        return desk.texts()
                .text(offered ? "answer.option-offered" : "answer.option", issue.option(option).label(),
                        desk.figures().points(points));
    }
}
