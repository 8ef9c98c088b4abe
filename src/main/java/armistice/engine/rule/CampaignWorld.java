package armistice.engine.rule;

import armistice.engine.state.Forces;
import armistice.engine.state.World;
import armistice.model.id.PartyId;
import armistice.model.number.Quantity;
import armistice.model.play.FrontReport;
import armistice.model.setting.Scenario;
import java.util.LinkedHashMap;
import java.util.Map;

/// The world as a campaign has left it.
final class CampaignWorld {
    private CampaignWorld() {}

    /// `before`, with control of the front, forces, strain, momentum and time as `campaign` left them, and with what was
    /// coming in; other variables and recruiting as they were, since what a truce suspends comes back when it ends.
    static World of(Scenario scenario, World before, Campaign campaign) {
        double elapsed = campaign.months() - before.months();
        World world = Effects.comeIn(scenario, before, elapsed);
        FrontReport report = campaign.report();
        for (var sector : report.sectors().entrySet()) {
            world = world.with(new Quantity.Control(sector.getKey()), sector.getValue().share());
        }
        for (var army : report.armies().entrySet()) {
            Forces f = world.forcesOf(army.getKey());
            FrontReport.ArmyReport a = army.getValue();
            world = world.withForces(army.getKey(),
                    new Forces(a.men(), f.recruits(), a.arms(), a.morale(), f.losses(), f.totalLosses()));
        }
        Map<PartyId, Double> strain = new LinkedHashMap<>();
        world.strain().forEach((party, _) -> strain.put(party, campaign.strain(party)));
        return world.withStrain(strain)
                .withMomentum(campaign.momentum())
                .later(elapsed);
    }
}
