package armistice.ai;

import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.PublicPosition;
import armistice.model.deal.Stage;
import armistice.model.id.IssueId;
import armistice.model.setting.Persona;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Steady authorship: what a party has put into its last text meant to last, and what it has said in public, it does not take back in
/// the next from those who fight, unless somebody asked for that, and never from one extreme to the other; nor does it ask for more on
/// an issue than it did. What the others think of clauses is read out of their answers, and so every answer makes some other
/// package look best. And it does not go back in any of them to a clause that it has replaced, nor ask again for what it has given
/// up, whoever speaks for that: who swings between two readers comes no nearer to either.
final class Steady {
    /// Points that a belligerent may lose, or the author gain, on an issue by a clause for which nobody asked.
    private static final double LITTLE = 1.5;
    /// Points by which a clause has to be less to its author than the one before to have been given up.
    private static final double NOTICED = 0.25;
    /// Points from which it is a loss whoever asked.
    private static final double MUCH = 6;

    private Steady() {}

    /// The last text meant to last that the seat has tabled; none if there is none.
    static @Nullable Proposal last(Desk desk) {
        Proposal last = null;
        for (Proposal own : desk.view().proposals()) {
            last = own.by().equals(desk.view().seat()) && !own.draft().stage().isTruce() ? own : last;
        }
        return last;
    }

    /// Adds the options that the seat's next text meant to last does without. In the last turn everything may be tried.
    ///
    /// @param left by issue and option number
    static void leaveOut(Desk desk, boolean[][] left) {
        if (desk.isUnbound()) {
            return;
        }
        Proposal last = last(desk);
        OptionSet withdrawn = desk.withdrawn();
        Map<IssueId, PublicPosition> said = desk.view().standpoint().positions();
        for (int i = 0; i < left.length; i++) {
            IssueId issue = desk.values().index().issue(i).id();
            PublicPosition position = said.get(issue);
            int before = last == null ? desk.values().index().open(i) : desk.values().choice(last.draft().terms())[i];
            for (int o = 0; o < left[i].length; o++) {
                boolean asked = isAskedFor(desk, i, o);
                left[i][o] |= withdrawn.has(i, o) || (o != before && (takesBack(desk, i, before, o, asked)
                        || asksMore(desk, i, before, o)
                        || (position != null && !asked && isBelow(desk, position, i, o))));
            }
        }
    }

    /// The options by which the seat would withdraw what its texts meant to last have said: each that a later one has replaced, and
    /// where one has given something up, all that are clearly more to the seat than what the last one says, so that it does not leave
    /// open either what it has conceded. In the last turn none.
    static boolean[][] withdrawn(Desk desk) {
        boolean[][] withdrawn = OptionSet.none(desk.values().index());
        List<int[]> texts = desk.isUnbound() ? List.of() : texts(desk);
        for (int i = 0; i < withdrawn.length && !texts.isEmpty(); i++) {
            withdraw(desk, i, texts, withdrawn[i]);
        }
        return withdrawn;
    }

    private static void withdraw(Desk desk, int issue, List<int[]> texts, boolean[] withdrawn) {
        int open = desk.values().index().open(issue);
        List<Integer> said = texts.stream().map(text -> text[issue]).toList();
        int last = said.getLast();
        List<Integer> settled = said.stream().filter(option -> option != open).toList();
        // What is only left for later has been neither replaced nor given up.
        for (int k = 0; k < said.size(); k++) {
            int option = said.get(k);
            withdrawn[option] |= option != last && said.subList(k + 1, said.size())
                    .stream()
                    .anyMatch(later -> later != open && later != option);
        }
        if (settled.isEmpty()) {
            return;
        }
        double[] points = desk.values().table().points(Stage.SETTLEMENT)[issue];
        double given = points[settled.getLast()] + NOTICED;
        boolean gaveUp = settled.stream().anyMatch(option -> points[option] > given);
        for (int o = 0; o < points.length; o++) {
            withdrawn[o] |= gaveUp && o != last && points[o] > given;
        }
    }

    /// Whether a draft would be again what the seat's texts meant to last have ceased to be, a settlement or a framework. In the last
    /// turn it may.
    static boolean wavers(Desk desk, Draft draft) {
        List<Draft> versions = versions(desk);
        return !desk.isUnbound() && !versions.isEmpty() && versions.getLast().stage() != draft.stage()
                && versions.stream().anyMatch(version -> version.stage() == draft.stage());
    }

    /// What the seat's texts meant to last have said, as options by issue number.
    private static List<int[]> texts(Desk desk) {
        return versions(desk).stream().map(draft -> desk.values().choice(draft.terms())).toList();
    }

    /// The seat's texts meant to last, version by version.
    private static List<Draft> versions(Desk desk) {
        return desk.view()
                .proposals()
                .stream()
                .filter(own -> own.by().equals(desk.view().seat()))
                .flatMap(own -> Stream.concat(own.earlier().stream(), Stream.of(own.draft())))
                .filter(draft -> !draft.stage().isTruce())
                .toList();
    }

    private static boolean takesBack(Desk desk, int issue, int before, int option, boolean asked) {
        if (desk.values().index().open(issue) == before) {
            return false;
        }
        double bearable = asked ? MUCH : LITTLE;
        return fighting(desk).anyMatch(
                belief -> belief.lasting(issue, option) < belief.lasting(issue, before) - bearable);
    }

    /// The options that are more to the seat than what its last text meant to last says on their issue: it asks for none of them in the
    /// texts of others either. None without such a text, and none on what that leaves open.
    static boolean[][] beyond(Desk desk) {
        Proposal last = last(desk);
        int[] choice = last == null ? new int[0] : desk.values().choice(last.draft().terms());
        boolean[][] beyond = OptionSet.none(desk.values().index());
        for (int i = 0; i < beyond.length; i++) {
            for (int o = 0; o < beyond[i].length; o++) {
                beyond[i][o] = last != null && asksMore(desk, i, choice[i], o);
            }
        }
        return beyond;
    }

    /// Whether an option is clearly more to the seat than another one; what a mediator writes it does not ask for itself.
    private static boolean asksMore(Desk desk, int issue, int before, int option) {
        if (desk.persona().has(Persona.Trait.MEDIATES)) {
            return false;
        }
        double[] points = desk.values().table().points(Stage.SETTLEMENT)[issue];
        return desk.values().index().open(issue) != before && points[option] > points[before] + LITTLE;
    }

    /// Whether an option is less to the seat than what it has said in public.
    private static boolean isBelow(Desk desk, PublicPosition position, int issue, int option) {
        int said = desk.values().index().numberOf(issue, position.option());
        double[] points = desk.values().table().points(Stage.SETTLEMENT)[issue];
        return option != said && points[option] < points[said];
    }

    private static Stream<Belief> fighting(Desk desk) {
        return desk.beliefs().stream().filter(belief -> desk.isBelligerent(belief.party()));
    }

    /// Whether another party has tabled an option, asked for it or signed it.
    private static boolean isAskedFor(Desk desk, int issue, int option) {
        List<Evidence> shown = desk.shown();
        return shown.stream().anyMatch(one -> one.count(issue, option) > 0 || one.isBorne(issue, option));
    }
}
