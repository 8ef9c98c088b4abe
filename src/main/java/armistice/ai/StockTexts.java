package armistice.ai;

import armistice.engine.rule.Signatories;
import armistice.engine.rule.TermsIndex;
import armistice.engine.state.Chance;
import armistice.model.deal.Draft;
import armistice.model.deal.Stage;
import armistice.model.id.PartyId;
import armistice.model.setting.Option;
import armistice.model.setting.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Texts drawn from all that could be tabled, the same ones each time: bare truces of every scope, and settlements that
/// leave some questions open.
final class StockTexts {
    private static final int SETTLEMENTS = 150;
    private static final double SETTLED = 0.6;
    private static final double MONTHS = 1;

    private final Scenario scenario;
    private final PartyId author;
    private final TermsIndex index;

    StockTexts(Scenario scenario, PartyId author, TermsIndex index) {
        this.scenario = scenario;
        this.author = author;
        this.index = index;
    }

    List<Draft> all() {
        List<Draft> texts = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            if (stage.isTruce()) {
                truces(stage, texts);
            }
        }
        for (int number = 0; number < SETTLEMENTS; number++) {
            texts.add(draft(Stage.SETTLEMENT, drawn("stock " + number)));
        }
        return texts;
    }

    private void truces(Stage stage, List<Draft> texts) {
        for (int i = 0; i < index.size(); i++) {
            List<Option> options = index.issue(i).options();
            for (int o = 0; o < options.size(); o++) {
                int[] choice = open();
                choice[i] = o;
                Draft truce = draft(stage, choice);
                if (!options.get(o).halts().isEmpty() && index.issue(i).stages().contains(stage)
                        && Drafts.isWellScoped(scenario, truce)) {
                    texts.add(truce);
                }
            }
        }
    }

    private int[] open() {
        int[] choice = new int[index.size()];
        for (int i = 0; i < choice.length; i++) {
            choice[i] = index.open(i);
        }
        return choice;
    }

    private int[] drawn(String name) {
        Chance chance = new Chance(0, 0);
        int[] choice = open();
        for (int i = 0; i < choice.length; i++) {
            double draw = chance.uniform(name, index.issue(i).id().value());
            if (draw < SETTLED && index.issue(i).stages().contains(Stage.SETTLEMENT)) {
                choice[i] = (int) (draw / SETTLED * index.issue(i).options().size());
            }
        }
        return choice;
    }

    private Draft draft(Stage stage, int[] choice) {
        var terms = index.terms(choice);
        Set<PartyId> to = new LinkedHashSet<>(Signatories.of(scenario, terms));
        to.remove(author);
        return new Draft(to, stage, terms, stage.isTruce() ? MONTHS : 0, false, List.of(), 1, "");
    }
}
