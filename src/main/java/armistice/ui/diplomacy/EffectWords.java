package armistice.ui.diplomacy;

import armistice.engine.Labels;
import armistice.model.id.RegionId;
import armistice.model.number.Effect;
import armistice.model.number.Quantity;
import armistice.ui.kit.Pieces;
import armistice.ui.seat.Desk;
import javafx.scene.control.Label;

/// What a measure changes, in words.
final class EffectWords {

    private final Desk desk;

    EffectWords(Desk desk) {
        this.desk = desk;
    }

    /// One effect as a line.
    ///
    /// @param factor effort by which what is added is multiplied, and to which what multiplies is raised
    Label line(Effect effect, double factor) {
        var texts = desk.texts();
        var what = Labels.of(desk.seat().scenario(), effect.quantity());
        var words = switch (effect.change()) {
            case ADD -> effect.quantity() instanceof Quantity.Control(var region)
                    ? ground(region, effect.amount() * factor)
                    : texts.text("effect.add", what,
                            desk.figures().signed(effect.amount() * factor, decimals(effect)));
            case SET -> texts.text("effect.set", what, desk.figures().number(effect.amount(), 2));
            case MULTIPLY -> texts.text("effect.multiply", what,
                    desk.figures().number(Math.pow(effect.amount(), factor), 2));
        };
        return Pieces.label(effect.overMonths() > 0
                ? texts.text("effect.over", words, desk.figures().number(effect.overMonths(), 0))
                : words, "small", "muted");
    }

    /// Ground that changes hands, as an area.
    private String ground(RegionId id, double share) {
        var scenario = desk.seat().scenario();
        var region = scenario.region(id);
        return desk.texts()
                .text("effect.ground", region.name(), desk.figures().signed(share * region.area(), 0),
                        scenario.party(scenario.war().attacker()).name());
    }

    /// So many that something shows.
    private static int decimals(Effect effect) {
        return Math.abs(effect.amount()) < 0.01 ? 4 : 2;
    }
}
