package armistice.ui.parties;

import armistice.model.deal.PublicPosition;
import armistice.model.number.Quantity;
import armistice.model.setting.Party;
import armistice.ui.briefing.LinesView;
import armistice.ui.kit.Pieces;
import armistice.ui.seat.Desk;
import armistice.ui.seat.Refreshing;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// The parties: the own one with its outside option, the others with what is publicly known and what is estimated.
public final class PartiesView extends BorderPane {

    private final Desk desk;
    private final VBox page = Pieces.column("page");

    public PartiesView(Desk desk) {
        this.desk = desk;
        setId("parties");
        setCenter(Pieces.scrolling(page));
        Refreshing.whileShown(this, desk.seat().snapshotProperty(), this::refresh);
    }

    private void refresh() {
        page.getChildren()
                .setAll(Pieces.column("page-head", Pieces.label(desk.texts().text("place.parties"),
                        "page-title"), Pieces.label(desk.texts().text("parties.lead"), "muted")), own());
        desk.seat()
                .scenario()
                .parties()
                .stream()
                .filter(party -> !party.id().equals(desk.seat().seat()))
                .forEach(party -> page.getChildren().add(other(party)));
    }

    private Node own() {
        var texts = desk.texts();
        var self = desk.seat().self();
        var view = desk.seat().view();
        var outside = desk.seat().appraiser().outside();
        var figures = Pieces.row("party-figures",
                figure("parties.outside", desk.explained("explain-own-outside", desk.figures().points(outside.value()),
                        texts.text("parties.outside"), outside.explained())),
                figure("parties.capital", Pieces.single(desk.figures().points(view.own().capital()))),
                figure("parties.strain", Pieces.single(desk.figures()
                        .number(view.standpoint().world().read(new Quantity.Strain(self.id())), 0))),
                figure("parties.costs", Pieces.single(desk.figures().points(view.own().costs()))),
                figure("parties.credibility", Pieces.single(credibility(self))));
        var card = Pieces.card("", head(self), Pieces.label(self.role(), "muted"), figures,
                Pieces.label(texts.text("parties.outside-note"), "small", "muted"));
        positions(self, card);
        card.getStyleClass().add("chosen");
        return card;
    }

    private Node other(Party party) {
        var texts = desk.texts();
        var figures = Pieces.row("party-figures", figure("parties.trust", Pieces.single(desk.figures()
                .percent(desk.seat().view().standpoint().trust().getOrDefault(party.id(), 0.5)))),
                figure("parties.credibility", Pieces.single(credibility(party))));
        var strain = desk.seat().view().own().estimates().get(new Quantity.Strain(party.id()));
        if (strain != null) {
            figures.getChildren()
                    .add(figure("parties.strain-estimate", Pieces.single(desk.figures()
                            .estimate(strain, 0))));
        }
        var card = Pieces.card("", head(party), Pieces.label(party.role(), "muted"), figures,
                desk.markdown().setBody(party.publicBrief().text()));
        positions(party, card);
        if (!party.principals().isEmpty()) {
            card.getChildren().add(Pieces.label(texts.text("parties.principals"), "eyebrow"));
            party.principals()
                    .forEach(principal -> card.getChildren()
                            .add(Pieces.column("stack-none",
                                    Pieces.label(texts.text("briefing.principal", principal.name(), principal.office()),
                                            "strong"),
                                    Pieces.label(principal.line(), "small", "muted"))));
        }
        if (!party.members().isEmpty()) {
            card.getChildren().add(Pieces.label(texts.text("parties.members"), "eyebrow"));
            party.members()
                    .forEach(member -> card.getChildren()
                            .add(Pieces.label(texts.text(member.needsBackstop()
                                    ? "parties.member-backstop"
                                    : "parties.member", member.name(), member.maximumTroops(),
                                    member.line()), "small")));
        }
        return card;
    }

    private Node head(Party party) {
        var texts = desk.texts();
        var shown = desk.seat().view().others().get(party.id());
        var row = Pieces.row("line", Pieces.dot(party.colour()), Pieces.growing(Pieces.label(party.name(),
                "section-title")));
        if (party.id().equals(desk.seat().seat())) {
            row.getChildren().add(Pieces.single(texts.text("scores.you"), "badge", "accent-badge"));
        } else if (shown != null) {
            row.getChildren()
                    .add(Pieces.single(texts.text(shown.human() ? "parties.human" : "parties.computer"),
                            "badge"));
            row.getChildren()
                    .add(Pieces.single(texts.text(shown.ready() ? "parties.ready" : "parties.not-ready"),
                            "badge", shown.ready() ? "good-badge" : "quiet-badge"));
        }
        return row;
    }

    private String credibility(Party party) {
        var shown = desk.seat().view().others().get(party.id());
        return shown == null ? "" : desk.figures().percent(shown.credibility());
    }

    private Node figure(String key, Node value) {
        return Pieces.column("stack-none", Pieces.label(desk.texts().text(key), "small", "muted"), value);
    }

    private void positions(Party party, VBox card) {
        var shown = desk.seat().view().others().get(party.id());
        if (shown == null) {
            return;
        }
        if (!shown.positions().isEmpty()) {
            card.getChildren().add(Pieces.label(desk.texts().text("parties.positions"), "eyebrow"));
            shown.positions().values().forEach(position -> card.getChildren().add(position(position)));
        }
        if (!shown.ruledOut().isEmpty()) {
            card.getChildren().add(Pieces.label(desk.texts().text("parties.ruled-out"), "eyebrow"));
            shown.ruledOut()
                    .forEach(pattern -> card.getChildren()
                            .add(Pieces.label(String.join("; ", LinesView.conditions(desk.texts(),
                                    desk.seat().view().scenario(), pattern)), "small")));
        }
    }

    private Node position(PublicPosition position) {
        var row = Pieces.row("line", Pieces.growing(Pieces.label(desk.texts()
                .text("parties.position",
                        desk.issue(position.issue()), desk.option(position.issue(), position.option())),
                "small")),
                Pieces.bar(position.firmness(), "firmness"), Pieces.single(desk.texts()
                        .text("parties.firmness",
                                desk.figures().percent(position.firmness())),
                        "small", "muted"));
        return row;
    }
}
