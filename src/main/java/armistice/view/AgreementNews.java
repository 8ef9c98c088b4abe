package armistice.view;

import armistice.model.deal.Agreement;
import armistice.model.id.AgreementId;
import armistice.model.id.PartyId;
import armistice.model.number.Explanation;
import armistice.model.number.Explanation.Unit;
import armistice.model.play.Conduct;
import armistice.model.play.Event;
import armistice.model.setting.Constituency;
import armistice.view.ChronicleEntry.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// What a seat learns of agreements: signature, ratification, how they are kept, their end.
final class AgreementNews {
    private final Page page;

    AgreementNews(Page page) {
        this.page = page;
    }

    void signed(Agreement agreement) {
        page.addBody(Topic.AGREEMENTS, "chronicle.signed", agreement.signatories(), agreement.id().value(), "",
                page.names(agreement.signatories()), Words.of(agreement.draft().stage()),
                page.settled(agreement.draft()));
    }

    void agreement(String key, AgreementId id, Object... more) {
        Agreement agreement = page.after().agreement(id);
        if (agreement != null) {
            List<Object> arguments = new ArrayList<>(List.of(Words.of(agreement.draft().stage())));
            arguments.addAll(List.of(more));
            page.addBody(Topic.AGREEMENTS, key, agreement.signatories(), id.value(), "", arguments.toArray());
        }
    }

    void suspended(Event.AgreementSuspended e) {
        Agreement agreement = page.after().agreement(e.agreement());
        if (agreement != null) {
            page.addBody(Topic.AGREEMENTS, "chronicle.suspended", agreement.signatories(), e.agreement().value(),
                    e.suspension().reason(), Words.of(agreement.draft().stage()), page.name(e.suspension().by()),
                    Words.of(e.suspension().ground()));
        }
    }

    void prolonging(Event.ExtensionOffered e) {
        boolean first = e.extension().accepted().size() == 1;
        agreement(first ? "chronicle.extensionOffered" : "chronicle.extensionAccepted", e.agreement(),
                page.name(e.by()), e.extension().days());
    }

    void extended(Event.AgreementExtended e) {
        Agreement agreement = page.after().agreement(e.agreement());
        if (agreement != null) {
            agreement("chronicle.extended", e.agreement(), e.months(), agreement.months());
        }
    }

    /// How an agreement was kept, as it is reported; who did a heavy breach only if that can be told.
    void kept(Event.AgreementTested e) {
        Agreement agreement = page.after().agreement(e.agreement());
        Conduct conduct = e.conduct();
        if (agreement == null || conduct == null) {
            return;
        }
        String stage = Words.of(agreement.draft().stage());
        String id = agreement.id().value();
        if (conduct.small() > 0) {
            page.addBody(Topic.AGREEMENTS, "chronicle.violations", agreement.signatories(), id, "", conduct.small(),
                    stage);
        }
        if (conduct.heavy() != null) {
            PartyId named = conduct.named();
            String key = named == null ? "chronicle.heavyBreachDenied" : "chronicle.heavyBreach";
            page.addBody(Topic.AGREEMENTS, key, agreement.signatories(), id, "", stage,
                    named == null ? "" : page.name(named));
        }
        if (conduct.onTheForce()) {
            page.addBody(Topic.AGREEMENTS, "chronicle.onTheForce", agreement.signatories(), id, "", stage);
        }
    }

    /// A breach on purpose: who did it only where that can be told, or to itself.
    void breached(Event.AgreementBreached e) {
        Agreement agreement = page.after().agreement(e.agreement());
        if (agreement != null) {
            boolean known = e.named() != null || e.by().equals(page.seat());
            page.addBody(Topic.AGREEMENTS, known ? "chronicle.breachOnPurpose" : "chronicle.heavyBreachDenied",
                    agreement.signatories(), e.agreement().value(), "", Words.of(agreement.draft().stage()),
                    known ? page.name(e.by()) : "");
        }
    }

    void ended(Event.AgreementEnded e) {
        Agreement agreement = page.after().agreement(e.agreement());
        if (agreement == null) {
            return;
        }
        PartyId by = e.by();
        String reason = Objects.requireNonNullElse(e.reason(), "");
        String stage = Words.of(agreement.draft().stage());
        if (by == null) {
            page.addBody(Topic.AGREEMENTS, "chronicle.agreementEnded", agreement.signatories(), agreement.id().value(),
                    reason, stage, Words.of(e.status()));
        } else {
            page.addBody(Topic.AGREEMENTS, "chronicle.agreementEndedBy", agreement.signatories(),
                    agreement.id().value(),
                    reason, stage, Words.of(e.status()), page.name(by));
        }
    }

    void condition(Event.ConditionFired e) {
        page.addBody(Topic.AGREEMENTS, "chronicle.condition", List.of(e.condition().actor(), e.condition().subject()),
                e.agreement().value(), "", page.name(e.condition().actor()),
                page.scenario().measure(e.condition().consequence()).label());
    }

    void ratification(Event.RatificationHeld e) {
        List<Explanation> votes = new ArrayList<>();
        for (Constituency constituency : page.scenario().party(e.party()).constituencies()) {
            Event.RatificationHeld.Vote vote = e.votes().get(constituency.id());
            if (vote != null) {
                // The vote is public; what a party thinks of its voters is its own.
                votes.add(Explanation.sum("explain.ratification.margin", constituency.name(), Unit.SHARE,
                        List.of(Explanation.leaf("explain.ratification.vote", constituency.name(), vote.support(),
                                Unit.SHARE, e.party().equals(page.seat()) ? constituency.reasoning() : ""),
                                Explanation.leaf("explain.ratification.needed", constituency.name(), -vote.needed(),
                                        Unit.SHARE, "scenario"))));
            }
        }
        Explanation result = Explanation.minimum("explain.ratification.result", page.name(e.party()), Unit.SHARE,
                votes);
        page.explained(Topic.AGREEMENTS,
                e.passed() ? "chronicle.ratified" : "chronicle.notRatified", List.of(page.name(e.party())),
                Set.of(e.party()), e.agreement().value(), result);
    }
}
