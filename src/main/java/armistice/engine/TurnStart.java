package armistice.engine;

import armistice.engine.rule.Intelligence;
import armistice.engine.rule.OutsideOption;
import armistice.model.number.Requirement;
import armistice.model.play.Event;
import armistice.model.play.Outlook;
import armistice.model.setting.Inject;
import armistice.model.setting.Party;
import java.time.LocalDate;
import java.util.List;

/// The briefing phase: the new turn's date, what happens in the outside world, what the services report.
final class TurnStart {
    private TurnStart() {}

    static void open(Timeline timeline, int turn, LocalDate date) {
        timeline.add(new Event.TurnOpened(turn, date));
        for (Inject inject : timeline.state().scenario().injects()) {
            if (isDue(timeline.state(), inject)) {
                happen(timeline, inject);
            }
        }
        GameState state = timeline.state();
        for (Party party : state.partiesInOrder()) {
            timeline.add(new Event.EstimatesReceived(party.id(),
                    Intelligence.report(state.scenario(), party.id(), state.world(), state.chance())));
        }
        for (Party party : timeline.isTold() ? state.partiesInOrder() : List.<Party>of()) {
            Outlook outlook = OutsideOption.of(Perception.of(timeline.state(), party.id())).outlook();
            timeline.add(new Event.OutlookFormed(party.id(), outlook));
        }
    }

    /// Lets a prepared event happen.
    static void happen(Timeline timeline, Inject inject) {
        timeline.add(new Event.InjectHappened(inject.id()));
        Consequences.apply(timeline, Event.QuantitiesChanged.Cause.INJECT, inject.effects());
    }

    private static boolean isDue(GameState state, Inject inject) {
        if (state.happened().containsKey(inject.id())) {
            return false;
        }
        LocalDate date = inject.date();
        if (date != null && !isNews(date, state)) {
            return false;
        }
        for (Requirement requirement : inject.requires()) {
            if (!requirement.isMetBy(Quantities.read(state, requirement.quantity()))) {
                return false;
            }
        }
        return state.chance().uniform("inject", inject.id().value()) < inject.chance();
    }

    /// Whether `date` lies after the last briefing and not after this one: a briefing never tells of days to come.
    private static boolean isNews(LocalDate date, GameState state) {
        LocalDate lastBriefing = state.date().minusDays(state.scenario().turnDays());
        return date.isAfter(lastBriefing) && !date.isAfter(state.date());
    }
}
