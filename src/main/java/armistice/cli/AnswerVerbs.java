package armistice.cli;

import armistice.model.deal.Answer;
import armistice.model.deal.Proposal;
import armistice.model.deal.Reservation;
import armistice.model.id.IssueId;
import armistice.model.play.Command;
import armistice.model.setting.Issue;
import armistice.model.setting.Option;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Answering what others have tabled.
final class AnswerVerbs {
    private static final String OVER = "over=";

    private final Sitting sitting;

    AnswerVerbs(Sitting sitting) {
        this.sitting = sitting;
    }

    List<Verb> verbs() {
        return List.of(new Verb("accept", "PROPOSAL", "yes", this::accept),
                new Verb("principle", "PROPOSAL ISSUE=OPTION...", "yes in principle, with what must change",
                        this::inPrinciple),
                new Verb("ask", "PROPOSAL ISSUE [QUESTION]", "not yet: a question first", this::ask),
                new Verb("refuse", "PROPOSAL [over=ISSUE,...] [REASON]", "no; name the clauses over which, if you wish",
                        this::refuse),
                new Verb("withdraw", "PROPOSAL", "take your own proposal off the table", this::withdraw));
    }

    private Proposal proposal(Line line) {
        return line.one("a proposal", sitting.view().proposals(), proposal -> proposal.id().value());
    }

    private Issue issue(String word) {
        return Line.pick(word, "an issue", sitting.scenario().issues(), issue -> issue.id().value());
    }

    private void reply(Proposal proposal, Answer answer) {
        sitting.act(new Command.Reply(proposal.id(), answer), "");
    }

    private void accept(Line line) {
        Proposal proposal = proposal(line);
        reply(proposal, new Answer.Accepted(proposal.version()));
    }

    private void inPrinciple(Line line) {
        Proposal proposal = proposal(line);
        List<Reservation> reservations = new ArrayList<>();
        do {
            String[] wish = line.word("ISSUE=OPTION").split("=", 2);
            if (wish.length < 2) {
                throw new Misunderstood("Name what must change as ISSUE=OPTION.");
            }
            Issue issue = issue(wish[0]);
            Option option = Line.pick(wish[1], "an option", issue.options(), candidate -> candidate.id().value());
            reservations.add(new Reservation(issue.id(), option.id(), ""));
        } while (!line.isEmpty());
        reply(proposal, new Answer.InPrinciple(proposal.version(), reservations));
    }

    private void ask(Line line) {
        Proposal proposal = proposal(line);
        Set<IssueId> about = new LinkedHashSet<>();
        about.add(issue(line.word("an issue")).id());
        reply(proposal, new Answer.Deferred(proposal.version(), about, line.rest()));
    }

    private void refuse(Line line) {
        Proposal proposal = proposal(line);
        List<IssueId> over = line.isNext(OVER)
                ? Stream.of(line.word("the issues").substring(OVER.length()).split(",", -1))
                        .map(word -> issue(word).id())
                        .distinct()
                        .toList()
                : List.of();
        reply(proposal, new Answer.Refused(proposal.version(), line.rest(), over));
    }

    private void withdraw(Line line) {
        sitting.act(new Command.Withdraw(proposal(line).id()), "");
    }
}
