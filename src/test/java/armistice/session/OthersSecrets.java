package armistice.session;

import armistice.engine.GameState;
import armistice.engine.MeasureUse;
import armistice.engine.PartyState;
import armistice.engine.state.Forces;
import armistice.engine.state.World;
import armistice.model.deal.Draft;
import armistice.model.deal.Meeting;
import armistice.model.deal.Proposal;
import armistice.model.deal.Questionnaire;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.id.ProposalId;
import armistice.model.id.RegionId;
import armistice.model.number.Estimate;
import armistice.model.number.Quantity;
import armistice.model.play.Outlook;
import armistice.model.setting.Constituency;
import armistice.model.setting.Document;
import armistice.model.setting.Inject;
import armistice.model.setting.IssueScore;
import armistice.model.setting.Measure;
import armistice.model.setting.Party;
import armistice.model.setting.Posture;
import armistice.model.setting.Prose;
import armistice.model.setting.RedLine;
import armistice.model.setting.Scenario;
import armistice.model.setting.ScoreSheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/// Changes in a state everything that a seat may not know: other parties' sheets (but the terms of red lines drawn in public), drivers, briefs, strain, capital,
/// forces, trust, moods, drafts, orders, estimates and costs; confidential proposals among others, what they ask and answer in
/// writing, their covert measures;
/// papers and events for other readers, and events that have not happened.
final class OthersSecrets {
    private final Scenario scenario;
    private final PartyId seat;
    private final SplittableRandom random;

    OthersSecrets(Scenario scenario, PartyId seat, SplittableRandom random) {
        this.scenario = scenario;
        this.seat = seat;
        this.random = random;
    }

    /// @param now the state that says what is known by now
    GameState in(GameState s, GameState now) {
        Scenario changed = scenario(now);
        Map<PartyId, PartyState> parties = new LinkedHashMap<>();
        s.parties().forEach((id, party) -> parties.put(id, id.equals(seat) ? party : party(party)));
        return new GameState(changed, s.settings(), s.benchmark(), s.revision() + random.nextInt(1, 9), s.turn(),
                s.date(), world(s.world()), parties, proposals(s), s.agreements(), s.pledges(),
                s.meetings().stream().map(this::meeting).toList(),
                measures(s), s.happened(), s.leaked(), s.outcome());
    }

    private World world(World world) {
        Map<PartyId, Double> strain = new LinkedHashMap<>();
        world.strain().forEach((id, value) -> strain.put(id, id.equals(seat) ? value : 100 * random.nextDouble()));
        Map<PartyId, Forces> forces = new LinkedHashMap<>();
        world.forces().forEach((id, own) -> forces.put(id, id.equals(seat) ? own : forces()));
        return world.withStrain(strain).withForces(forces);
    }

    private Forces forces() {
        return new Forces(amount(1_000), amount(50), amount(2), amount(1), amount(50), amount(900));
    }

    private double amount(double most) {
        return most * random.nextDouble();
    }

    private PartyState party(PartyState p) {
        Map<PartyId, Double> trust = new LinkedHashMap<>();
        p.trust().forEach((other, value) -> trust.put(other, random.nextDouble()));
        var moods = new LinkedHashMap<>(p.moods());
        moods.replaceAll((constituency, mood) -> amount(3));
        Map<RegionId, Posture> orders = new LinkedHashMap<>();
        scenario.regions().forEach(region -> orders.put(region.id(), Posture.SURGE));
        Map<Quantity, Estimate> estimates = new LinkedHashMap<>(p.estimates());
        estimates.replaceAll((quantity, estimate) -> new Estimate(0, amount(0.5), 1));
        return new PartyState(p.control(), p.ready(), amount(50), p.credibility(), trust, p.positions(), moods,
                Map.of("secret", draft(Set.of(seat))), orders, estimates, amount(20), p.stirred(),
                new Outlook(amount(50), List.of(new Outlook.Share("explain.outside.driver", "secret", amount(50)))));
    }

    private Draft draft(Set<PartyId> to) {
        Map<IssueId, OptionId> terms = new LinkedHashMap<>();
        scenario.issues()
                .forEach(issue -> terms.put(issue.id(),
                        issue.options().get(random.nextInt(issue.options().size())).id()));
        return new Draft(to, Stage.SETTLEMENT, new Terms(terms), 0, true, List.of(), scenario.turns(), "between us");
    }

    /// One confidential proposal more between others, and those there are with other terms.
    private List<Proposal> proposals(GameState s) {
        List<Proposal> proposals = new ArrayList<>();
        for (Proposal proposal : s.proposals()) {
            boolean unknown = proposal.draft().confidential() && !proposal.isPartyTo(seat)
                    && !s.leaked().contains(proposal.id())
                    && proposal.earlier()
                            .stream()
                            .allMatch(draft -> draft.confidential() && !draft.to().contains(seat));
            boolean signed = s.agreements().stream().anyMatch(agreement -> agreement.from().equals(proposal.id()));
            proposals.add(!unknown || signed
                    ? proposal
                    : new Proposal(proposal.id(), proposal.by(), proposal.turn(), proposal.version(),
                            draft(proposal.draft().to()), proposal.earlier(), proposal.status(), proposal.answers(),
                            proposal.past()));
        }
        List<PartyId> others = s.parties().keySet().stream().filter(party -> !party.equals(seat)).toList();
        if (others.size() > 1) {
            proposals.add(random.nextInt(proposals.size() + 1), Proposal.tabled(new ProposalId("unknown"),
                    others.getFirst(), s.turn(), draft(Set.of(others.getLast()))));
        }
        return proposals;
    }

    /// What was asked and answered in writing among others.
    private Meeting meeting(Meeting meeting) {
        Questionnaire writing = meeting.writing();
        if (writing == null || writing.leaked() || meeting.host().equals(seat)) {
            return meeting;
        }
        Map<PartyId, List<String>> answers = new LinkedHashMap<>();
        writing.answers()
                .forEach((party, texts) -> answers.put(party,
                        party.equals(seat) ? texts : List.of("secret " + random.nextInt())));
        List<String> questions = meeting.invited().contains(seat)
                ? writing.questions()
                : List.of("secret " + random.nextInt());
        return meeting.with(new Questionnaire(questions, writing.deadline(), answers, false));
    }

    private List<MeasureUse> measures(GameState s) {
        List<MeasureUse> uses = new ArrayList<>(s.measures());
        for (Measure measure : scenario.measures()) {
            PartyId by = measure.by().iterator().next();
            if (measure.covert() && !by.equals(seat)) {
                uses.add(new MeasureUse(by, measure.id(), s.turn()));
            }
        }
        return uses;
    }

    private Scenario scenario(GameState state) {
        return new Scenario(scenario.format(), scenario.id(), scenario.title(), scenario.version(),
                scenario.summary(), scenario.start(), scenario.turnDays(), scenario.turns(), scenario.settledTurns(),
                scenario.situation(), scenario.notice(),
                scenario.parties().stream().map(party -> party.id().equals(seat) ? party : party(party)).toList(),
                scenario.war(), scenario.regions(), scenario.activities(), scenario.variables(), scenario.issues(),
                scenario.measures(), scenario.formats(), scenario.sources(), scenario.facts(), scenario.agreements(),
                scenario.meetings(),
                scenario.documents().stream().map(this::document).toList(),
                scenario.injects().stream().map(inject -> inject(inject, state)).toList(), scenario.personas(),
                scenario.indicators(), scenario.assumptions());
    }

    private Party party(Party p) {
        Map<PartyId, Double> trust = new LinkedHashMap<>();
        p.trust().forEach((other, value) -> trust.put(other, random.nextDouble()));
        return new Party(p.id(), p.name(), p.shortName(), p.colour(), p.chanceKey(), p.role(), p.publicBrief(),
                new Prose("secret.md", "secret " + random.nextInt()), p.principals(), p.members(),
                p.constituencies().stream().map(this::constituency).toList(), sheet(p.sheet()), List.of(), List.of(),
                new Party.Start(amount(30), amount(100), p.start().credibility()), trust, p.positions(), amount(20),
                amount(1), p.walkOut(), p.persona(), p.facts());
    }

    /// That it votes, and how it voted, is public; why it does is not.
    private Constituency constituency(Constituency c) {
        return new Constituency(c.id(), c.name(), amount(3), Map.of(), random.nextDouble(), "secret", List.of());
    }

    private ScoreSheet sheet(ScoreSheet sheet) {
        Map<IssueId, IssueScore> scores = new LinkedHashMap<>();
        sheet.issues().forEach((issue, score) -> {
            Map<OptionId, Double> values = new LinkedHashMap<>(score.values());
            values.replaceAll((option, value) -> random.nextDouble());
            scores.put(issue, new IssueScore(amount(30), values, Map.of(), "secret"));
        });
        List<RedLine> known = sheet.redLines()
                .stream()
                .filter(RedLine::isStated)
                .map(line -> new RedLine(line.pattern(), false, 3, true, "secret"))
                .toList();
        return new ScoreSheet("secret", scores, known, List.of());
    }

    private Document document(Document d) {
        return d.readers().isEmpty() || d.readers().contains(seat)
                ? d
                : new Document(d.id(), "secret", d.date(), d.source(), "secret", d.readers(),
                        new Prose("secret.md", "secret " + random.nextInt()), d.facts());
    }

    private Inject inject(Inject inject, GameState state) {
        boolean known = state.happened().containsKey(inject.id())
                && (inject.readers().isEmpty() || inject.readers().contains(seat));
        // An event in the making is nobody's knowledge; its effects, once it happens, are in the events.
        return known
                ? inject
                : new Inject(inject.id(), "secret", "secret " + random.nextInt(), inject.date(), amount(1),
                        inject.requires(), inject.readers(), inject.effects(), inject.releases(), inject.facts(),
                        inject.lessons());
    }
}
