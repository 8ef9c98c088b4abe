package armistice.model.deal;

import armistice.model.Ordered;
import armistice.model.id.AgreementId;
import armistice.model.id.PartyId;
import armistice.model.id.ProposalId;
import armistice.model.number.Quantity;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A text accepted by every required signatory.
///
/// @param id          its name
/// @param from        the proposal it comes from
/// @param version     the version that was accepted
/// @param draft       the text
/// @param signatories who signed
/// @param status      where it stands
/// @param signed      turn of signature
/// @param entered     turn of entry into force; -1 before
/// @param before      what the state variables it settles were before it entered into force
/// @param breaches    heavy breaches that are still fresh; none where there are none, so that games saved before they
///                    were counted fold to the same state
/// @param history     what else has happened to it; none where nothing has, for the same reason
public record Agreement(AgreementId id, ProposalId from, int version, Draft draft, Set<PartyId> signatories,
        Status status, int signed, int entered, Map<Quantity, Double> before,
        @Nullable Integer breaches, @Nullable Course history) {

    /// Where an agreement stands.
    public enum Status {
        /// Signed, not yet ratified.
        SIGNED,
        /// In force.
        IN_FORCE,
        /// In force, but its duties rest.
        SUSPENDED,
        /// Ratification failed.
        VOID,
        /// A truce that ran out.
        EXPIRED,
        /// Ended by a heavy breach.
        BROKEN,
        /// Ended by a party's notice.
        DENOUNCED,
        /// Replaced by a later agreement of the same parties.
        SUPERSEDED
    }

    public Agreement {
        signatories = Ordered.set(signatories);
        before = Ordered.map(before);
    }

    /// An agreement without fresh breaches.
    public Agreement(AgreementId id, ProposalId from, int version, Draft draft, Set<PartyId> signatories,
            Status status, int signed, int entered, Map<Quantity, Double> before) {
        this(id, from, version, draft, signatories, status, signed, entered, before, null, null);
    }

    /// Heavy breaches that are still fresh.
    public int freshBreaches() {
        return breaches == null ? 0 : breaches;
    }

    /// The same agreement after another turn: a heavy breach is added, or an older one fades.
    public Agreement kept(boolean heavyBreach) {
        int fresh = Math.max(0, freshBreaches() + (heavyBreach ? 1 : -1));
        return new Agreement(id, from, version, draft, signatories, status, signed, entered, before,
                fresh == 0 ? null : fresh, history);
    }

    /// What has happened to it since it came into force.
    public Course course() {
        return history == null ? Course.NONE : history;
    }

    /// Months for which a truce runs from its entry into force, prolongations included; 0 for stages that are none.
    public double months() {
        return draft.months() + course().extended();
    }

    /// The same agreement after a breach on purpose.
    ///
    /// @param named whom those who watch name for it; none where they cannot tell
    public Agreement breached(@Nullable PartyId named) {
        Agreement broken = kept(true);
        return named == null ? broken : broken.accusing(named);
    }

    /// The same agreement, with `party` named for its last heavy breach.
    public Agreement accusing(PartyId party) {
        return with(status, course().accusing(party));
    }

    /// The same agreement, at rest.
    public Agreement suspended(Suspension begun) {
        return with(Status.SUSPENDED, course().resting(begun));
    }

    /// The same agreement, binding again.
    public Agreement resumed() {
        return with(Status.IN_FORCE, course().resumed());
    }

    /// The same agreement, with a prolongation on offer.
    public Agreement offered(Extension offer) {
        return with(status, course().offered(offer));
    }

    /// The same truce, running for some more months.
    public Agreement longer(double months) {
        return with(status, course().longer(months));
    }

    private Agreement with(Status changed, Course course) {
        return new Agreement(id, from, version, draft, signatories, changed, signed, entered, before, breaches, course);
    }

    /// Whether it is not at an end, though its duties may rest.
    public boolean isAlive() {
        return status == Status.IN_FORCE || status == Status.SUSPENDED;
    }

    /// Whether its clauses bind now.
    public boolean isInForce() {
        return status == Status.IN_FORCE;
    }

    /// The same agreement with another status.
    public Agreement with(Status changed) {
        return new Agreement(id, from, version, draft, signatories, changed, signed, entered, before, breaches,
                history);
    }

    /// The same agreement, with another record of what `quantity` was before it.
    public Agreement settledFrom(Quantity quantity, double value) {
        return new Agreement(id, from, version, draft, signatories, status, signed, entered,
                Ordered.with(before, quantity, value), breaches, history);
    }

    /// The same agreement, in force since `turn`.
    public Agreement inForceFrom(int turn, Map<Quantity, Double> statusQuo) {
        return new Agreement(id, from, version, draft, signatories, Status.IN_FORCE, signed, turn, statusQuo);
    }
}
