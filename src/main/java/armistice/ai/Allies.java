package armistice.ai;

import armistice.engine.rule.TermsIndex;
import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.id.PartyId;
import armistice.model.setting.Persona;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What a third party owes to those who fight: it signs nothing over the head of a belligerent it stands by, and does not
/// spend its signature on a text that a belligerent will not sign.
final class Allies {
    private static final double UNLIKELY = 0.3;
    /// Points from which a clause counts as a loss.
    private static final double LOSS = 0.5;

    private Allies() {}

    /// Where the allies stand on a text: with it, silent, or against it.
    enum Stand {
        WITH, SILENT, AGAINST
    }

    static Stand stand(Desk desk, Proposal proposal) {
        Stand stand = Stand.WITH;
        for (PartyId party : concerned(desk, proposal)) {
            if (!isAlly(desk, party) || proposal.isAcceptedBy(party)) {
                continue;
            }
            Answer answer = Pending.answer(proposal, party);
            if (answer != null) {
                return Stand.AGAINST;
            }
            stand = Stand.SILENT;
        }
        return stand;
    }

    /// The answer of an ally that has not accepted, to be supported; the text must have one.
    static Answer supported(Desk desk, Proposal proposal) {
        for (PartyId party : concerned(desk, proposal)) {
            Answer answer = Pending.answer(proposal, party);
            if (isAlly(desk, party) && answer != null && !(answer instanceof Answer.Accepted)) {
                return answer;
            }
        }
        throw new IllegalArgumentException("no ally objects to " + proposal.id());
    }

    /// What is believed of the allies that have not accepted a text.
    static List<Belief> unsigned(Desk desk, Proposal proposal) {
        return concerned(desk, proposal).stream()
                .filter(party -> isAlly(desk, party) && !proposal.isAcceptedBy(party))
                .map(desk::belief)
                .toList();
    }

    /// The belligerents that must still sign a text and are not likely to, for a third party that is asked to sign it.
    static List<Belief> reluctant(Desk desk, Proposal proposal) {
        List<Belief> reluctant = new ArrayList<>();
        for (PartyId party : concerned(desk, proposal)) {
            if (!proposal.isAcceptedBy(party) && desk.belief(party).likelihood(proposal.draft()) < UNLIKELY) {
                reluctant.add(desk.belief(party));
            }
        }
        return reluctant;
    }

    /// Whether a draft asks for the signature of a belligerent that the seat stands by and that is unlikely to give it.
    static boolean isLetDown(Desk desk, Draft draft) {
        return letDown(desk, draft).findAny().isPresent();
    }

    /// The belligerents that the seat stands by, whose signature a draft asks for and that are unlikely to give it.
    static Stream<PartyId> letDown(Desk desk, Draft draft) {
        return draft.to()
                .stream()
                .filter(party -> isAlly(desk, party) && desk.belief(party).likelihood(draft) < UNLIKELY);
    }

    /// Whether the seat does not fight and all who do have agreed to a text.
    static boolean haveAgreed(Desk desk, Proposal proposal) {
        Set<PartyId> concerned = concerned(desk, proposal);
        return !concerned.isEmpty() && concerned.stream().allMatch(proposal::isAcceptedBy);
    }

    /// Options by issue and number that the seat neither tables nor asks for: those clauses by which an ally is thought to lose over
    /// things as they are, and which it has not itself tabled, asked for or signed.
    static boolean[][] spared(Desk desk) {
        TermsIndex index = desk.values().index();
        boolean[][] spared = OptionSet.none(index);
        for (Impression impression : desk.values().impressions()) {
            if (isAlly(desk, impression.party())) {
                Belief belief = desk.belief(impression.party());
                Evidence shown = impression.evidence(desk.view());
                for (int i = 0; i < spared.length; i++) {
                    for (int o = 0; o < spared[i].length; o++) {
                        spared[i][o] |= !index.option(i, o).open() && belief.lasting(i, o) < -LOSS
                                && shown.count(i, o) == 0;
                    }
                }
            }
        }
        return spared;
    }

    /// Whether a party fights and the seat, which does not, stands by it.
    static boolean isAlly(Desk desk, PartyId party) {
        double trust = desk.view().standpoint().trust().getOrDefault(party, 0.0);
        return desk.persona().has(Persona.Trait.STANDS_BY_ALLIES) && !desk.isBelligerent() && desk.isBelligerent(party)
                && trust >= Settlements.TRUSTED;
    }

    /// The belligerents whom a third party's answer concerns; nobody for a belligerent, who speaks for itself.
    private static Set<PartyId> concerned(Desk desk, Proposal proposal) {
        Set<PartyId> concerned = new LinkedHashSet<>();
        if (!desk.isBelligerent()) {
            concerned.add(proposal.by());
            concerned.addAll(proposal.draft().to());
            concerned.removeIf(party -> !desk.isBelligerent(party));
        }
        return concerned;
    }
}
