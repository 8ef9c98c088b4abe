package armistice.model.number;

import armistice.model.id.ConstituencyId;
import armistice.model.id.PartyId;
import armistice.model.id.RegionId;
import armistice.model.id.VariableId;

/// Something of the state of the world that has a number: what effects change, drivers read and issues settle.
///
/// In scenario files a quantity is one string, `kind:name`, for example `control:donbas`, `strain:north` or
/// `trust:north>south`; [#parse(String)] and [#text()] are inverse to each other.
public sealed interface Quantity {

    /// A state variable of the scenario, in its own unit.
    record Variable(VariableId id) implements Quantity {}

    /// Share of a region held by the attacker, 0 to 1.
    record Control(RegionId region) implements Quantity {}

    /// Strain of a party, 0 to 100.
    record Strain(PartyId party) implements Quantity {}

    /// Morale of a party's forces; 1 at the calibration point.
    record Morale(PartyId party) implements Quantity {}

    /// Men in the theatre, thousands.
    record Men(PartyId party) implements Quantity {}

    /// Recruits, thousands a month.
    record Recruits(PartyId party) implements Quantity {}

    /// Arms that reach a party's forces, 1 at par; what is decided now arrives after the lag.
    record Arms(PartyId party) implements Quantity {}

    /// Losses of a party in the last month, thousands.
    record Losses(PartyId party) implements Quantity {}

    /// Political capital of a party, points.
    record Capital(PartyId party) implements Quantity {}

    /// Trust of one party in another, 0 to 1.
    record Trust(PartyId of, PartyId in) implements Quantity {}

    /// How far a party's threats, promises and guarantees are believed, 0 to 1.
    record Credibility(PartyId party) implements Quantity {}

    /// Shift of a constituency's readiness to ratify, in logits.
    record Mood(ConstituencyId constituency) implements Quantity {}

    /// Months since the scenario's start. Read only.
    record Months() implements Quantity {}

    /// The notation of scenario files.
    default String text() {
        return switch (this) {
            case Variable q -> "variable:" + q.id();
            case Control q -> "control:" + q.region();
            case Strain q -> "strain:" + q.party();
            case Morale q -> "morale:" + q.party();
            case Men q -> "men:" + q.party();
            case Recruits q -> "recruits:" + q.party();
            case Arms q -> "arms:" + q.party();
            case Losses q -> "losses:" + q.party();
            case Capital q -> "capital:" + q.party();
            case Trust q -> "trust:" + q.of() + ">" + q.in();
            case Credibility q -> "credibility:" + q.party();
            case Mood q -> "mood:" + q.constituency();
            case Months _ -> "months";
        };
    }

    /// Reads the notation of scenario files.
    ///
    /// @throws IllegalArgumentException if `text` is no quantity; the message says what is allowed
    static Quantity parse(String text) {
        if (text.equals("months")) {
            return new Months();
        }
        int colon = text.indexOf(':');
        String kind = colon < 0 ? text : text.substring(0, colon);
        String name = colon < 0 ? "" : text.substring(colon + 1);
        return switch (kind) {
            case "variable" -> new Variable(new VariableId(name));
            case "control" -> new Control(new RegionId(name));
            case "strain" -> new Strain(new PartyId(name));
            case "morale" -> new Morale(new PartyId(name));
            case "men" -> new Men(new PartyId(name));
            case "recruits" -> new Recruits(new PartyId(name));
            case "arms" -> new Arms(new PartyId(name));
            case "losses" -> new Losses(new PartyId(name));
            case "capital" -> new Capital(new PartyId(name));
            case "trust" -> trust(name);
            case "credibility" -> new Credibility(new PartyId(name));
            case "mood" -> new Mood(new ConstituencyId(name));
            default -> throw new IllegalArgumentException("\"" + text + "\" is no quantity: write variable:, control:,"
                    + " strain:, morale:, men:, recruits:, arms:, losses:, capital:, trust:A>B, credibility:, mood: or months");
        };
    }

    private static Trust trust(String pair) {
        int arrow = pair.indexOf('>');
        if (arrow < 0) {
            throw new IllegalArgumentException("\"trust:" + pair + "\" lacks the second party: write trust:A>B");
        }
        return new Trust(new PartyId(pair.substring(0, arrow)), new PartyId(pair.substring(arrow + 1)));
    }
}
