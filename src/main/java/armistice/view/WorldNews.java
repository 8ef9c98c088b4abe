package armistice.view;

import armistice.engine.Labels;
import armistice.engine.Quantities;
import armistice.engine.rule.OutsideOption;
import armistice.model.id.RegionId;
import armistice.model.number.Explanation;
import armistice.model.number.Explanation.Unit;
import armistice.model.number.Quantity;
import armistice.model.play.Event;
import armistice.model.play.FrontReport;
import armistice.model.play.OperationOrder;
import armistice.model.play.Outlook;
import armistice.model.setting.Inject;
import armistice.model.setting.Measure;
import armistice.model.setting.Scenario;
import armistice.view.ChronicleEntry.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What a seat learns of the world: events, measures, the war, and what it means to the seat.
final class WorldNews {
    private final Page page;

    WorldNews(Page page) {
        this.page = page;
    }

    void inject(Inject inject) {
        if (page.visibility().shows(inject)) {
            page.addBody(Topic.WORLD, "chronicle.event", inject.readers(), inject.id().value(), inject.text(),
                    inject.title());
        }
    }

    void measure(Event.MeasureTaken e) {
        Measure measure = page.scenario().measure(e.measure());
        if (measure.covert() && !e.by().equals(page.seat())) {
            return;
        }
        OperationOrder order = e.order();
        if (order == null) {
            page.addBody(Topic.MEASURES, "chronicle.measure", Set.of(e.by()), "", measure.description(),
                    page.name(e.by()), measure.label());
        } else {
            RegionId target = order.target();
            page.addBody(Topic.MEASURES, target == null ? "chronicle.operation" : "chronicle.operationAt",
                    Set.of(e.by()), "", measure.description(), page.name(e.by()), measure.label(),
                    Words.of(order.effort()), target == null ? "" : page.scenario().region(target).name());
        }
    }

    void war(FrontReport report) {
        List<Explanation> sectors = new ArrayList<>();
        report.sectors()
                .forEach((region, sector) -> sectors.add(Explanation.leaf("explain.front.sector",
                        page.scenario().region(region).name(), sector.gained(), Unit.SQUARE_KM, "front")));
        Explanation gained = Explanation.sum("explain.front.gained", page.name(page.scenario().war().attacker()),
                Unit.SQUARE_KM,
                sectors);
        page.explained(Topic.WAR, "chronicle.front",
                List.of(page.name(page.scenario().war().attacker()), gained.value(), page.scenario().turnDays()),
                Set.of(page.scenario().war().attacker(), page.scenario().war().defender()), "", gained);
        FrontReport.ArmyReport own = report.armies().get(page.seat());
        if (own != null) {
            page.add(Topic.WAR, "chronicle.ownLosses", Set.of(page.seat()), own.losses(), own.men());
        }
    }

    /// Public variables for everybody, own numbers for their owner; clockwork changes are not told one by one.
    void quantities(Event.QuantitiesChanged e) {
        switch (e.cause()) {
            case MEASURE, INJECT, TRUST -> e.after().forEach(this::changed);
            case RAMP, STRAIN, CAPITAL -> {}
        }
    }

    private void changed(Quantity quantity, double value) {
        double was = Quantities.read(page.before(), quantity);
        if (page.visibility().shows(quantity) && was != value) {
            Scenario scenario = page.scenario();
            page.add(topic(quantity),
                    quantity instanceof Quantity.Control ? "chronicle.changedControl" : "chronicle.changed", Set.of(),
                    Labels.of(scenario, quantity), was, value, page.name(scenario.war().attacker()));
        }
    }

    private static Topic topic(Quantity quantity) {
        return quantity instanceof Quantity.Trust ? Topic.MEETINGS : Topic.WORLD;
    }

    void costs(Event.CostsPaid e) {
        Double own = e.points().get(page.seat());
        if (own != null && own != 0) {
            page.add(Topic.GAME, "chronicle.costs", Set.of(page.seat()), own);
        }
    }

    /// An override is told to those who can see the number.
    void overridden(Event.Overridden e) {
        if (page.visibility().shows(e.quantity())) {
            page.addBody(Topic.GAME, "chronicle.overridden", Set.of(), "", e.reason(),
                    Labels.of(page.scenario(), e.quantity()),
                    e.before(), e.after());
        }
    }

    /// Why what a seat can expect without a deal has moved since the last briefing.
    void outlook(Event.OutlookFormed e) {
        Outlook last = page.before().party(e.seat()).outlook();
        if (e.seat().equals(page.seat()) && last != null) {
            page.explained(Topic.GAME, "chronicle.outlook",
                    List.of(e.outlook().value(), last.value()), Set.of(page.seat()), "",
                    OutsideOption.moved(last, e.outlook()));
        }
    }
}
