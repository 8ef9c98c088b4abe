package armistice.ui.situation;

import armistice.model.id.PartyId;
import armistice.model.number.Quantity;
import armistice.ui.kit.Pieces;
import armistice.ui.seat.Desk;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Both belligerents' forces, as far as this seat knows them, and the own political capital and outside option.
final class WarFiguresView extends VBox {

    private final Desk desk;

    WarFiguresView(Desk desk) {
        this.desk = desk;
        getStyleClass().add("stack");
        var texts = desk.texts();
        var view = desk.seat().view();
        var outside = desk.seat().appraiser().outside();
        getChildren().add(Pieces.card(texts.text("situation.you"),
                line(texts.text("situation.outside"), desk.explained("explain-outside",
                        desk.figures().points(outside.value()), texts.text("situation.outside"),
                        outside.explained())),
                line(texts.text("situation.capital"), Pieces.single(desk.figures().points(view.own().capital()))),
                line(texts.text("situation.strain"), Pieces.single(desk.figures()
                        .number(view.standpoint().world().read(new Quantity.Strain(desk.seat().seat())), 0))),
                Pieces.label(texts.text("situation.outside-note"), "small", "muted")));
        var forces = Pieces.card(texts.text("situation.forces"));
        desk.seat().scenario().war().armies().forEach(army -> forces.getChildren().add(army(army.party())));
        forces.getChildren().add(Pieces.label(texts.text("situation.civilians"), "small", "muted"));
        getChildren().add(forces);
    }

    private Node army(PartyId party) {
        var texts = desk.texts();
        var rows = Pieces.column("stack-tight", desk.tag(party));
        rows.getChildren()
                .addAll(line(texts.text("situation.men"), value(party, new Quantity.Men(party), 0)),
                        line(texts.text("situation.losses"), value(party, new Quantity.Losses(party), 1)),
                        line(texts.text("situation.arms"), value(party, new Quantity.Arms(party), 2)),
                        line(texts.text("situation.morale"), value(party, new Quantity.Morale(party), 2)));
        return rows;
    }

    /// The own numbers as they are, another's as the own services estimate them.
    private Node value(PartyId party, Quantity quantity, int decimals) {
        var view = desk.seat().view();
        var estimate = party.equals(desk.seat().seat()) ? null : view.own().estimates().get(quantity);
        return Pieces.single(estimate == null
                ? desk.figures().number(view.standpoint().world().read(quantity), decimals)
                : desk.figures().estimate(estimate, decimals));
    }

    private static Node line(String label, Node value) {
        return Pieces.row("line", Pieces.growing(Pieces.label(label, "muted")), value);
    }
}
