package armistice.engine;

import armistice.engine.state.Chance;
import armistice.engine.state.Standpoint;
import armistice.engine.state.World;
import armistice.model.Ordered;
import armistice.model.deal.Agreement;
import armistice.model.deal.Meeting;
import armistice.model.deal.Pledge;
import armistice.model.deal.Proposal;
import armistice.model.id.AgreementId;
import armistice.model.id.InjectId;
import armistice.model.id.MeetingId;
import armistice.model.id.PartyId;
import armistice.model.id.PledgeId;
import armistice.model.id.ProposalId;
import armistice.model.number.Quantity;
import armistice.model.play.Benchmark;
import armistice.model.play.GameSettings;
import armistice.model.play.Outcome;
import armistice.model.setting.Party;
import armistice.model.setting.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The whole truth of a game at one moment: the fold of its events. Only the engine, the views and the session see it.
///
/// @param scenario   what was authored
/// @param settings   what was chosen at the start, and whether advice is still allowed
/// @param benchmark  what results are measured against
/// @param revision   number of events folded so far
/// @param turn       current turn, from 1
/// @param date       first day of the current turn
/// @param world      the world outside the conference room
/// @param parties    each party's own state
/// @param proposals  every proposal tabled, oldest first
/// @param agreements every agreement signed, oldest first
/// @param pledges    every threat and promise, oldest first
/// @param meetings   every meeting called, oldest first
/// @param measures   every measure taken, oldest first
/// @param happened   prepared events that have happened, with their turn
/// @param leaked     confidential proposals that became known
/// @param outcome    how it ended; none while it goes on
public record GameState(Scenario scenario, GameSettings settings, Benchmark benchmark, long revision, int turn,
        LocalDate date, World world, Map<PartyId, PartyState> parties, List<Proposal> proposals,
        List<Agreement> agreements, List<Pledge> pledges, List<Meeting> meetings, List<MeasureUse> measures,
        Map<InjectId, Integer> happened, Set<ProposalId> leaked, @Nullable Outcome outcome) {
    public GameState {
        parties = Ordered.map(parties);
        proposals = List.copyOf(proposals);
        agreements = List.copyOf(agreements);
        pledges = List.copyOf(pledges);
        meetings = List.copyOf(meetings);
        measures = List.copyOf(measures);
        happened = Ordered.map(happened);
        leaked = Ordered.set(leaked);
    }

    /// Whether the game has ended.
    public boolean isOver() {
        return outcome != null;
    }

    /// The state of `party`.
    ///
    /// @throws IllegalArgumentException if the scenario has no such party
    public PartyState party(PartyId party) {
        PartyState found = parties.get(party);
        if (found == null) {
            throw new IllegalArgumentException("the game has no party \"" + party + "\"");
        }
        return found;
    }

    /// The parties in an order that does not depend on their names or places: by chance key.
    List<Party> partiesInOrder() {
        return scenario.parties().stream().sorted(Comparator.comparing(Party::chanceKey)).toList();
    }

    /// The proposal of that name, or none.
    public @Nullable Proposal proposal(ProposalId id) {
        for (Proposal proposal : proposals) {
            if (proposal.id().equals(id)) {
                return proposal;
            }
        }
        return null;
    }

    /// The agreement of that name, or none.
    public @Nullable Agreement agreement(AgreementId id) {
        for (Agreement agreement : agreements) {
            if (agreement.id().equals(id)) {
                return agreement;
            }
        }
        return null;
    }

    /// The next agreement in force that was signed after `agreement` and has set `quantity` again, or none.
    @Nullable
    Agreement settledAfter(Agreement agreement, Quantity quantity) {
        boolean later = false;
        for (Agreement other : agreements) {
            if (later && other.isInForce() && other.before().containsKey(quantity)) {
                return other;
            }
            later |= other.id().equals(agreement.id());
        }
        return null;
    }

    /// The pledge of that name, or none.
    public @Nullable Pledge pledge(PledgeId id) {
        for (Pledge pledge : pledges) {
            if (pledge.id().equals(id)) {
                return pledge;
            }
        }
        return null;
    }

    /// The meeting of that name, or none.
    public @Nullable Meeting meeting(MeetingId id) {
        for (Meeting meeting : meetings) {
            if (meeting.id().equals(id)) {
                return meeting;
            }
        }
        return null;
    }

    /// Months in a turn, at 30.44 days a month.
    public double turnMonths() {
        return scenario.turnDays() / 30.44;
    }

    /// This turn's chance.
    public Chance chance() {
        return new Chance(settings.seed(), turn);
    }

    /// A party's standpoint in the true world.
    public Standpoint truth(PartyId party) {
        PartyState own = party(party);
        boolean fights = scenario.war().isBelligerent(party);
        return new Standpoint(scenario, party, world, own.trust(), credibilities(), own.positions(),
                fights ? scenario.party(scenario.war().enemyOf(party)).sheet() : null);
    }

    /// How far each party's word is believed; public.
    public Map<PartyId, Double> credibilities() {
        Map<PartyId, Double> all = new LinkedHashMap<>();
        parties.forEach((id, state) -> all.put(id, state.credibility()));
        return all;
    }

    GameState withSettings(GameSettings changed) {
        return new GameState(scenario, changed, benchmark, revision, turn, date, world, parties, proposals,
                agreements, pledges, meetings, measures, happened, leaked, outcome);
    }

    GameState withRevision(long changed) {
        return new GameState(scenario, settings, benchmark, changed, turn, date, world, parties, proposals,
                agreements, pledges, meetings, measures, happened, leaked, outcome);
    }

    GameState withTurn(int number, LocalDate day) {
        return new GameState(scenario, settings, benchmark, revision, number, day, world, parties, proposals,
                agreements, pledges, meetings, measures, happened, leaked, outcome);
    }

    GameState withWorld(World changed) {
        return new GameState(scenario, settings, benchmark, revision, turn, date, changed, parties, proposals,
                agreements, pledges, meetings, measures, happened, leaked, outcome);
    }

    GameState withParty(PartyId id, UnaryOperator<PartyState> change) {
        return withParties(Ordered.with(parties, id, change.apply(party(id))));
    }

    GameState withParties(Map<PartyId, PartyState> changed) {
        return new GameState(scenario, settings, benchmark, revision, turn, date, world, changed, proposals,
                agreements, pledges, meetings, measures, happened, leaked, outcome);
    }

    GameState withProposal(Proposal changed) {
        return new GameState(scenario, settings, benchmark, revision, turn, date, world, parties,
                put(proposals, changed, Proposal::id), agreements, pledges, meetings, measures, happened, leaked,
                outcome);
    }

    GameState withAgreement(Agreement changed) {
        return new GameState(scenario, settings, benchmark, revision, turn, date, world, parties, proposals,
                put(agreements, changed, Agreement::id), pledges, meetings, measures, happened, leaked, outcome);
    }

    GameState withPledge(Pledge changed) {
        return new GameState(scenario, settings, benchmark, revision, turn, date, world, parties, proposals,
                agreements, put(pledges, changed, Pledge::id), meetings, measures, happened, leaked, outcome);
    }

    GameState withMeeting(Meeting changed) {
        return new GameState(scenario, settings, benchmark, revision, turn, date, world, parties, proposals,
                agreements, pledges, put(meetings, changed, Meeting::id), measures, happened, leaked, outcome);
    }

    GameState withMeasure(MeasureUse added) {
        return new GameState(scenario, settings, benchmark, revision, turn, date, world, parties, proposals,
                agreements, pledges, meetings, put(measures, added, use -> use), happened, leaked, outcome);
    }

    GameState withHappened(InjectId inject) {
        return new GameState(scenario, settings, benchmark, revision, turn, date, world, parties, proposals,
                agreements, pledges, meetings, measures, Ordered.with(happened, inject, turn), leaked, outcome);
    }

    GameState withLeaked(ProposalId proposal) {
        Set<ProposalId> all = new LinkedHashSet<>(leaked);
        all.add(proposal);
        return new GameState(scenario, settings, benchmark, revision, turn, date, world, parties, proposals,
                agreements, pledges, meetings, measures, happened, all, outcome);
    }

    GameState withOutcome(Outcome end) {
        return new GameState(scenario, settings, benchmark, revision, turn, date, world, parties, proposals,
                agreements, pledges, meetings, measures, happened, leaked, end);
    }

    /// `list` with the element of the same name replaced, or `element` added at the end.
    private static <T> List<T> put(List<T> list, T element, Function<T, ?> name) {
        List<T> changed = new ArrayList<>(list);
        for (int i = 0; i < changed.size(); i++) {
            if (name.apply(changed.get(i)).equals(name.apply(element))) {
                changed.set(i, element);
                return changed;
            }
        }
        changed.add(element);
        return changed;
    }
}
