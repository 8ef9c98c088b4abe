package armistice.ui.seat;

import armistice.model.id.PartyId;
import armistice.ui.kit.Pieces;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;

/// Boxes to choose parties by: whom to address, whom to invite.
public final class PartyBoxes extends FlowPane {

    private final Map<PartyId, CheckBox> boxes = new LinkedHashMap<>();

    /// @param id      each box is called by it and its party
    /// @param parties who can be chosen
    /// @param changed takes who is chosen whenever that was changed by hand
    public PartyBoxes(Desk desk, String id, Collection<PartyId> parties, Consumer<Set<PartyId>> changed) {
        getStyleClass().addAll("wrap", "party-boxes");
        for (var party : parties) {
            var box = new CheckBox(desk.name(party));
            box.setId(id + "-" + party);
            box.setGraphic(Pieces.dot(desk.seat().scenario().party(party).colour()));
            box.setOnAction(_ -> changed.accept(chosen()));
            boxes.put(party, box);
            getChildren().add(box);
        }
    }

    /// Boxes for all parties but the own.
    public static PartyBoxes ofOthers(Desk desk, String id, Consumer<Set<PartyId>> changed) {
        return new PartyBoxes(desk, id, desk.others(), changed);
    }

    /// Who is chosen.
    public Set<PartyId> chosen() {
        Set<PartyId> chosen = new LinkedHashSet<>();
        boxes.forEach((party, box) -> {
            if (box.isSelected()) {
                chosen.add(party);
            }
        });
        return chosen;
    }

    /// Chooses these and nobody else.
    public void choose(Set<PartyId> parties) {
        boxes.forEach((party, box) -> box.setSelected(parties.contains(party)));
    }
}
