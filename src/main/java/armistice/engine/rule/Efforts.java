package armistice.engine.rule;

import armistice.model.setting.Region;
import armistice.model.setting.Sector;

/// The sectors' shares of the attacker's effort.
///
/// What a finished sector sets free goes to the objectives that are left, by the area missing of them; once they are
/// all held, to all sectors by their own efforts.
final class Efforts {
    private Efforts() {}

    /// @param sectors regions of the front
    /// @param held    share of each that the attacker holds
    static double[] of(Region[] sectors, double[] held) {
        double[] efforts = new double[sectors.length];
        double[] missing = new double[sectors.length];
        double engaged = 0;
        double wanted = 0;
        for (int i = 0; i < sectors.length; i++) {
            Sector sector = sector(sectors[i]);
            efforts[i] = held[i] < 1 ? sector.effort() : 0;
            missing[i] = sector.objective() ? (1 - held[i]) * sectors[i].area() : 0;
            engaged += efforts[i];
            wanted += missing[i];
        }
        double[] weights = wanted > 0 ? missing : efforts.clone();
        double total = wanted > 0 ? wanted : engaged;
        for (int i = 0; i < sectors.length && total > 0; i++) {
            efforts[i] += (1 - engaged) * weights[i] / total;
        }
        return efforts;
    }

    /// The sector of a region of the front.
    static Sector sector(Region region) {
        Sector sector = region.sector();
        if (sector == null) {
            throw new IllegalStateException(region.id() + " has no sector");
        }
        return sector;
    }
}
