package armistice.ui.proposals;

import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.Reservation;
import armistice.model.id.IssueId;
import armistice.model.id.PartyId;
import armistice.model.play.Command;
import armistice.model.play.Possibility.Kind;
import armistice.model.setting.Issue;
import armistice.ui.kit.Choices;
import armistice.ui.kit.Pieces;
import armistice.ui.seat.Desk;
import armistice.ui.seat.Desk.DraftOrigin;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;

/// The buttons with which a proposal is answered, amended or withdrawn; each says why it cannot be used.
final class AnswerBar extends FlowPane {

    private final Desk desk;
    private final Proposal proposal;

    AnswerBar(Desk desk, Proposal proposal) {
        this.desk = desk;
        this.proposal = proposal;
        getStyleClass().addAll("wrap", "answer-bar");
        if (proposal.by().equals(desk.seat().seat())) {
            offer("amend", "answer.amend", Kind.AMEND, this::amend, "accent");
            offer("withdraw", "answer.withdraw", Kind.WITHDRAW, this::withdraw);
        } else {
            offer("accept", "answer.accept", Kind.ACCEPT, this::accept, "accent");
            offer("in-principle", "answer.accept-in-principle", Kind.ACCEPT_IN_PRINCIPLE,
                    () -> acceptInPrinciple(List.of()));
            getChildren().add(Pieces.reasoned(Pieces.button("counter", desk.texts().text("answer.counter"),
                    this::counter), desk.seat().isOver() ? desk.texts().text("seat.over") : ""));
            offer("ask", "answer.ask", Kind.ASK, () -> ask(Set.of(), ""));
            offer("refuse", "answer.refuse", Kind.REFUSE, () -> refuse(List.of(), ""));
        }
    }

    /// Opens the form of an answer, filled in; nothing is sent. An answer that cannot be given now opens nothing.
    void prepare(Answer answer) {
        switch (answer) {
            case Answer.Accepted _ -> ifPossible(Kind.ACCEPT, this::accept);
            case Answer.InPrinciple(int _, var reservations) -> ifPossible(Kind.ACCEPT_IN_PRINCIPLE,
                    () -> acceptInPrinciple(reservations));
            case Answer.Deferred(int _, var about, var question) -> ifPossible(Kind.ASK, () -> ask(about, question));
            case Answer.Refused refused -> ifPossible(Kind.REFUSE, () -> refuse(refused.named(), refused.reason()));
        }
    }

    private void ifPossible(Kind kind, Runnable open) {
        if (desk.seat().whyNot(kind, proposal.id().value()).isEmpty()) {
            open.run();
        }
    }

    private void offer(String id, String key, Kind kind, Runnable action, String... styles) {
        var button = Pieces.button(id, desk.texts().text(key), action, styles);
        getChildren().add(desk.offered(button, kind, proposal.id().value()));
    }

    private void reply(Answer answer) {
        desk.seat().submit(new Command.Reply(proposal.id(), answer));
    }

    private void accept() {
        var texts = desk.texts();
        var worth = desk.seat().appraiser().appraise(proposal.draft());
        desk.overlay()
                .confirm(texts.text("answer.accept-title"), Pieces.label(texts.text("answer.accept-ask",
                        desk.figures().signed(worth.surplus()), desk.names(worth.signatories()))),
                        texts.text("answer.accept"), () -> reply(new Answer.Accepted(proposal.version())));
    }

    private void acceptInPrinciple(List<Reservation> first) {
        var texts = desk.texts();
        var picker = new ReservationsView(desk, proposal.draft(), first);
        var go = Pieces.button("reservations-confirm", texts.text("answer.accept-in-principle"), () -> {
            desk.overlay().close();
            reply(new Answer.InPrinciple(proposal.version(), picker.reservations()));
        }, "accent");
        go.disableProperty().bind(picker.emptyProperty());
        desk.overlay().ask(texts.text("answer.reservations-title"), picker, go, picker);
    }

    private void counter() {
        Set<PartyId> to = new LinkedHashSet<>(proposal.draft().to());
        to.add(proposal.by());
        to.remove(desk.seat().seat());
        var draft = proposal.draft();
        var text = new Draft(to, draft.stage(), draft.terms(), draft.months(),
                draft.confidential(), draft.conditions(), draft.expiresTurn(), "");
        desk.routes().draft(new DraftOrigin(text, DraftOrigin.Kind.COUNTER, proposal.id().value(), proposal.version()));
    }

    private void amend() {
        desk.routes()
                .draft(new DraftOrigin(proposal.draft(), DraftOrigin.Kind.AMEND, proposal.id().value(),
                        proposal.version()));
    }

    private void withdraw() {
        var texts = desk.texts();
        desk.overlay()
                .confirm(texts.text("answer.withdraw"), Pieces.label(texts.text("answer.withdraw-ask")),
                        texts.text("answer.withdraw"), () -> desk.seat().submit(new Command.Withdraw(proposal.id())));
    }

    private void ask(Set<IssueId> first, String suggested) {
        Set<IssueId> about = new LinkedHashSet<>(first);
        words("answer.ask", "answer.question-label", suggested,
                List.of(issues("answer.ask-about", desk.seat().scenario().issues(), about, Issue::label)), true,
                question -> reply(new Answer.Deferred(proposal.version(), about, question)));
    }

    private void refuse(List<IssueId> first, String suggested) {
        Set<IssueId> over = new LinkedHashSet<>(first);
        words("answer.refuse", "answer.reason-label", suggested,
                List.of(issues("answer.refuse-over", settledFirst(), over, this::clause)), false,
                reason -> reply(new Answer.Refused(proposal.version(), reason, List.copyOf(over))));
    }

    /// The issues that the proposal settles, then those that it leaves open: of a truce most are.
    private List<Issue> settledFirst() {
        var terms = proposal.draft().terms();
        return desk.seat()
                .scenario()
                .issues()
                .stream()
                .sorted(Comparator.comparing(issue -> issue.option(terms.option(issue.id())).open()))
                .toList();
    }

    private String clause(Issue issue) {
        return desk.texts()
                .text("answer.clause", issue.label(),
                        desk.option(issue.id(), proposal.draft().terms().option(issue.id())));
    }

    /// A box for each issue.
    ///
    /// @param chosen what is ticked; follows the boxes
    private Node issues(String labelKey, List<Issue> issues, Set<IssueId> chosen, Function<Issue, String> words) {
        var boxes = Pieces.column("stack-tight", Pieces.label(desk.texts().text(labelKey), "small"));
        issues.forEach(issue -> {
            var box = new CheckBox(words.apply(issue));
            box.setSelected(chosen.contains(issue.id()));
            box.setOnAction(_ -> {
                if (box.isSelected()) {
                    chosen.add(issue.id());
                } else {
                    chosen.remove(issue.id());
                }
            });
            boxes.getChildren().add(box);
        });
        return boxes;
    }

    private void words(String title, String labelKey, String suggested, List<Node> more, boolean needed,
            Consumer<String> send) {
        var texts = desk.texts();
        var field = new TextArea(suggested);
        field.setId("answer-words");
        field.setPrefRowCount(3);
        field.setWrapText(true);
        var form = Pieces.column("stack-tight", Choices.label(texts.text(labelKey), field), field);
        form.getChildren().addAll(more);
        var go = Pieces.button("answer-send", texts.text(title), () -> {
            desk.overlay().close();
            send.accept(field.getText().strip());
        }, "accent");
        if (needed) {
            go.disableProperty().bind(field.textProperty().map(String::isBlank));
        }
        desk.overlay().ask(texts.text(title), form, go, field);
    }
}
