package armistice.ai;

import armistice.engine.state.Front;
import armistice.engine.state.World;
import armistice.model.deal.Answer;
import armistice.model.deal.Proposal;
import armistice.model.deal.Stage;
import armistice.model.id.PartyId;
import armistice.model.id.RegionId;
import armistice.model.number.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The rest of the game as a seat sees it coming: what all [Playout]s of one moment have in common.
final class Rest {
    private static final double MOST_INITIATIVE = 0.9;

    private final int turns;
    private final List<Answered> answers;
    private final List<ValuedText> offers;
    private final double[] initiative;
    private final double[] conceded;
    private final double[] shares;
    private final double standing;
    private final double drift;
    private final double turnMonths;

    /// How a party answered a text.
    ///
    /// @param ago turns since the text was tabled
    record Answered(PartyId by, ValuedText text, int ago, boolean signed) {}

    private Rest(Desk desk, List<Offer> frontier) {
        this.turns = Math.max(0, desk.view().turns() - desk.view().turn());
        this.answers = answers(desk);
        this.offers = frontier.stream().map(offer -> ValuedText.of(desk, offer.draft())).toList();
        this.initiative = desk.beliefs().stream().mapToDouble(belief -> initiative(desk, belief.party())).toArray();
        this.conceded = new double[turns() + 1];
        this.shares = new double[turns() + 1];
        double horizon = Math.max(desk.turnMonths(), desk.values().monthsLeft());
        for (int later = 0; later <= turns(); later++) {
            conceded[later] = 1 - Math.pow(left(later), desk.persona().concession());
            shares[later] = Math.max(0, 1 - later * desk.turnMonths() / horizon);
        }
        this.standing = desk.scenario().value(Parameter.RATIFICATION_STANDING);
        this.drift = drift(desk);
        this.turnMonths = desk.turnMonths();
    }

    static Rest of(Desk desk, List<Offer> frontier) {
        return new Rest(desk, frontier);
    }

    private static List<Answered> answers(Desk desk) {
        List<Answered> answers = new ArrayList<>();
        for (Proposal proposal : desk.view().proposals()) {
            ValuedText text = ValuedText.of(desk, proposal.draft());
            proposal.answers().forEach((party, answer) -> {
                if (answer.version() == proposal.version()) {
                    answers.add(new Answered(party, text, desk.view().turn() - proposal.turn(),
                            answer instanceof Answer.Accepted));
                }
            });
        }
        return answers;
    }

    /// How often a belligerent tables settlements, by what it has done so far: Laplace's rule of succession. Third parties are
    /// taken to wait.
    private static double initiative(Desk desk, PartyId party) {
        if (!desk.isBelligerent(party)) {
            return 0;
        }
        double texts = 1;
        for (Proposal proposal : desk.view().proposals()) {
            if (proposal.by().equals(party) && proposal.draft().stage() == Stage.SETTLEMENT) {
                texts += proposal.version();
            }
        }
        return Math.min(MOST_INITIATIVE, texts / (desk.view().turn() + 1));
    }

    /// Standard deviation by which the outside option moves in a turn: what one month's luck at the front does to it.
    private static double drift(Desk desk) {
        World world = desk.view().standpoint().world();
        Map<RegionId, Front> lucky = new LinkedHashMap<>();
        double noise = desk.scenario().value(Parameter.NOISE);
        world.fronts()
                .forEach((region, front) -> lucky.put(region,
                        new Front(front.attacker(), front.defender(), front.noise() + noise)));
        return lucky.isEmpty() ? 0
                : Math.abs(desk.values().shift(world.withFronts(lucky))) * Math.sqrt(desk.turnMonths() / lucky.size());
    }

    /// The settlements that the seat could table, the best for itself first.
    List<ValuedText> offers() {
        return offers;
    }

    /// What the others have answered to the versions on the table or last on it, oldest first.
    List<Answered> answers() {
        return answers;
    }

    /// Turns after this one.
    int turns() {
        return turns;
    }

    /// Share of the time to the end that is left after some of them.
    double left(int later) {
        return turns() <= 1 ? 0 : Math.clamp((turns() - later) / (turns() - 1.0), 0.0, 1.0);
    }

    /// How far the seat's concession curve has gone after some of them, 0 to 1.
    double conceded(int later) {
        return conceded[later];
    }

    /// Share of what a settlement is worth now that it is still worth after some of them.
    double share(int later) {
        return shares[Math.min(later, turns())];
    }

    /// Chance that one of the others, by its number, tables a settlement in a turn.
    double initiative(int party) {
        return initiative[party];
    }

    /// What a refusal by the own home front costs, points.
    double standing() {
        return standing;
    }

    /// Standard deviation of the outside option's change in a turn, points.
    double drift() {
        return drift;
    }

    double turnMonths() {
        return turnMonths;
    }
}
