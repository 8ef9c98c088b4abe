package armistice.ai;

import armistice.model.deal.Agreement;
import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.Reservation;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.id.IssueId;
import armistice.model.id.PartyId;
import armistice.model.play.Command;
import armistice.model.setting.Issue;
import armistice.model.setting.Persona;
import armistice.view.SeatView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Puts one text a turn on the table: a truce or a settlement by persona, another's text with few changes, or the own
/// text with what the others asked for, whichever promises most. Who looks ahead puts a truce beside a lasting text, since
/// one does not stand in the other's way.
final class Tabling implements Deliberation {
    private static final double LEAST_PROMISE = 0.02;
    private static final double LEAST_POINTS = 0.05;
    private static final double TRUCE_HOLDS = 0.25;
    private static final double LEAST_BIAS = 0.05;
    private static final double MOST_SHARE = 1.5;
    private static final int MOST_CHANGES = 4;
    /// Chance from which a truce beside one that holds is worth the table.
    private static final double BESIDE = 0.2;
    /// Chance up to which a text meant to last only repeats where its author stands.
    private static final double IN_VAIN = 0.015;
    /// Share of the best settlement by which a text asks for clearly less than another.
    private static final double STEP = 0.15;
    /// Chance from which a text is worth a change of course.
    private static final double LIKELY = 0.25;
    /// Lasting texts that who looks ahead tables in the last turn at most, one after the other.
    private static final int LAST_TEXTS = 8;

    @Override
    public @Nullable Move consider(Desk desk) {
        if (desk.persona().has(Persona.Trait.MEDIATES) || desk.isSettled()) {
            return null;
        }
        if (desk.skill().looksAhead()) {
            return ahead(desk);
        }
        if (!mayWrite(desk.view(), _ -> true)) {
            return null;
        }
        List<Offer> offers = offers(desk);
        return write(desk, offers, TextReasons.weighed(desk));
    }

    /// A lasting text and a truce beside it, or a truce first.
    private static @Nullable Move ahead(Desk desk) {
        boolean lasts = mayWrite(desk.view(), stage -> !stage.isTruce()) || mayHaggle(desk.view());
        boolean halts = mayWrite(desk.view(), Stage::isTruce);
        if (!lasts && !halts) {
            return null;
        }
        Weighing weighing = Weighing.of(desk, offers(desk));
        if (weighing.isTruceFirst()) {
            return halts ? write(desk, weighing.first(), TextReasons.foreseen("table-truce-first")) : null;
        }
        Prospect without = desk.foresight().goingOn();
        List<Offer> promising = weighing.lasting().stream().filter(offer -> !isIdle(desk, offer, without)).toList();
        Move lasting = lasts ? write(desk, promising, TextReasons.foreseen("table-ahead")) : null;
        return lasting == null && halts
                ? write(desk, weighing.truces(), TextReasons.promise("table-beside"))
                : lasting;
    }

    /// Whether no text of some stages has been written this turn or waits for answers.
    private static boolean mayWrite(SeatView view, Predicate<Stage> stages) {
        return !hasWritten(view, stages) && !awaitsAnswers(view, stages);
    }

    /// Whether the seat can try another lasting text in the last turn: all that it has tabled is answered, and none is agreed.
    private static boolean mayHaggle(SeatView view) {
        List<Proposal> now = Pending.own(view)
                .stream()
                .filter(proposal -> proposal.turn() == view.turn() && !proposal.draft().stage().isTruce())
                .toList();
        return view.turn() == view.turns() && !now.isEmpty() && now.size() < LAST_TEXTS
                && now.stream().allMatch(Pending::isAnsweredByAll);
    }

    /// The first of some offers, unless it is on the table already.
    private static @Nullable Move write(Desk desk, List<Offer> offers, TextReasons reasons) {
        SeatView view = desk.view();
        Offer best = offers.isEmpty() ? null : offers.getFirst();
        if (best == null
                || (best.promise() < LEAST_PROMISE && !isFirstWord(desk, best) && !hasComeDown(desk, best))) {
            return null;
        }
        Draft draft = Drafts.noted(Safeguards.added(desk, channelled(desk, best.draft())), note(desk, best));
        Proposal mine = ownLike(view, draft);
        if (mine == null) {
            return new Move(new Command.Table(draft), reasons.why(desk, offers, null));
        }
        if (isSame(mine.draft(), draft) && mine.draft().expiresTurn() > view.turn()) {
            return null;
        }
        Rationale why = reasons.why(desk, offers, mine);
        return view.turn() == view.turns()
                ? lastWord(mine, draft, why)
                : new Move(new Command.Amend(mine.id(), mine.version(), draft), why);
    }

    /// Whether it is the first text meant to last of a party that does not look ahead: it says where that stands, however unlikely it is.
    private static boolean isFirstWord(Desk desk, Offer offer) {
        return !desk.skill().looksAhead() && !offer.draft().stage().isTruce() && Steady.last(desk) == null;
    }

    /// Whether a party that does not look ahead asks for clearly less than in its last text meant to last, and the others are likelier to
    /// sign: that says where it stands by now, however unlikely it still is.
    static boolean hasComeDown(Desk desk, Offer offer) {
        Proposal last = Steady.last(desk);
        return !desk.skill().looksAhead() && !offer.draft().stage().isTruce() && last != null
                && offer.own() <= desk.values().worth(last.draft()) - STEP * desk.best(Stage.SETTLEMENT)
                && offer.likelihood() > desk.likelihood(last.draft());
    }

    /// On the last turn a text written now cannot be told from one of the turn before, so a changed one is tabled anew.
    private static @Nullable Move lastWord(Proposal mine, Draft draft, Rationale why) {
        return isSame(mine.draft(), draft) ? null : new Move(new Command.Table(draft), why);
    }

    /// Whether two texts say the same.
    static boolean isSame(Draft one, Draft other) {
        return Drafts.bare(one).equals(Drafts.bare(other));
    }

    static boolean hasWritten(SeatView view, Predicate<Stage> stages) {
        return view.proposals()
                .stream()
                .anyMatch(proposal -> proposal.by().equals(view.seat()) && stages.test(proposal.draft().stage())
                        && (proposal.turn() == view.turn() || Drafts.isOfThisTurn(view, proposal.draft())));
    }

    /// A text that somebody has accepted and others have not yet answered stays as it is.
    static boolean awaitsAnswers(SeatView view, Predicate<Stage> stages) {
        return Pending.own(view)
                .stream()
                .anyMatch(proposal -> stages.test(proposal.draft().stage()) && !Pending.isAnsweredByAll(proposal)
                        && proposal.draft().to().stream().anyMatch(proposal::isAcceptedBy));
    }

    /// The latest own text on the table that a draft is another version of: of its kind, for the same readers. What is meant to last
    /// is one text, whether all is settled in it or some of it left open.
    static @Nullable Proposal ownLike(SeatView view, Draft draft) {
        boolean lasts = !draft.stage().isTruce();
        return Pending.latestOwn(view, own -> own.to().equals(draft.to())
                && (own.stage() == draft.stage() || (lasts && !own.stage().isTruce())));
    }

    /// All that could be tabled, best first.
    private static List<Offer> offers(Desk desk) {
        List<Offer> offers = new ArrayList<>(thoughtOf(desk));
        offers.removeIf(offer -> isHopeless(desk, offer));
        return offers;
    }

    /// All that is worth something to the seat, best first, whether or not it will do.
    static List<Offer> thoughtOf(Desk desk) {
        List<Offer> offers = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            for (Offer offer : desk.offers(stage)) {
                if (offer.own() >= Math.min(desk.tabled(stage), desk.best(stage))) {
                    offers.add(offer);
                }
            }
        }
        for (Proposal proposal : Pending.addressed(desk.view())) {
            counter(desk, proposal, offers);
        }
        List<Proposal> own = new ArrayList<>(Pending.own(desk.view()));
        Proposal last = Steady.last(desk);
        if (last != null && !own.contains(last)) {
            own.add(last);
        }
        own.forEach(proposal -> conceded(desk, proposal, offers));
        if (last != null && !desk.skill().looksAhead()) {
            offers.addAll(Steps.from(desk, last.draft()));
        }
        offers.removeIf(offer -> offer.own() < LEAST_POINTS || offer.draft().to().isEmpty()
                || desk.values().crosses(offer.terms()));
        Comparator<Offer> promise = Comparator.comparingDouble(offer -> -share(desk, offer) * bias(desk, offer));
        offers.sort(promise.thenComparingDouble(offer -> -offer.own()));
        return offers;
    }

    private static boolean isHopeless(Desk desk, Offer offer) {
        return isBarred(desk, offer) || isInVain(desk, offer);
    }

    /// Whether the seat cannot table it, whatever it promises: it says what stands or is asked for already, lets an ally
    /// down, or breaks with what the seat has put forward.
    static boolean isBarred(Desk desk, Offer offer) {
        return isRegressive(desk, offer) || !goneBackOn(desk, offer).isEmpty() || Steady.wavers(desk, offer.draft())
                || StandingTruce.has(desk.view(), offer.draft()) || Allies.isLetDown(desk, offer.draft())
                || desk.spared().isIn(offer.terms()) || isAsked(desk.view(), offer.draft())
                || isOutdone(desk, offer);
    }

    /// Whether it takes back what the seat has put forward; a text that all are thought likely to sign may.
    static boolean isRegressive(Desk desk, Offer offer) {
        return offer.likelihood() < LIKELY && (takesBack(desk, offer) || Regressive.is(desk, offer.draft()));
    }

    /// The issues on which it says again what the seat has itself replaced or given up.
    static List<Issue> goneBackOn(Desk desk, Offer offer) {
        List<Issue> issues = new ArrayList<>(Replaced.in(desk, offer.draft()));
        if (!offer.draft().stage().isTruce()) {
            issues.addAll(desk.withdrawn().in(offer.terms()));
        }
        return issues;
    }

    /// Whether a text meant to last says what the seat does without.
    static boolean takesBack(Desk desk, Offer offer) {
        return !offer.draft().stage().isTruce() && desk.left().isIn(offer.terms());
    }

    /// Whether another's text on the table asks for the seat's signature under the same words: to sign is all that they need.
    static boolean isAsked(SeatView view, Draft draft) {
        return Pending.addressed(view).stream().anyMatch(text -> isSame(text.draft(), draft));
    }

    /// Whether the seat has said yes to a text of another on the table that is meant to last as well, worth as much to it and as
    /// likely to be signed by all the rest.
    static boolean isOutdone(Desk desk, Offer offer) {
        return !offer.draft().stage().isTruce() && Pending.addressed(desk.view())
                .stream()
                .filter(text -> !text.draft().stage().isTruce() && text.isAcceptedBy(desk.view().seat()))
                .anyMatch(text -> desk.values().worth(text.draft()) >= offer.own()
                        && desk.likelihood(text) >= offer.likelihood());
    }

    /// Whether hardly anybody can be expected to sign: a truce beside one that holds anyway, or one more text of a kind by a party that
    /// has put its position on the table and does not look ahead.
    static boolean isInVain(Desk desk, Offer offer) {
        boolean truce = offer.draft().stage().isTruce();
        if (truce && offer.likelihood() < BESIDE && covers(desk, offer.draft())) {
            return true;
        }
        return !desk.skill().looksAhead() && offer.likelihood() < IN_VAIN && !hasComeDown(desk, offer) && desk.view()
                .proposals()
                .stream()
                .anyMatch(own -> own.by().equals(desk.view().seat()) && own.draft().stage().isTruce() == truce);
    }

    /// Whether a text promises less in play-outs than going on without it; or no more, if hardly anybody would sign it and the seat has
    /// put its position on the table.
    private static boolean isIdle(Desk desk, Offer offer, Prospect without) {
        Prospect with = offer.prospect();
        if (desk.isLastTurn() || with == null) {
            return false;
        }
        boolean repeats = offer.likelihood() < IN_VAIN && Steady.last(desk) != null;
        return with.mean() < without.mean() || (repeats && with.mean() <= without.mean() + without.error());
    }

    /// What an offer promises as a share of the best of its kind, so that a truce can stand beside a settlement.
    static double share(Desk desk, Offer offer) {
        Stage stage = offer.draft().stage();
        double best = stage.isTruce()
                ? Math.max(desk.best(Stage.INTERIM_TRUCE), desk.best(Stage.PARTIAL_TRUCE))
                : desk.best(Stage.SETTLEMENT);
        return best > 0 ? Math.min(MOST_SHARE, offer.own() / best) * offer.likelihood() : offer.likelihood();
    }

    /// Truce or settlement first, by persona; no second truce while one holds that will last.
    static double bias(Desk desk, Offer offer) {
        double truce = Math.max(LEAST_BIAS, desk.persona().truceFirst());
        double settlement = Math.max(LEAST_BIAS, 1 - desk.persona().truceFirst());
        return switch (offer.draft().stage()) {
            case INTERIM_TRUCE, PARTIAL_TRUCE -> covers(desk, offer.draft()) ? truce * TRUCE_HOLDS : truce;
            case FRAMEWORK, SETTLEMENT -> settlement;
        };
    }

    /// Whether a truce in force already stops what a draft would stop, and will do so beyond the next turn.
    static boolean covers(Desk desk, Draft draft) {
        for (Agreement agreement : desk.view().agreements()) {
            boolean truce = agreement.isInForce() && agreement.draft().stage().isTruce();
            boolean wide = draft.stage() == Stage.PARTIAL_TRUCE || agreement.draft().stage() == Stage.INTERIM_TRUCE;
            if (truce && wide && Prolonging.monthsLeft(desk.view(), agreement) > desk.turnMonths()) {
                return true;
            }
        }
        return false;
    }

    /// Another's text with the fewest changes that make it worth what the seat holds out for.
    private static void counter(Desk desk, Proposal proposal, List<Offer> offers) {
        Answer answer = Pending.answer(proposal, desk.view().seat());
        if (answer instanceof Answer.Accepted) {
            return;
        }
        Stage stage = proposal.draft().stage();
        Revision revision = Revision.of(desk, proposal.draft(), proposal.by(),
                new Revision.Aim(Allies.reluctant(desk, proposal), desk.tabled(stage), MOST_CHANGES, Map.of()));
        if (revision.clean() && !revision.reservations().isEmpty() && revision.own() >= desk.tabled(stage)) {
            Draft draft = Drafts.of(desk.view(), stage, revision.draft().terms(), proposal.draft().months());
            offers.add(desk.offer("counter", draft));
        }
    }

    /// The own text with the reservations of those who agreed in principle, as far as it stays worth signing; who looks ahead also
    /// thinks of pleasing one of them only.
    private static void conceded(Desk desk, Proposal mine, List<Offer> offers) {
        Map<PartyId, List<Reservation>> wanted = new LinkedHashMap<>();
        for (PartyId party : mine.draft().to()) {
            if (Pending.answer(mine, party) instanceof Answer.InPrinciple inPrinciple) {
                wanted.put(party, inPrinciple.reservations());
            }
        }
        concede(desk, mine, wanted.values().stream().flatMap(List::stream).toList(), offers);
        if (desk.skill().looksAhead() && wanted.size() > 1) {
            wanted.values().forEach(reservations -> concede(desk, mine, reservations, offers));
        }
    }

    private static void concede(Desk desk, Proposal mine, List<Reservation> reservations, List<Offer> offers) {
        Terms terms = mine.draft().terms();
        for (Reservation reservation : reservations) {
            Terms changed = terms.with(reservation.issue(), reservation.wanted());
            if (bearable(desk, mine.draft(), changed)) {
                terms = changed;
            }
        }
        if (!terms.equals(mine.draft().terms())) {
            offers.add(desk.offer("concession",
                    Drafts.of(desk.view(), mine.draft().stage(), terms, mine.draft().months())));
        }
    }

    private static boolean bearable(Desk desk, Draft mine, Terms terms) {
        Draft changed = Drafts.of(desk.view(), mine.stage(), terms, mine.months());
        boolean withdraws = !mine.stage().isTruce() && desk.withdrawn().isIn(terms);
        return !withdraws && !desk.values().crosses(terms) && !desk.spared().isIn(terms)
                && Drafts.isWellScoped(desk.scenario(), changed)
                && desk.values().worth(changed) >= Math.max(LEAST_POINTS, desk.tabled(mine.stage()));
    }

    /// Confidential where a channel to all addressees is open and the persona does not care to be quoted.
    private static Draft channelled(Desk desk, Draft draft) {
        boolean open = draft.to().stream().allMatch(party -> Convening.hasChannel(desk.view(), party));
        boolean discreet = desk.draw("discretion", draft.stage().name()) >= desk.persona().candour();
        return open && discreet ? Drafts.confidential(draft) : draft;
    }

    private static String note(Desk desk, Offer offer) {
        List<IssueId> settled = new ArrayList<>();
        desk.scenario().issues().forEach(issue -> {
            if (!issue.option(offer.terms().option(issue.id())).open()) {
                settled.add(issue.id());
            }
        });
        String about = Notes.labels(desk.scenario(), settled);
        return switch (offer.draft().stage()) {
            case INTERIM_TRUCE -> Notes.text("note.interimTruce", about, offer.draft().months());
            case PARTIAL_TRUCE -> Notes.text("note.partialTruce", about, offer.draft().months());
            case FRAMEWORK -> Notes.text("note.framework", about);
            case SETTLEMENT -> Notes.text("note.settlement", about);
        };
    }
}
