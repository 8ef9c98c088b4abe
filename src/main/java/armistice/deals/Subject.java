package armistice.deals;

import armistice.deals.space.PackageSpace;
import armistice.model.deal.Stage;
import armistice.model.setting.Scenario;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What is analysed: a space of deals with its names.
///
/// @param title      how to call it
/// @param agenda     names
/// @param compile    makes the space, anew each time
/// @param rationally whether the frontier is asked for within the bargaining range (scenarios), not over all packages
///                   (the field's domains, whose tools do so)
/// @param failing    the scenario's space, where agreements can fail; null where they last
public record Subject(String title, Agenda agenda, Supplier<PackageSpace> compile, boolean rationally,
        @Nullable ScenarioSpace failing) {

    /// A scenario on its first day, as all parties truly value it.
    public static Subject of(Scenario scenario, Stage stage) {
        ScenarioSpace space = ScenarioSpace.atStart(scenario, stage);
        return new Subject(scenario.title(), space.agenda(), () -> ScenarioSpace.atStart(scenario, stage).space(), true,
                space);
    }
}
