package armistice.ai;

import armistice.model.deal.Agreement;
import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.Reservation;
import armistice.model.deal.Terms;
import armistice.model.id.IssueId;
import armistice.model.id.PartyId;
import armistice.model.play.Command;
import armistice.model.play.Possibility.Kind;
import armistice.model.setting.Issue;
import armistice.model.setting.ScoreSheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Answers the texts of others: yes from the threshold up, in principle where up to three changes would reach it, a
/// question where vague clauses leave too much open, else no. An earlier answer becomes a yes once the threshold has
/// come down to the text.
final class Replies implements Deliberation {
    private static final int MOST_RESERVATIONS = 3;
    private static final int MOST_QUESTIONS = 2;
    private static final double ASKING_TIME = 0.5;
    private static final double WORTH_ASKING = 0.35;
    /// Points from which changes bring something to who is to be won.
    private static final double LEAST_GAIN = 0.05;

    @Override
    public @Nullable Move consider(Desk desk) {
        for (Proposal proposal : Pending.addressed(desk.view())) {
            Move move = answer(desk, proposal);
            if (move != null) {
                return move;
            }
        }
        return null;
    }

    @Override
    public List<Move> all(Desk desk) {
        List<Move> answers = new ArrayList<>();
        for (Proposal proposal : Pending.addressed(desk.view())) {
            Move move = answer(desk, proposal);
            if (move != null) {
                answers.add(move);
            }
        }
        return answers;
    }

    private static @Nullable Move answer(Desk desk, Proposal proposal) {
        Answer given = Pending.answer(proposal, desk.view().seat());
        Agreement standing = StandingTruce.of(desk.view(), proposal.draft());
        if (standing != null) {
            return given == null && standing.signed() < desk.view().turn() ? needless(desk, proposal) : null;
        }
        return switch (given) {
            case null -> desk.isSettled() ? settled(desk, proposal) : decide(desk, proposal, true);
            case Answer.Accepted _ -> null;
            case Answer.Deferred _,Answer.InPrinciple _,Answer.Refused _ when desk.isSettled() -> null;
            case Answer.Deferred _,Answer.InPrinciple _,Answer.Refused _ when isOfThisTurn(desk, proposal)
                    && !Allies.haveAgreed(desk, proposal) -> null;
            case Answer.Deferred _ -> decide(desk, proposal, false);
            case Answer.InPrinciple _,Answer.Refused _ -> isTimely(desk, proposal) ? accept(desk, proposal) : null;
        };
    }

    /// A word given stands for the turn: what was tabled and answered in it is not thought over again, unless those who fight have
    /// all agreed to it since.
    private static boolean isOfThisTurn(Desk desk, Proposal proposal) {
        return proposal.turn() >= desk.view().turn();
    }

    private static @Nullable Move decide(Desk desk, Proposal proposal, boolean first) {
        return switch (Allies.stand(desk, proposal)) {
            case SILENT -> isOfThisTurn(desk, proposal) ? null : first ? wait(desk, proposal) : null;
            case AGAINST -> stand(desk, proposal, Allies.supported(desk, proposal));
            case WITH -> decideAlone(desk, proposal, first);
        };
    }

    private static Move decideAlone(Desk desk, Proposal proposal, boolean mayAsk) {
        List<Belief> reluctant = Allies.reluctant(desk, proposal);
        boolean acceptable = isAcceptable(desk, proposal);
        // In the last turn nobody is left to take changes up.
        if (acceptable && (reluctant.isEmpty() || desk.isLastTurn())) {
            return accept(desk, proposal);
        }
        double goal = goal(desk, proposal.draft());
        Revision revision = Revision.of(desk, proposal.draft(), proposal.by(), new Revision.Aim(reluctant, goal,
                MOST_RESERVATIONS, Line.of(desk, proposal)));
        Set<IssueId> unclear = unclear(desk, proposal.draft());
        if (mayAsk && !unclear.isEmpty() && asks(desk, proposal)) {
            return move(desk, proposal, Rationale.of("ask", Notes.labels(desk.scenario(), unclear)),
                    new Answer.Deferred(proposal.version(), unclear, Notes.question(desk.scenario(), unclear)),
                    revision);
        }
        boolean helps = revision.clean() && revision.own() > 0 && !revision.reservations().isEmpty()
                && (!acceptable || (revision.own() >= desk.threshold(proposal.draft().stage())
                        && wins(proposal.draft(), revision.draft(), reluctant)));
        if (helps) {
            return inPrinciple(desk, proposal, revision, reluctant);
        }
        return acceptable ? accept(desk, proposal) : refuse(desk, proposal, revision);
    }

    /// Whether changes bring anything to those that are to be won by them: that other words have not been turned down yet is nothing.
    private static boolean wins(Draft before, Draft after, List<Belief> reluctant) {
        return reluctant.stream().mapToDouble(one -> one.gain(after) - one.gain(before)).sum() > LEAST_GAIN;
    }

    private static Move inPrinciple(Desk desk, Proposal proposal, Revision revision, List<Belief> reluctant) {
        List<Reservation> reservations = noted(revision.reservations());
        Reservation bluff = Bluffs.redLine(desk, proposal, reservations);
        if (bluff != null) {
            reservations.add(bluff);
        }
        Rationale why = ReplyReasons.changes(desk, proposal, revision, reluctant)
                .saying(ReplyReasons.bluff(desk, bluff));
        return move(desk, proposal, why, new Answer.InPrinciple(proposal.version(), reservations), revision);
    }

    /// What reservations should make of a text: at least what it is signed for, and who looks ahead asks for no less than the own
    /// aspiration, for others learn from it what matters.
    private static double goal(Desk desk, Draft draft) {
        double due = Math.max(desk.threshold(draft.stage()), 0);
        return desk.skill().looksAhead() && !draft.stage().isTruce()
                ? Math.max(due, desk.aspiration() * desk.best(draft.stage()))
                : due;
    }

    /// An ally has not spoken: the answer waits for it.
    private static Move wait(Desk desk, Proposal proposal) {
        return move(desk, proposal, ReplyReasons.allies("wait-for-ally", desk, proposal),
                new Answer.Deferred(proposal.version(), Set.of(), Notes.text("note.ally")), null);
    }

    /// An ally has not accepted: its reservations become the seat's own if the text is then worth it, else it is refused.
    private static Move stand(Desk desk, Proposal proposal, Answer ally) {
        Rationale why = ReplyReasons.allies("stand-by-ally", desk, proposal);
        if (ally instanceof Answer.InPrinciple(var _, List<Reservation> wanted)) {
            Terms terms = proposal.draft().terms();
            for (Reservation one : wanted) {
                terms = terms.with(one.issue(), one.wanted());
            }
            Draft changed = proposal.draft().withTerms(terms);
            Revision theirs = new Revision(wanted, changed, desk.values().worth(changed),
                    !desk.values().crosses(terms));
            return theirs.clean() && theirs.own() > 0
                    ? move(desk, proposal, why, new Answer.InPrinciple(proposal.version(), noted(wanted)), theirs)
                    : move(desk, proposal, why, overTheHead(proposal, List.of()), theirs);
        }
        return move(desk, proposal, why, switch (ally) {
            case Answer.Deferred deferred -> new Answer.Deferred(proposal.version(), deferred.about(),
                    Notes.text("note.ally"));
            case Answer.Refused refused -> overTheHead(proposal, refused.named());
            case Answer.Accepted _,Answer.InPrinciple _ -> overTheHead(proposal, List.of());
        }, null);
    }

    /// @param over what the ally has named
    private static Answer overTheHead(Proposal proposal, List<IssueId> over) {
        return new Answer.Refused(proposal.version(), Notes.text("reason.ally"), over);
    }

    private static boolean isTimely(Desk desk, Proposal proposal) {
        return isAcceptable(desk, proposal) && Allies.stand(desk, proposal) == Allies.Stand.WITH
                && Allies.reluctant(desk, proposal).isEmpty();
    }

    private static Move refuse(Desk desk, Proposal proposal, Revision revision) {
        boolean crosses = desk.values().crosses(proposal.draft().terms());
        String reason = Notes.text(crosses ? "reason.redLine" : "reason.outside");
        List<IssueId> over = Obstacles.of(desk, proposal.draft());
        return move(desk, proposal, ReplyReasons.no(desk, proposal, crosses, revision, over),
                new Answer.Refused(proposal.version(), reason, over),
                revision);
    }

    private static Move settled(Desk desk, Proposal proposal) {
        return move(desk, proposal, Rationale.of("refuse-settled"),
                new Answer.Refused(proposal.version(), Notes.text("reason.settled")),
                null);
    }

    /// A truce stands that has all of it. One signed this very turn speaks for itself.
    private static Move needless(Desk desk, Proposal proposal) {
        return move(desk, proposal, Rationale.of("refuse-standing"),
                new Answer.Refused(proposal.version(), Notes.text("reason.standing")),
                null);
    }

    private static Move accept(Desk desk, Proposal proposal) {
        String decision = proposal.draft().stage().isTruce() ? "accept-truce" : "accept";
        return move(desk, proposal, Rationale.of(decision), new Answer.Accepted(proposal.version()), null);
    }

    /// Worth the threshold, and never less than the outside option or across a red line; also if home might refuse.
    private static boolean isAcceptable(Desk desk, Proposal proposal) {
        Draft draft = proposal.draft();
        return desk.view().can(Kind.ACCEPT, proposal.id().value()) && !desk.values().crosses(draft.terms())
                && desk.values().surplus(draft) >= 0
                && desk.values().worth(draft) >= desk.threshold(draft.stage());
    }

    /// The issues with a deliberately vague clause that matter most to the seat and that it has not asked about yet, nor would write
    /// so itself.
    private static Set<IssueId> unclear(Desk desk, Draft draft) {
        Set<IssueId> asked = asked(desk);
        ScoreSheet sheet = desk.view().standpoint().sheet();
        return desk.scenario()
                .issues()
                .stream()
                .filter(issue -> issue.option(draft.terms().option(issue.id())).vague())
                .map(Issue::id)
                .filter(issue -> !asked.contains(issue) && !isOwnWord(desk, draft, issue))
                .sorted(Comparator.comparingDouble(issue -> -sheet.issue(issue).weight()))
                .limit(MOST_QUESTIONS)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Whether a clause stands in a text that the seat has tabled or would table.
    private static boolean isOwnWord(Desk desk, Draft draft, IssueId issue) {
        Stream<Terms> tabled = desk.view()
                .proposals()
                .stream()
                .filter(own -> own.by().equals(desk.view().seat()))
                .flatMap(own -> Stream.concat(own.earlier().stream(), Stream.of(own.draft())))
                .map(Draft::terms);
        Stream<Terms> next = desk.offers(draft.stage()).stream().limit(1).map(Offer::terms);
        Stream<Terms> now = Stream.ofNullable(desk.next()).map(Draft::terms);
        return Stream.of(tabled, next, now)
                .flatMap(Function.identity())
                .anyMatch(own -> own.option(issue).equals(draft.terms().option(issue)));
    }

    private static Set<IssueId> asked(Desk desk) {
        Set<IssueId> asked = new LinkedHashSet<>();
        for (Proposal proposal : desk.view().proposals()) {
            given(proposal, desk.view().seat())
                    .filter(Answer.Deferred.class::isInstance)
                    .forEach(answer -> asked.addAll(((Answer.Deferred) answer).about()));
        }
        return asked;
    }

    /// All answers of a party to a text: those that later ones have taken the place of, and the latest.
    private static Stream<Answer> given(Proposal proposal, PartyId party) {
        return Stream.concat(
                proposal.past().stream().filter(past -> past.by().equals(party)).map(Proposal.PastAnswer::answer),
                Stream.ofNullable(proposal.answers().get(party)));
    }

    private static boolean asks(Desk desk, Proposal proposal) {
        boolean early = desk.view().turn() < ASKING_TIME * desk.view().turns() && !hasAnswered(desk, proposal.by());
        double inclined = WORTH_ASKING + desk.persona().candour() / 2;
        return early && desk.draw("ask", proposal.id().value()) < inclined;
    }

    /// Whether the seat has answered any text of a party before: it asks about the first one only.
    private static boolean hasAnswered(Desk desk, PartyId author) {
        return desk.view()
                .proposals()
                .stream()
                .anyMatch(proposal -> proposal.by().equals(author)
                        && proposal.answers().containsKey(desk.view().seat()));
    }

    private static List<Reservation> noted(List<Reservation> reservations) {
        List<Reservation> noted = new ArrayList<>();
        for (Reservation reservation : reservations) {
            noted.add(new Reservation(reservation.issue(), reservation.wanted(), Notes.text("note.reservation")));
        }
        return noted;
    }

    private static Move move(Desk desk, Proposal proposal, Rationale why, Answer answer, @Nullable Revision revision) {
        return new Move(new Command.Reply(proposal.id(), answer),
                ReplyReasons.told(desk, proposal, why, answer, revision));
    }
}
