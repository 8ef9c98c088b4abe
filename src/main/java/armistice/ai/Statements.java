package armistice.ai;

import armistice.model.deal.Proposal;
import armistice.model.deal.PublicPosition;
import armistice.model.deal.Stage;
import armistice.model.id.OptionId;
import armistice.model.number.Explanation.Unit;
import armistice.model.play.Command;
import armistice.model.play.Possibility;
import armistice.model.setting.Issue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Says in public, now and then and by candour, what the seat asks for on one of the issues that matter to it. A
/// position binds, so it is taken only on what the own offer contains, unless it overstates, and not on what it concedes there.
final class Statements implements Deliberation {
    private static final double OFTEN = 0.5;
    private static final double FIRMNESS = 0.3;
    private static final int FOREMOST = 6;
    private static final double LEAST_POINTS = 0.05;

    @Override
    public @Nullable Move consider(Desk desk) {
        Issue issue = issueOfTheTurn(desk);
        if (desk.isSettled() || desk.draw("statement", "") >= OFTEN * desk.persona().candour()
                || desk.view().standpoint().positions().containsKey(issue.id())
                || !desk.view().can(Possibility.Kind.DECLARE, "")) {
            return null;
        }
        OptionId offered = offered(desk, issue);
        OptionId option = Bluffs.overstates(desk) ? wished(desk, issue) : offered;
        if (issue.option(option).open() || gain(desk, issue, option) < LEAST_POINTS) {
            return null;
        }
        String text = Notes.text("note.statement", issue.label(), issue.option(option).label());
        return new Move(new Command.Declare(List.of(new PublicPosition(issue.id(), option, FIRMNESS)), text),
                why(desk, issue, offered, option));
    }

    private static Rationale why(Desk desk, Issue issue, OptionId offered, OptionId said) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        numbers.put("firmness", FIRMNESS);
        Set<OptionId> options = new LinkedHashSet<>(List.of(said, offered, wished(desk, issue)));
        List<Rationale.Alternative> considered = new ArrayList<>();
        options.forEach(option -> considered.add(position(desk, issue, option)));
        considered.add(Rationale.Alternative.nothing("no-position"));
        return Rationale.of(said.equals(offered) ? "declare" : "overstate", issue.label())
                .by(numbers)
                .considering(considered)
                .believing(desk.beliefs().stream().map(belief -> belief.on(issue.id())).toList());
    }

    /// What a clause would be worth in a settlement, over leaving its issue open.
    private static Rationale.Alternative position(Desk desk, Issue issue, OptionId option) {
        return new Rationale.Alternative("position", issue.option(option).label(),
                Merits.term("explain.reason.clause", issue.label(), gain(desk, issue, option), Unit.POINTS));
    }

    private static double gain(Desk desk, Issue issue, OptionId option) {
        int number = desk.values().index().numberOf(issue.id());
        double[] points = desk.values().table().points(Stage.SETTLEMENT)[number];
        return points[desk.values().index().numberOf(number, option)] - points[desk.values().index().open(number)];
    }

    /// What the own offer contains on an issue: the text that is on the table, or else the one that it would put there.
    private static OptionId offered(Desk desk, Issue issue) {
        Proposal mine = Pending.latestOwn(desk.view(), own -> !own.stage().isTruce());
        if (mine != null) {
            return mine.draft().terms().option(issue.id());
        }
        List<Offer> offers = desk.offers(Stage.SETTLEMENT);
        return offers.isEmpty() ? issue.open().id() : offers.getFirst().terms().option(issue.id());
    }

    /// What the seat likes best on an issue, by itself.
    private static OptionId wished(Desk desk, Issue issue) {
        int number = desk.values().index().numberOf(issue.id());
        return issue.options().get(desk.values().favourite(Stage.SETTLEMENT, number)).id();
    }

    /// One of the issues with the largest own weights, another each turn.
    private static Issue issueOfTheTurn(Desk desk) {
        List<Issue> issues = new ArrayList<>(desk.scenario().issues());
        issues.sort(Comparator
                .comparingDouble((Issue issue) -> -desk.view().standpoint().sheet().issue(issue.id()).weight()));
        return issues.get((desk.view().turn() - 1) % Math.min(FOREMOST, issues.size()));
    }
}
