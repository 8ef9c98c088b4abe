package armistice.ui.proposals;

import armistice.engine.rule.Signatories;
import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.id.PartyId;
import armistice.model.play.Possibility;
import armistice.model.setting.Issue;
import armistice.ui.drafting.DifferenceView;
import armistice.ui.drafting.TreatyText;
import armistice.ui.kit.Pieces;
import armistice.ui.seat.Desk;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// One proposal: what it is worth to this seat, what it says, who has answered what, and the own answers.
final class ProposalView extends VBox {

    private final Desk desk;
    private final Proposal proposal;
    private final AnswerBar bar;

    ProposalView(Desk desk, Proposal proposal) {
        this.desk = desk;
        this.proposal = proposal;
        this.bar = new AnswerBar(desk, proposal);
        setId("proposal-" + proposal.id());
        getStyleClass().add("stack");
        var texts = desk.texts();
        var draft = proposal.draft();
        var head = Pieces.column("page-head", Pieces.label(texts.text("proposals.eyebrow", proposal.turn(),
                proposal.version(), draft.expiresTurn()), "eyebrow"),
                Pieces.label(texts.text("proposals.title", texts.name("stage.", draft.stage()),
                        desk.name(proposal.by())), "page-title"),
                Pieces.row("line-tight", Badges.status(desk, proposal), Badges.ownAnswer(desk, proposal),
                        Pieces.single(texts.text(draft.confidential() ? "proposals.confidential" : "proposals.public"),
                                "badge")));
        getChildren().addAll(head, worth(draft));
        if (awaitsAnswer()) {
            getChildren().add(new WeighingCard(desk, proposal));
        }
        getChildren().add(bar);
        if (!draft.note().isEmpty()) {
            getChildren().add(Pieces.card(texts.text("proposals.note"), Pieces.label(draft.note(), "serif")));
        }
        getChildren().addAll(terms(draft), answers(), history());
    }

    /// Whether this seat can still say something to it.
    private boolean awaitsAnswer() {
        return desk.seat().view().can(Possibility.Kind.REFUSE, proposal.id().value());
    }

    /// Opens the form of an answer, filled in.
    void prepare(Answer answer) {
        bar.prepare(answer);
    }

    private Node worth(Draft draft) {
        var texts = desk.texts();
        var figures = desk.figures();
        var appraiser = desk.seat().appraiser();
        var worth = appraiser.appraise(draft);
        var grid = new GridPane();
        grid.getStyleClass().add("worth-grid");
        grid.addRow(0, term("worth.surplus", Pieces.single(figures.signed(worth.surplus()), "figure",
                worth.surplus() >= 0 ? "good" : "bad")),
                term("worth.value", desk.explained("explain-proposal", figures.points(worth.value()),
                        texts.text("worth.value"), appraiser.explained(draft))),
                term("worth.outside", desk.explained("explain-proposal-outside", figures.points(worth.outside()),
                        texts.text("worth.outside"), appraiser.outside().explained())),
                term("worth.durability", desk.explained("explain-proposal-hazard", figures.percent(worth.durability()),
                        texts.text("appraisal.hazard"), appraiser.hazard(draft))));
        var card = Pieces.card("", grid);
        worth.crossed()
                .forEach(line -> card.getChildren()
                        .add(Pieces.label(texts.text("appraisal.crossed", line.reason()), "bad")));
        card.getChildren().add(Pieces.label(texts.text("appraisal.note"), "small", "muted"));
        return card;
    }

    private Node term(String key, Node value) {
        return Pieces.column("stack-none", Pieces.label(desk.texts().text(key), "small", "muted"), value);
    }

    private Node terms(Draft draft) {
        var card = Pieces.card(desk.texts().text("proposals.terms"));
        var open = Pieces.column("stack-tight");
        for (var issue : desk.seat().scenario().issues()) {
            var option = issue.option(draft.terms().option(issue.id()));
            if (option.open()) {
                open.getChildren().add(Pieces.label(issue.label(), "small", "muted"));
            } else {
                card.getChildren().add(settled(draft, issue));
            }
        }
        if (!open.getChildren().isEmpty()) {
            open.getChildren().addFirst(Pieces.label(desk.texts().text("proposals.left-open"), "eyebrow"));
            card.getChildren().add(open);
        }
        card.getChildren()
                .add(Pieces.button("read-treaty", desk.texts().text("drafting.treaty"),
                        () -> desk.overlay()
                                .show(desk.texts().text("treaty.title"),
                                        desk.markdown().set(TreatyText.of(desk, draft))),
                        "link-button"));
        return card;
    }

    private Node settled(Draft draft, Issue issue) {
        var option = issue.option(draft.terms().option(issue.id()));
        var points = desk.seat().appraiser().optionPoints(draft.stage(), issue.id(), option.id());
        var words = Pieces.growing(Pieces.column("stack-none", Pieces.label(issue.label(), "eyebrow"),
                Pieces.label(option.label(), "strong"), Pieces.label(option.clause(), "clause")));
        return Pieces.row("term-row", words, Pieces.single(desk.texts()
                .text("proposals.points",
                        desk.figures().points(points)),
                "term-points"));
    }

    private Node answers() {
        var card = Pieces.card(desk.texts().text("proposals.answers"));
        var signatories = Signatories.of(desk.seat().scenario(), proposal.draft().terms());
        for (var party : proposal.draft().to()) {
            card.getChildren().add(answer(party, signatories.contains(party)));
        }
        return card;
    }

    private Node answer(PartyId party, boolean mustSign) {
        var texts = desk.texts();
        var answer = proposal.answers().get(party);
        var row = Pieces.row("line", Pieces.growing(desk.tag(party)));
        if (mustSign) {
            row.getChildren().add(Pieces.single(texts.text("proposals.must-sign"), "small", "muted"));
        }
        if (answer == null) {
            row.getChildren().add(Pieces.single(texts.text("answer.none"), "badge"));
            return row;
        }
        row.getChildren().add(Badges.answer(desk, answer));
        var lines = Pieces.column("stack-tight", row);
        if (answer.version() < proposal.version()) {
            lines.getChildren().add(Pieces.label(texts.text("answer.earlier", answer.version()), "small", "muted"));
        }
        switch (answer) {
            case Answer.Accepted _ -> {}
            case Answer.InPrinciple(int _, var reservations) -> reservations.forEach(reservation -> lines.getChildren()
                    .add(Pieces.label(texts.text("answer.reservation", desk.issue(reservation.issue()),
                            desk.option(reservation.issue(), reservation.wanted()), reservation.note()),
                            "reservation")));
            case Answer.Deferred(int _, var about, var question) -> lines.getChildren()
                    .add(Pieces.label(texts.text("answer.question", question, String.join(", ",
                            about.stream().map(desk::issue).toList())), "reservation"));
            case Answer.Refused refused -> {
                if (!refused.named().isEmpty()) {
                    lines.getChildren()
                            .add(Pieces.label(texts.text("answer.over", String.join(", ",
                                    refused.named().stream().map(desk::issue).toList())), "reservation"));
                }
                if (!refused.reason().isEmpty()) {
                    lines.getChildren().add(Pieces.label(refused.reason(), "reservation"));
                }
            }
        }
        return lines;
    }

    private Node history() {
        var texts = desk.texts();
        var menu = new MenuButton(texts.text("proposals.compare"));
        menu.setId("proposal-compare");
        int version = 1;
        for (var earlier : proposal.earlier()) {
            menu.getItems().add(compare(texts.text("proposals.version", version++), earlier));
        }
        for (var other : desk.seat().view().proposals().reversed()) {
            if (!other.id().equals(proposal.id())) {
                menu.getItems()
                        .add(compare(texts.text("drafting.proposal-name", other.id().value(),
                                desk.name(other.by()), other.version()), other.draft()));
            }
        }
        if (menu.getItems().isEmpty()) {
            menu.setDisable(true);
            return Pieces.column("reasoned", menu, Pieces.label(texts.text("proposals.nothing-to-compare"), "why-not"));
        }
        return menu;
    }

    private MenuItem compare(String name, Draft other) {
        var item = new MenuItem(name);
        item.setOnAction(_ -> desk.overlay()
                .show(desk.texts().text("difference.title", name),
                        new DifferenceView(desk, proposal.draft(), other)));
        return item;
    }
}
