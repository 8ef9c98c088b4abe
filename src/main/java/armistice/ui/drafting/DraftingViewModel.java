package armistice.ui.drafting;

import armistice.engine.rule.Signatories;
import armistice.model.deal.Condition;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.id.ProposalId;
import armistice.model.play.Command;
import armistice.model.setting.Issue;
import armistice.model.setting.Scenario;
import armistice.ui.kit.Texts;
import armistice.ui.seat.Desk.DraftOrigin;
import armistice.ui.seat.SeatViewModel;
import armistice.view.Appraiser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A text being written, and what it is worth to its author.
public final class DraftingViewModel {

    private static final double USUAL_MONTHS = 1;
    private static final int USUAL_TURNS = 1;

    private final SeatViewModel seat;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<DraftOrigin> origin;
    private final ReadOnlyObjectWrapper<Draft> draft;

    DraftingViewModel(SeatViewModel seat, Texts texts) {
        this.seat = seat;
        this.texts = texts;
        var blank = new DraftOrigin(blank(), DraftOrigin.Kind.NEW, "", 0);
        this.origin = new ReadOnlyObjectWrapper<>(blank);
        this.draft = new ReadOnlyObjectWrapper<>(blank.text());
    }

    /// The text as it stands.
    ReadOnlyObjectProperty<Draft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /// What the text started from.
    ReadOnlyObjectProperty<DraftOrigin> originProperty() {
        return origin.getReadOnlyProperty();
    }

    /// Starts from something.
    void open(DraftOrigin from) {
        origin.set(from);
        var text = from.text();
        var expires = Math.clamp(text.expiresTurn(), Math.min(seat.view().turn() + USUAL_TURNS, seat.view().turns()),
                seat.view().turns());
        draft.set(new Draft(text.to(), text.stage(), text.terms(), text.months(), text.confidential(),
                text.conditions(), expires, text.note()));
    }

    /// Starts with every issue left open.
    void startFromScratch() {
        open(new DraftOrigin(blank(), DraftOrigin.Kind.NEW, "", 0));
    }

    /// Starts with the option nearest to what holds now, for every issue that settles something.
    void startFromStatusQuo() {
        Map<IssueId, OptionId> options = new LinkedHashMap<>();
        seat.scenario().issues().forEach(issue -> options.put(issue.id(), StatusQuo.option(seat.view(), issue)));
        var text = new Draft(everyoneElse(), Stage.SETTLEMENT, new Terms(options), 0, false, List.of(),
                blank().expiresTurn(), "");
        open(new DraftOrigin(text, DraftOrigin.Kind.NEW, "", 0));
    }

    /// Chooses an option.
    void choose(IssueId issue, OptionId option) {
        draft.set(draft.get().withTerms(draft.get().terms().with(issue, option)));
    }

    /// Chooses an option for every issue.
    void settle(Terms terms) {
        draft.set(draft.get().withTerms(terms));
    }

    /// Chooses the kind of agreement; issues that it cannot settle are left open.
    void choose(Stage stage) {
        var now = draft.get();
        if (stage == now.stage()) {
            return;
        }
        var terms = now.terms();
        for (var issue : seat.scenario().issues()) {
            if (!issue.stages().contains(stage)) {
                terms = terms.with(issue.id(), issue.open().id());
            }
        }
        double months = stage.isTruce() ? Math.max(now.months(), USUAL_MONTHS) : 0;
        draft.set(new Draft(now.to(), stage, terms, months, now.confidential(), now.conditions(), now.expiresTurn(),
                now.note()));
    }

    /// Sets how long a truce runs, months.
    void chooseMonths(double months) {
        var now = draft.get();
        if (now.stage().isTruce()) {
            draft.set(new Draft(now.to(), now.stage(), now.terms(), months, now.confidential(), now.conditions(),
                    now.expiresTurn(), now.note()));
        }
    }

    /// Adds an addressee or takes one away.
    void address(PartyId party, boolean included) {
        var now = draft.get();
        Set<PartyId> to = new LinkedHashSet<>(now.to());
        if (included ? to.add(party) : to.remove(party)) {
            draft.set(new Draft(to, now.stage(), now.terms(), now.months(), now.confidential(), now.conditions(),
                    now.expiresTurn(), now.note()));
        }
    }

    /// Sets whether only author and addressees know of it.
    void chooseConfidential(boolean confidential) {
        var now = draft.get();
        draft.set(new Draft(now.to(), now.stage(), now.terms(), now.months(), confidential, now.conditions(),
                now.expiresTurn(), now.note()));
    }

    /// Sets the last turn on which it can be accepted.
    void chooseExpiry(int turn) {
        var now = draft.get();
        draft.set(new Draft(now.to(), now.stage(), now.terms(), now.months(), now.confidential(), now.conditions(),
                turn, now.note()));
    }

    /// Sets the covering note.
    void writeNote(String note) {
        var now = draft.get();
        draft.set(new Draft(now.to(), now.stage(), now.terms(), now.months(), now.confidential(), now.conditions(),
                now.expiresTurn(), note));
    }

    /// Replaces the contingent clauses.
    void choose(List<Condition> conditions) {
        var now = draft.get();
        draft.set(new Draft(now.to(), now.stage(), now.terms(), now.months(), now.confidential(), conditions,
                now.expiresTurn(), now.note()));
    }

    /// What the text is worth to its author.
    Appraiser.Appraisal appraisal() {
        return seat.appraiser().appraise(draft.get());
    }

    /// What one option is worth to the author, points.
    double points(Issue issue, OptionId option) {
        return seat.appraiser().optionPoints(draft.get().stage(), issue.id(), option);
    }

    /// By how much the chance that the text holds would change with another option.
    double durabilityChange(Issue issue, OptionId option) {
        var with = draft.get().withTerms(draft.get().terms().with(issue.id(), option));
        return seat.appraiser().values().durability(with) - seat.appraiser().values().durability(draft.get());
    }

    /// The issues on which the text differs from what it started from.
    Set<IssueId> changes() {
        return draft.get().terms().differences(origin.get().text().terms());
    }

    /// Who must sign and is not addressed.
    Set<PartyId> missing() {
        Set<PartyId> missing = new LinkedHashSet<>(Signatories.of(seat.scenario(), draft.get().terms()));
        missing.removeAll(draft.get().to());
        missing.remove(seat.seat());
        return missing;
    }

    /// Why the text cannot be tabled yet, or empty. The game has the last word.
    String whyNotTable() {
        if (seat.isOver()) {
            return texts.text("seat.over");
        }
        boolean settles = seat.scenario()
                .issues()
                .stream()
                .anyMatch(issue -> !issue.option(draft.get().terms().option(issue.id())).open());
        if (!settles) {
            return texts.text("drafting.settles-nothing");
        }
        if (draft.get().to().isEmpty()) {
            return texts.text("drafting.no-addressee");
        }
        if (!missing().isEmpty()) {
            return texts.text("drafting.missing", String.join(", ", missing().stream().map(this::name).toList()));
        }
        var crossed = appraisal().crossed();
        return crossed.isEmpty() ? "" : texts.text("drafting.red-line", crossed.getFirst().reason());
    }

    /// The command that tables the text, or the next version of it.
    Command.OfParty command() {
        var from = origin.get();
        return from.kind() == DraftOrigin.Kind.AMEND
                ? new Command.Amend(new ProposalId(from.proposal()), from.version(), draft.get())
                : new Command.Table(draft.get());
    }

    /// Texts to start from or to compare with, by their labels.
    Map<String, Draft> known() {
        Map<String, Draft> known = new LinkedHashMap<>();
        seat.view().own().drafts().forEach((name, kept) -> known.put(texts.text("drafting.kept-name", name), kept));
        List<Proposal> newest = new ArrayList<>(seat.view().proposals());
        newest.reversed()
                .forEach(proposal -> known.put(texts.text("drafting.proposal-name", proposal.id().value(),
                        name(proposal.by()), proposal.version()), proposal.draft()));
        return known;
    }

    private String name(PartyId party) {
        return seat.scenario().party(party).name();
    }

    private Draft blank() {
        Map<IssueId, OptionId> options = new LinkedHashMap<>();
        Scenario scenario = seat.scenario();
        scenario.issues().forEach(issue -> options.put(issue.id(), issue.open().id()));
        return new Draft(everyoneElse(), Stage.INTERIM_TRUCE, new Terms(options), USUAL_MONTHS, false, List.of(),
                Math.min(seat.view().turn() + USUAL_TURNS, seat.view().turns()), "");
    }

    private Set<PartyId> everyoneElse() {
        Set<PartyId> others = new LinkedHashSet<>();
        seat.scenario().parties().forEach(party -> others.add(party.id()));
        others.remove(seat.seat());
        return others;
    }
}
