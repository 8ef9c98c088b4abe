package armistice.report;

import armistice.model.deal.Answer;
import armistice.model.deal.Demand;
import armistice.model.deal.Draft;
import armistice.model.deal.Pledge;
import armistice.model.deal.Proposal;
import armistice.model.deal.PublicPosition;
import armistice.model.id.AgreementId;
import armistice.model.id.IssueId;
import armistice.model.id.MeasureId;
import armistice.model.id.MeetingId;
import armistice.model.id.PartyId;
import armistice.model.id.ProposalId;
import armistice.model.play.Command;
import armistice.model.setting.Scenario;
import armistice.view.SeatView;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Moves of the program in words.
public final class MoveWords {
    private final Scenario scenario;
    private final TextWords texts;

    /// Whether to do without the names that commands know texts and meetings by, and without other words that can be spared.
    private final boolean brief;

    public MoveWords(Scenario scenario) {
        this(scenario, false);
    }

    /// Words that do without the names of texts and meetings.
    public static MoveWords brief(Scenario scenario) {
        return new MoveWords(scenario, true);
    }

    private MoveWords(Scenario scenario, boolean brief) {
        this.brief = brief;
        this.scenario = scenario;
        this.texts = new TextWords(scenario);
    }

    /// What a command does, as in "the program would ...".
    ///
    /// @param view what the seat saw
    public String words(Command.OfParty command, SeatView view) {
        return switch (command) {
            case Command.Table c -> "table " + text(c.draft());
            case Command.Amend c -> "amend " + named(c.proposal(), view)
                    + amended(view.proposal(c.proposal()), c.draft());
            case Command.Reply c -> answer(c.answer(), named(c.proposal(), view));
            case Command.Withdraw c -> "withdraw " + named(c.proposal(), view);
            case Command.KeepDraft _,Command.DropDraft _ -> "sort its drafts";
            case Command.Declare c -> "say in public: " + (brief ? positions(c.positions()) : c.text());
            case Command.Send c -> "write: " + c.text();
            case Command.Take c -> "take \"" + scenario.measure(c.measure()).label() + "\"";
            case Command.Launch c -> "order \"" + scenario.measure(c.operation()).label() + "\"";
            case Command.Order c -> "order " + c.posture().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " in "
                    + scenario.region(c.region()).name();
            case Command.GiveWord c -> (c.kind() == Pledge.Kind.THREAT ? "threaten " : "promise ")
                    + word(c.kind(), c.to(), c.consequence(), c.demand(), view);
            case Command.CallMeeting c -> "call a meeting: " + scenario.meetingFormat(c.format()).label() + " with "
                    + guests(c.invited());
            case Command.AnswerInvitation c -> (c.attends() ? "attend " : "stay away from ")
                    + named(c.meeting(), view);
            case Command.Ask c -> "ask in writing: " + String.join(" ", c.questions());
            case Command.AnswerQuestions c -> "reply in writing to " + named(c.meeting(), view);
            case Command.PublishReadout c -> "tell of " + named(c.meeting(), view);
            case Command.Denounce c -> "denounce " + named(c.agreement(), view);
            case Command.Suspend c -> "suspend " + named(c.agreement(), view);
            case Command.Resume c -> "resume " + named(c.agreement(), view);
            case Command.Extend c -> "prolong " + named(c.agreement(), view) + " by " + c.days() + " days";
            case Command.Ready _ -> "be ready";
        };
    }

    /// Who threatens or promises what.
    ///
    /// @param view what its reader sees
    public String word(Pledge pledge, SeatView view) {
        return name(pledge.by()) + (pledge.kind() == Pledge.Kind.THREAT ? " threatens " : " promises ")
                + word(pledge.kind(), pledge.to(), pledge.consequence(), pledge.demand(), view);
    }

    private String word(Pledge.Kind kind, PartyId to, MeasureId consequence, Demand demand, SeatView view) {
        return name(to) + (kind == Pledge.Kind.THREAT ? " with" : "") + " \""
                + scenario.measure(consequence).label() + "\" "
                + (brief && demand instanceof Demand.Accept ? "over "
                        : kind == Pledge.Kind.THREAT ? "unless it " : "if it ")
                + demand(demand, view);
    }

    private String positions(List<PublicPosition> positions) {
        return positions.stream()
                .map(position -> scenario.issue(position.issue()).label() + ": "
                        + scenario.issue(position.issue()).option(position.option()).label())
                .collect(Collectors.joining("; "));
    }

    private String guests(Set<PartyId> invited) {
        return brief && invited.size() > 1 && invited.size() == scenario.parties().size() - 1
                ? "all"
                : invited.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String answer(Answer answer, String proposal) {
        return switch (answer) {
            case Answer.Accepted _ -> "accept " + proposal;
            case Answer.InPrinciple(int _, var reservations) -> "accept in principle " + proposal
                    + ", with reservations: " + reservations.stream()
                            .map(one -> scenario.issue(one.issue()).label() + ": "
                                    + scenario.issue(one.issue()).option(one.wanted()).label())
                            .collect(Collectors.joining("; "));
            case Answer.Deferred(int _, var about, String words) -> (about.isEmpty() ? "put off " : "ask about ")
                    + proposal + (words.isEmpty() ? "" : ": " + words);
            case Answer.Refused refused -> "refuse " + proposal
                    + (refused.named().isEmpty() ? "" : " over " + labels(refused.named()))
                    + (refused.reason().isEmpty() ? "" : ": " + refused.reason());
        };
    }

    private String labels(List<IssueId> issues) {
        return issues.stream().map(issue -> scenario.issue(issue).label()).collect(Collectors.joining(", "));
    }

    /// A text as a seat speaks of it.
    String named(ProposalId id, SeatView view) {
        Proposal proposal = view.proposal(id);
        if (proposal == null) {
            return id.value();
        }
        return proposal.by().equals(view.seat()) ? "its own " + kind(proposal, view)
                : proposed(proposal, view);
    }

    /// Whether its author has another text of the kind on the table, so that it takes a name to tell them apart.
    private static boolean hasTwin(Proposal proposal, SeatView view) {
        return view.proposals()
                .stream()
                .anyMatch(other -> other.status() == Proposal.Status.TABLED && !other.id().equals(proposal.id())
                        && other.by().equals(proposal.by())
                        && other.draft().stage() == proposal.draft().stage());
    }

    private String proposed(Proposal proposal, SeatView view) {
        return name(proposal.by()) + "'s " + kind(proposal, view);
    }

    private String kind(Proposal proposal, SeatView view) {
        return TextWords.stage(proposal.draft().stage())
                + (brief && hasTwin(proposal, view) ? " " + proposal.id() : name(proposal.id()));
    }

    private String named(MeetingId id, SeatView view) {
        return view.meetings()
                .stream()
                .filter(meeting -> meeting.id().equals(id))
                .findFirst()
                .map(meeting -> scenario.meetingFormat(meeting.format()).label() + ", called by " + name(meeting.host())
                        + name(id))
                .orElse(id.value());
    }

    private String named(AgreementId id, SeatView view) {
        return view.agreements()
                .stream()
                .filter(agreement -> agreement.id().equals(id))
                .findFirst()
                .map(agreement -> "the " + TextWords.stage(agreement.draft().stage()) + " with "
                        + agreement.signatories()
                                .stream()
                                .filter(party -> !party.equals(view.seat()))
                                .map(this::name)
                                .collect(Collectors.joining(", "))
                        + name(id))
                .orElse(id.value());
    }

    private String demand(Demand demand, SeatView view) {
        return switch (demand) {
            case Demand.Accept(ProposalId id) -> {
                Proposal proposal = view.proposal(id);
                yield (brief ? "" : "accepts ") + (proposal == null ? id.value() : proposed(proposal, view));
            }
            case Demand.SignAny _ -> "signs an agreement";
            case Demand.RefrainFrom(MeasureId measure) -> "refrains from \"" + scenario.measure(measure).label() + "\"";
        };
    }

    private String text(Draft draft) {
        return TextWords.one(draft.stage()) + ": " + String.join("; ", texts.settled(draft));
    }

    /// What a new version changes.
    private String amended(@Nullable Proposal before, Draft draft) {
        if (before == null) {
            return " to " + text(draft);
        }
        List<String> changed = texts.changes(before.draft(), draft);
        String kind = before.draft().stage() == draft.stage() ? "" : ", now " + TextWords.one(draft.stage());
        return kind + (changed.isEmpty() ? ", with the same clauses" : ". New in it: " + String.join("; ", changed));
    }

    private String name(Record id) {
        return brief ? "" : " (" + id + ")";
    }

    private String name(PartyId party) {
        return scenario.party(party).shortName();
    }
}
