package armistice.deals;

import armistice.deals.space.PackageSpace;
import armistice.model.deal.Stage;
import armistice.model.setting.Scenario;
import java.util.function.Supplier;

/// What is analysed: a space of deals with its names.
///
/// @param title      how to call it
/// @param agenda     names
/// @param compile    makes the space, anew each time
/// @param rationally whether the frontier is asked for within the bargaining range (scenarios), not over all packages
///                   (the field's domains, whose tools do so)
public record Subject(String title, Agenda agenda, Supplier<PackageSpace> compile, boolean rationally) {

    /// A scenario on its first day, as all parties truly value it.
    public static Subject of(Scenario scenario, Stage stage) {
        return new Subject(scenario.title(), ScenarioSpace.atStart(scenario, stage).agenda(),
                () -> ScenarioSpace.atStart(scenario, stage).space(), true);
    }
}
