package armistice.ai;

import armistice.engine.state.Chance;
import armistice.model.deal.Agreement;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.Stage;
import armistice.model.id.PartyId;
import armistice.model.play.Command;
import armistice.model.setting.Persona;
import armistice.model.setting.Scenario;
import armistice.view.SeatView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a negotiator has in front of it when it decides: the view, its own values, what it believes of the others, how
/// much it holds out for. Everything is worked out when first asked for.
final class Desk {
    /// Points that others would have to concede to be answered by the most that reciprocity allows, twice over.
    private static final double MUCH = 50;

    private final SeatView view;
    private final Persona persona;
    private final Skill skill;
    private final Effort effort;
    private final Chance chance;
    private final Valuation values;
    private final List<Belief> beliefs;
    private final Map<Stage, Double> best;
    private final Map<Stage, List<Offer>> offers;
    private @Nullable OptionSet spared;
    private @Nullable OptionSet left;
    private @Nullable OptionSet withdrawn;
    private @Nullable OptionSet beyond;
    private @Nullable List<Evidence> shown;
    private @Nullable Draft next;
    private boolean nextIsKnown;
    private @Nullable Packages packages;
    private @Nullable List<Offer> frontier;
    private @Nullable Foresight foresight;
    private double aspiration;

    Desk(SeatView view, Persona persona, Skill skill, Effort effort, Chance chance, Valuation values) {
        this.view = view;
        this.persona = persona;
        this.skill = skill;
        this.effort = effort;
        this.chance = chance;
        this.values = values;
        this.beliefs = beliefs(view, values, skill.learning());
        this.best = new EnumMap<>(Stage.class);
        this.offers = new EnumMap<>(Stage.class);
        this.aspiration = Double.NaN;
    }

    /// The same desk with a later view, on which all that was worked out still holds.
    private Desk(SeatView view, Desk before) {
        this.view = view;
        this.persona = before.persona;
        this.skill = before.skill;
        this.effort = before.effort;
        this.chance = before.chance;
        this.values = before.values;
        this.beliefs = before.beliefs;
        this.best = before.best;
        this.offers = before.offers;
        this.spared = before.spared;
        this.left = before.left;
        this.withdrawn = before.withdrawn;
        this.beyond = before.beyond;
        this.shown = before.shown;
        this.packages = before.packages;
        this.frontier = before.frontier;
        this.foresight = before.foresight;
        this.aspiration = before.aspiration;
    }

    /// The desk for a later view: nothing is worked out again that rests on what has not changed.
    Desk on(SeatView later, Chance now) {
        Valuation still = values.holdsFor(later) ? values : values.on(later);
        return still == values && view.proposals().equals(later.proposals()) ? new Desk(later, this)
                : new Desk(later, persona, skill, effort, now, still);
    }

    private static List<Belief> beliefs(SeatView view, Valuation values, Skill.Learning learning) {
        return values.impressions()
                .stream()
                .map(impression -> switch (learning) {
                    case NOTHING -> impression.first();
                    case COUNTS -> impression.of(view);
                    case INFERS -> impression.inferred(view);
                })
                .toList();
    }

    SeatView view() {
        return view;
    }

    Scenario scenario() {
        return view.scenario();
    }

    Persona persona() {
        return persona;
    }

    Skill skill() {
        return skill;
    }

    Valuation values() {
        return values;
    }

    List<Belief> beliefs() {
        return beliefs;
    }

    /// A number between 0 and 1 that is the same whenever it is asked for in this turn.
    double draw(String rule, String key) {
        return chance.uniform(rule, key);
    }

    /// The same in every turn.
    double whim(String rule, String key) {
        return new Chance(chance.seed(), 0).uniform(rule, key);
    }

    boolean isBelligerent() {
        return scenario().war().isBelligerent(view.seat());
    }

    boolean isBelligerent(PartyId party) {
        return scenario().war().isBelligerent(party);
    }

    /// What is believed of a party.
    Belief belief(PartyId party) {
        for (Belief belief : beliefs) {
            if (belief.party().equals(party)) {
                return belief;
            }
        }
        throw new IllegalArgumentException("no belief of " + party);
    }

    /// Whether a settlement is signed or in force: then nobody honest reopens it.
    boolean isSettled() {
        return view.agreements()
                .stream()
                .anyMatch(agreement -> agreement.draft().stage() == Stage.SETTLEMENT
                        && (agreement.status() == Agreement.Status.SIGNED || agreement.isInForce()));
    }

    /// Share of the best reachable surplus to hold out for.
    double aspiration() {
        if (Double.isNaN(aspiration)) {
            aspiration = Aspiration.of(persona, view.turn(), view.turns(), conceded());
        }
        return aspiration;
    }

    /// The best surplus of a stage that the others might sign, points; 0 if there is none.
    double best(Stage stage) {
        Double known = best.get(stage);
        if (known == null) {
            known = Math.max(0, stage.isTruce() ? Truces.best(this, stage) : values.bestSettlement());
            best.put(stage, known);
        }
        return known;
    }

    /// What a text of a stage must be worth to be accepted, points over the outside option; never below it.
    double threshold(Stage stage) {
        double best = best(stage);
        // A truce can be had beside a settlement; waiting for a better one costs what it saves.
        if (stage.isTruce() || !skill.looksAhead()) {
            return Math.max(0, (stage.isTruce() ? skill.truces() : 1 - skill.slip()) * aspiration() * best);
        }
        return Math.max(0, Math.clamp(foresight().goingOn().mean(), persona.closing() * best,
                persona.opening() * best));
    }

    /// Whether no turn is left in which others could come down.
    boolean isLastTurn() {
        return view.turn() >= view.turns();
    }

    /// Whether what the seat has put forward binds it no more: who looks ahead plays the last turn out, one text after the other. Who
    /// does not would only leap. The single text of a mediator is nobody's position.
    boolean isUnbound() {
        return persona.has(Persona.Trait.MEDIATES) || (isLastTurn() && skill.looksAhead());
    }

    /// What a text of its own must be worth to be tabled, points over the outside option: what it would sign, and before the
    /// last turn no less than its aspiration, for what is conceded early is taken and not returned.
    double tabled(Stage stage) {
        double signed = threshold(stage);
        boolean holdsOut = skill.looksAhead() && !stage.isTruce() && !isLastTurn();
        return holdsOut ? Math.max(signed, aspiration() * best(stage)) : signed;
    }

    /// What can be foreseen from here.
    Foresight foresight() {
        Foresight known = foresight;
        if (known == null) {
            known = Foresight.of(this, frontier(), effort);
            foresight = known;
        }
        return known;
    }

    /// Settlements from the best for the seat to the most generous.
    List<Offer> frontier() {
        List<Offer> known = frontier;
        if (known == null) {
            known = Foresight.frontier(this);
            frontier = known;
        }
        return known;
    }

    /// Texts of a stage that could be tabled.
    List<Offer> offers(Stage stage) {
        List<Offer> known = offers.get(stage);
        if (known == null) {
            known = switch (stage) {
                case INTERIM_TRUCE, PARTIAL_TRUCE -> Truces.offers(this, stage);
                case FRAMEWORK -> Settlements.frameworks(this);
                case SETTLEMENT -> Settlements.offers(this);
            };
            offers.put(stage, known);
        }
        return known;
    }

    /// Months in a turn.
    double turnMonths() {
        return scenario().turnDays() / 30.44;
    }

    /// An offer, valued.
    Offer offer(String kind, Draft draft) {
        return new Offer(kind, draft, values.worth(draft), likelihood(draft));
    }

    /// Chance that all addressees sign a draft, as far as believed.
    double likelihood(Draft draft) {
        double all = 1;
        int[] choice = values.choice(draft.terms());
        for (PartyId party : draft.to()) {
            all *= belief(party).likelihood(draft, choice);
        }
        return all;
    }

    /// Chance that a text of another on the table, once the seat signs it, is signed by all, as far as believed.
    double likelihood(Proposal text) {
        int[] choice = values.choice(text.draft().terms());
        double all = 1;
        for (PartyId party : text.draft().to()) {
            boolean signs = party.equals(view.seat()) || text.isAcceptedBy(party);
            all *= signs ? 1 : belief(party).likelihood(text.draft(), choice);
        }
        return all;
    }

    /// What the evidence leaves open of that chance.
    Range range(Draft draft) {
        return Range.ofAll(draft.to().stream().map(party -> belief(party).guess(draft)).toList());
    }

    /// The text that the seat would put forward next; none if it would not.
    @Nullable
    Draft next() {
        if (!nextIsKnown) {
            Move move = new Tabling().consider(this);
            next = switch (move == null ? null : move.command()) {
                case Command.Table(var draft) -> draft;
                case Command.Amend amend -> amend.draft();
                case null, default -> null;
            };
            nextIsKnown = true;
        }
        return next;
    }

    /// The space of settlements as this seat sees it.
    Packages packages() {
        if (packages == null) {
            packages = Packages.of(view, values, beliefs, left().options());
        }
        return packages;
    }

    /// What the seat spares its allies.
    OptionSet spared() {
        OptionSet known = spared;
        if (known == null) {
            known = new OptionSet(values.index(), Allies.spared(this));
            spared = known;
        }
        return known;
    }

    /// What the seat does without in its next text meant to last ([Steady]), or spares its allies.
    OptionSet left() {
        OptionSet known = left;
        if (known == null) {
            boolean[][] options = Arrays.stream(spared().options()).map(boolean[]::clone).toArray(boolean[][]::new);
            Steady.leaveOut(this, options);
            known = new OptionSet(values.index(), options);
            left = known;
        }
        return known;
    }

    /// By what a text meant to last would withdraw what the seat's texts have said.
    OptionSet withdrawn() {
        OptionSet known = withdrawn;
        if (known == null) {
            known = new OptionSet(values.index(), Steady.withdrawn(this));
            withdrawn = known;
        }
        return known;
    }

    /// What would be more to the seat than its last text meant to last says.
    OptionSet beyond() {
        OptionSet known = beyond;
        if (known == null) {
            known = new OptionSet(values.index(), Steady.beyond(this));
            beyond = known;
        }
        return known;
    }

    /// What each of the others has shown of its wishes, in the scenario's order.
    List<Evidence> shown() {
        List<Evidence> known = shown;
        if (known == null) {
            known = values.impressions().stream().map(impression -> impression.evidence(view)).toList();
            shown = known;
        }
        return known;
    }

    /// What others' settlement offers have gained for this seat since their first, as a share of what counts as much.
    private double conceded() {
        double most = 0;
        for (Belief other : beliefs) {
            List<Draft> drafts = settlementsOf(other.party());
            if (drafts.size() > 1) {
                most = Math.max(most, values.surplus(drafts.getLast()) - values.surplus(drafts.getFirst()));
            }
        }
        return most / MUCH;
    }

    private List<Draft> settlementsOf(PartyId party) {
        List<Draft> drafts = new ArrayList<>();
        for (Proposal proposal : view.proposals()) {
            if (proposal.by().equals(party)) {
                drafts.addAll(proposal.earlier());
                drafts.add(proposal.draft());
            }
        }
        drafts.removeIf(draft -> draft.stage() != Stage.SETTLEMENT);
        return drafts;
    }
}
