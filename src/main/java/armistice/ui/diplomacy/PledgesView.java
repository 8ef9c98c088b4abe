package armistice.ui.diplomacy;

import armistice.model.deal.Demand;
import armistice.model.deal.Pledge;
import armistice.model.deal.Proposal;
import armistice.model.id.MeasureId;
import armistice.model.id.PartyId;
import armistice.model.play.Command;
import armistice.model.play.Possibility;
import armistice.model.setting.Measure;
import armistice.model.setting.Party;
import armistice.ui.kit.Choices;
import armistice.ui.kit.Pieces;
import armistice.ui.seat.Desk;
import armistice.ui.seat.Refreshing;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Threats and promises: the form for giving one's word, and the words given so far.
final class PledgesView extends VBox {

    private final Desk desk;
    private final VBox given = Pieces.column("stack");
    private final VBox formPlace = Pieces.column("stack");
    private List<Object> shown = List.of();
    private @Nullable Form form;

    /// The boxes of the form.
    private record Form(ComboBox<Pledge.Kind> kind, ComboBox<PartyId> to, ComboBox<Demand> demand,
            ComboBox<MeasureId> consequence, Spinner<Integer> deadline) {}

    PledgesView(Desk desk) {
        this.desk = desk;
        getStyleClass().add("page");
        getChildren().addAll(Pieces.label(desk.texts().text("pledges.lead"), "muted"), formPlace,
                Pieces.label(desk.texts().text("pledges.given"), "section-title"), given);
        Refreshing.whileShown(this, desk.seat().snapshotProperty(), this::refresh);
    }

    /// Fills the form.
    void prepare(Command.GiveWord word) {
        var boxes = form;
        if (boxes != null) {
            boxes.kind().setValue(word.kind());
            boxes.to().setValue(word.to());
            boxes.demand().setValue(word.demand());
            boxes.consequence().setValue(word.consequence());
            boxes.deadline().getValueFactory().setValue(word.deadline());
            boxes.kind().requestFocus();
        }
    }

    private void refresh() {
        var view = desk.seat().view();
        var offered = List.of(view.turn(), view.proposals(), desk.seat().whyNot(Possibility.Kind.THREATEN, ""));
        if (!offered.equals(shown)) {
            // What was chosen in the form stays while nothing that it offers has changed.
            shown = offered;
            formPlace.getChildren().setAll(form());
        }
        given.getChildren().clear();
        desk.seat().view().pledges().reversed().forEach(pledge -> given.getChildren().add(card(pledge)));
        if (given.getChildren().isEmpty()) {
            given.getChildren()
                    .add(Pieces.empty(Feather.MESSAGE_SQUARE, desk.texts().text("pledges.none"),
                            desk.texts().text("pledges.none-next")));
        }
    }

    private Node form() {
        var texts = desk.texts();
        var view = desk.seat().view();
        var kind = Choices.of(List.of(Pledge.Kind.values()), value -> texts.name("pledge-kind.", value));
        kind.setId("pledge-kind");
        var to = Choices.of(desk.others(), desk::name);
        ComboBox<Demand> demand = Choices.of(List.of(), this::words);
        to.valueProperty().subscribe(party -> {
            demand.getItems().setAll(demands(party));
            demand.getSelectionModel().selectFirst();
        });
        var measures = desk.seat()
                .scenario()
                .measures()
                .stream()
                .filter(measure -> measure.by().contains(view.seat()))
                .map(Measure::id)
                .toList();
        ComboBox<MeasureId> consequence = Choices.of(measures, desk::measure);
        var deadline = new Spinner<Integer>(view.turn(), view.turns(), Math.min(view.turn() + 1, view.turns()));
        deadline.setPrefWidth(90);
        form = new Form(kind, to, demand, consequence, deadline);
        var grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        grid.addRow(0, Choices.label(texts.text("pledges.kind"), kind), kind);
        grid.addRow(1, Choices.label(texts.text("pledges.to"), to), to);
        grid.addRow(2, Choices.label(texts.text("pledges.demand"), demand), demand);
        grid.addRow(3, Choices.label(texts.text("pledges.consequence"), consequence), consequence);
        grid.addRow(4, Choices.label(texts.text("pledges.deadline"), deadline), deadline);
        var give = Pieces.button("give-word", texts.text("pledges.give"), () -> desk.seat()
                .submit(new Command.GiveWord(to.getValue(), kind.getValue(), demand.getValue(),
                        consequence.getValue(), deadline.getValue())),
                "accent");
        var whyNot = measures.isEmpty() ? texts.text("pledges.no-measures")
                : desk.seat().whyNot(Possibility.Kind.THREATEN, "");
        return Pieces.card(texts.text("pledges.form"), grid, Pieces.reasoned(give, whyNot));
    }

    private List<Demand> demands(PartyId party) {
        List<Demand> demands = new ArrayList<>();
        var war = desk.seat().scenario().war();
        if (war.isBelligerent(party)) {
            demands.add(new Demand.SignAny());
        }
        desk.seat()
                .view()
                .proposals()
                .stream()
                .filter(proposal -> proposal.status() == Proposal.Status.TABLED
                        && proposal.draft().to().contains(party))
                .forEach(proposal -> demands.add(new Demand.Accept(proposal.id())));
        desk.seat()
                .scenario()
                .measures()
                .stream()
                .filter(measure -> measure.by().contains(party))
                .forEach(measure -> demands.add(new Demand.RefrainFrom(measure.id())));
        return demands;
    }

    private String words(Demand demand) {
        var texts = desk.texts();
        return switch (demand) {
            case Demand.Accept(var id) -> {
                var proposal = desk.seat().view().proposal(id);
                yield proposal == null ? id.value()
                        : texts.text("demand.accept", texts.text("proposals.title",
                                texts.name("stage.", proposal.draft().stage()), desk.name(proposal.by())),
                                proposal.turn());
            }
            case Demand.SignAny() -> texts.text("demand.sign-any");
            case Demand.RefrainFrom(var measure) -> texts.text("demand.refrain", desk.measure(measure));
        };
    }

    private Node card(Pledge pledge) {
        var texts = desk.texts();
        var sentence = texts.text(pledge.kind() == Pledge.Kind.THREAT ? "pledges.threat" : "pledges.promise",
                desk.name(pledge.by()), desk.name(pledge.to()), words(pledge.demand()), pledge.deadline(),
                desk.measure(pledge.consequence()));
        return Pieces.card("", Pieces.row("line", Pieces.growing(Pieces.label(sentence)),
                Pieces.single(texts.name("pledge-status.", pledge.status()), "badge")));
    }
}
