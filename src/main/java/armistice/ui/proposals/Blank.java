package armistice.ui.proposals;

import armistice.model.deal.Draft;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.ui.seat.Desk;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A text in which everything is left open.
final class Blank {

    private Blank() {}

    static Draft draft(Desk desk) {
        Map<IssueId, OptionId> options = new LinkedHashMap<>();
        Set<PartyId> to = new LinkedHashSet<>();
        desk.seat().scenario().issues().forEach(issue -> options.put(issue.id(), issue.open().id()));
        desk.seat().scenario().parties().forEach(party -> to.add(party.id()));
        to.remove(desk.seat().seat());
        return new Draft(to, Stage.INTERIM_TRUCE, new Terms(options), 1, false, List.of(), desk.seat().view().turn(),
                "");
    }
}
