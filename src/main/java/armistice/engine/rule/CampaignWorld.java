package armistice.engine.rule;

import armistice.engine.state.Forces;
import armistice.engine.state.World;
import armistice.model.id.PartyId;
import armistice.model.number.Quantity;
import armistice.model.play.FrontReport;
import java.util.LinkedHashMap;
import java.util.Map;

/// The world as a campaign has left it.
final class CampaignWorld {
    private CampaignWorld() {}

    /// `before`, with control, forces, strain, momentum and time as `campaign` left them; variables and recruiting as
    /// they were, since what a truce suspends comes back when it ends.
    static World of(World before, Campaign campaign) {
        World world = before;
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
                .withRamps(campaign.ramps())
                .later(campaign.months() - before.months());
    }
}
