package armistice.engine.rule;

import armistice.engine.state.Standpoint;
import armistice.model.deal.Draft;
import armistice.model.deal.Reservation;
import armistice.model.deal.Stage;
import armistice.model.id.ActivityId;
import armistice.model.id.PartyId;
import armistice.model.number.Parameter;
import armistice.model.play.Weighing;
import armistice.model.setting.Issue;
import armistice.model.setting.Option;
import armistice.model.setting.Party;
import armistice.model.setting.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// The best text that a party could ask for instead of the one before it ([Answering]).
///
/// Changes are added one by one, the most promising first, as if values added up; each text so made is then valued whole.
/// Parties are told apart by bits, since every candidate asks anew who would have to sign.
final class BestCounter {
    private static final int MOST_CHANGES = 3;

    private final DealValue values;
    private final Draft text;
    private final Weighing bare;
    private final TermsIndex index;
    private final DealTable table;
    private final int[] proposed;
    private final long[] consent;
    private final long always;
    private final double[] alike;
    private final double givenUp;
    private final double takenAtBest;

    /// @param bare the comparison without a counter
    BestCounter(DealValue values, Draft text, PartyId author, Weighing bare) {
        this.values = values;
        this.text = text;
        this.bare = bare;
        Scenario scenario = values.standpoint().scenario();
        this.index = new TermsIndex(scenario);
        this.table = new DealTable(values, index);
        this.proposed = index.choice(text.terms());
        this.consent = new long[proposed.length];
        for (int i = 0; i < consent.length; i++) {
            consent[i] = signers(index.option(i, proposed[i]));
        }
        this.always = bits(List.of(scenario.war().attacker(), scenario.war().defender(), author));
        this.alike = scenario.parties().stream().mapToDouble(party -> alike(values.standpoint(), party.id())).toArray();
        this.givenUp = scenario.value(Parameter.ANSWER_GIVE);
        this.takenAtBest = scenario.value(Parameter.ANSWER_TAKEN);
    }

    /// One clause that could be changed.
    ///
    /// @param issue   its number
    /// @param option  number of the other option
    /// @param points  what the change adds to the party's value
    /// @param given   share of the issue that the party gains by it, negative if it loses
    /// @param signers whose consent the new option needs
    private record Change(int issue, int option, double points, double given, long signers) {}

    /// The comparison with the best counter, if there is any.
    Weighing weighing() {
        List<Change> candidates = candidates();
        List<Change> chosen = new ArrayList<>();
        Weighing best = bare;
        while (chosen.size() < MOST_CHANGES && !candidates.isEmpty()) {
            Change next = candidates.stream()
                    .max(Comparator.comparingDouble(change -> promise(with(chosen, change))))
                    .orElseThrow();
            chosen.add(next);
            candidates.removeIf(change -> change.issue() == next.issue());
            int[] choice = choice(chosen);
            if (isPossible(choice)) {
                Weighing counter = new Weighing(bare.accepted(), bare.promised(),
                        values.value(text.withTerms(index.terms(choice))), taken(chosen), reservations(chosen),
                        bare.outside(), bare.threatened());
                best = best.reservations().isEmpty() || counter.counter() > best.counter() ? counter : best;
            }
        }
        return best;
    }

    private List<Change> candidates() {
        double before = table.surplus(text.stage(), proposed, text.months());
        List<Change> candidates = new ArrayList<>();
        for (int i = 0; i < proposed.length; i++) {
            if (!index.issue(i).stages().contains(text.stage())) {
                continue;
            }
            for (int o = 0; o < index.issue(i).options().size(); o++) {
                int[] choice = proposed.clone();
                choice[i] = o;
                if (o != proposed[i] && isPossible(choice)) {
                    double points = table.surplus(text.stage(), choice, text.months()) - before;
                    if (points > 0) {
                        candidates.add(new Change(i, o, points, given(i, o), signers(index.option(i, o))));
                    }
                }
            }
        }
        return candidates;
    }

    private double given(int issue, int option) {
        return share(issue, option) - share(issue, proposed[issue]);
    }

    private double share(int issue, int option) {
        Standpoint standpoint = values.standpoint();
        Issue one = index.issue(issue);
        return OptionValue.share(standpoint, one, standpoint.sheet().issue(one.id()), index.option(issue, option).id());
    }

    /// What the counter would be worth if values added up.
    private double promise(List<Change> changes) {
        double revised = bare.accepted();
        for (Change change : changes) {
            revised += change.points();
        }
        double chance = taken(changes);
        return chance * revised + (1 - chance) * bare.refuse();
    }

    /// Whether the party could sign the terms, and whether they are still a text of their kind.
    private boolean isPossible(int[] choice) {
        if (table.crosses(choice)) {
            return false;
        }
        if (!text.stage().isTruce()) {
            return true;
        }
        Scenario scenario = values.standpoint().scenario();
        Set<ActivityId> halts = TruceScope.halts(scenario, text.withTerms(index.terms(choice)));
        boolean ground = halts.contains(scenario.war().groundActivity());
        return text.stage() == Stage.INTERIM_TRUCE ? ground : !ground && !halts.isEmpty();
    }

    /// Chance that the others take the changes up, by the one of them who is thought to lose most.
    private double taken(List<Change> changes) {
        long others = others(changes);
        double most = 0;
        for (int party = 0; party < alike.length; party++) {
            if ((others & 1L << party) != 0) {
                most = Math.max(most, loss(party, changes));
            }
        }
        return takenAtBest * Math.exp(-most / givenUp);
    }

    /// Who must sign the changed text, or wrote it, beside the party itself.
    private long others(List<Change> changes) {
        long signers = always;
        for (int i = 0; i < consent.length; i++) {
            long needed = consent[i];
            for (Change change : changes) {
                needed = change.issue() == i ? change.signers() : needed;
            }
            signers |= needed;
        }
        return signers & ~bits(List.of(values.standpoint().party()));
    }

    /// Points that another party is thought to lose over the whole horizon by the changes.
    private double loss(int party, List<Change> changes) {
        double weight = 100.0 / proposed.length;
        double loss = 0;
        for (Change change : changes) {
            loss += Math.max(0, -weight * alike[party] * change.given());
        }
        return loss;
    }

    /// How far another party is taken to want the same: 1 wholly, -1 the opposite.
    private static double alike(Standpoint standpoint, PartyId other) {
        return 2 * standpoint.trust().getOrDefault(other, 0.5) - 1;
    }

    private long signers(Option option) {
        return bits(option.consent());
    }

    private long bits(Iterable<PartyId> parties) {
        List<Party> all = values.standpoint().scenario().parties();
        long bits = 0;
        for (PartyId party : parties) {
            for (int i = 0; i < all.size(); i++) {
                bits |= all.get(i).id().equals(party) ? 1L << i : 0;
            }
        }
        return bits;
    }

    private static List<Change> with(List<Change> chosen, Change next) {
        List<Change> all = new ArrayList<>(chosen);
        all.add(next);
        return all;
    }

    private int[] choice(List<Change> changes) {
        int[] choice = proposed.clone();
        for (Change change : changes) {
            choice[change.issue()] = change.option();
        }
        return choice;
    }

    private List<Reservation> reservations(List<Change> changes) {
        return changes.stream()
                .map(change -> new Reservation(index.issue(change.issue()).id(),
                        index.option(change.issue(), change.option()).id(), ""))
                .toList();
    }
}
