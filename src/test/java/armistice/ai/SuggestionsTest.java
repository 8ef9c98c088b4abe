package armistice.ai;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import armistice.ai.Suggestion.Purpose;
import armistice.engine.rule.Signatories;
import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.id.ProposalId;
import armistice.model.setting.Issue;
import armistice.model.setting.Option;
import armistice.view.Appraiser;
import armistice.view.SeatView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
    private static final PartyId UKRAINE = new PartyId("ukraine");
    /// Values of a space are rounded to thousandths, its penalties upwards in steps.
    private static final double ROUNDING = 0.03;

    private SeatView view = BareGame.firstView("jeddah-2025", UKRAINE);
    private Opinion opinion = Opinion.of(view);
    private Appraiser appraiser = new Appraiser(view);

    @Test
    void whoIsToBeBroughtToYesSoonerSignsThanNotAndNobodyIsLost() {
        int brought = 0;
        for (Draft draft : drafts(12)) {
            for (Suggestion suggestion : of(draft, Purpose.YES)) {
                Draft after = suggestion.draft();
                if (after != null) {
                    brought++;
                    assertThat(willing(after, requireNonNull(suggestion.party()))).isTrue();
                    for (PartyId party : view.scenario().parties().stream().map(each -> each.id()).toList()) {
                        assertThat(!willing(draft, party) || willing(after, party)).as("%s is kept", party).isTrue();
                    }
                }
            }
        }
        assertThat(brought).isGreaterThan(6);
    }

    @Test
    void whatAllAreToSignAllSoonerSignThanNot() {
        afterTheOthersAgreed();
        int found = 0;
        for (Draft draft : drafts(12)) {
            for (Suggestion suggestion : of(draft, Purpose.ALL)) {
                Draft after = suggestion.draft();
                if (after != null) {
                    found++;
                    assertThat(Signatories.of(view.scenario(), draft.terms())).allMatch(party -> willing(after, party));
                }
            }
        }
        assertThat(found).isPositive();
    }

    @Test
    void noSingleClauseWouldDoWhereSeveralAreChanged() {
        for (Draft draft : drafts(6)) {
            for (Suggestion suggestion : of(draft, Purpose.YES)) {
                Draft after = suggestion.draft();
                if (after == null || draft.terms().differences(after.terms()).size() > 1) {
                    PartyId party = requireNonNull(suggestion.party());
                    assertThat(single(draft)).noneMatch(near -> surely(near, party) && keeps(draft, near));
                }
            }
        }
    }

    @Test
    void whatIsBetterCostsNobodyAnything() {
        int found = 0;
        for (Draft draft : drafts(12)) {
            for (Suggestion suggestion : of(draft, Purpose.BETTER)) {
                Draft after = requireNonNull(suggestion.draft());
                found++;
                assertThat(appraiser.surplus(after)).isGreaterThan(appraiser.surplus(draft) - 10 * ROUNDING);
                for (PartyId party : others()) {
                    assertThat(likelihood(after, party)).isGreaterThan(likelihood(draft, party) - 1e-3);
                }
            }
        }
        assertThat(found).isGreaterThan(6);
    }

    @Test
    void whatMakesItHoldDoes() {
        int found = 0;
        for (Draft draft : drafts(12)) {
            double before = appraiser.values().durability(draft);
            List<Suggestion> lasting = of(draft, Purpose.HOLDS);
            assertThat(lasting).hasSize(before < 0.8 ? 1 : 0);
            for (Suggestion suggestion : lasting) {
                Draft after = suggestion.draft();
                if (after != null) {
                    found++;
                    assertThat(appraiser.values().durability(after)).isGreaterThan(0.8 - 0.005);
                } else {
                    assertThat(suggestion.chance()).isLessThan(0.8);
                }
            }
        }
        assertThat(found).isPositive();
    }

    @Test
    void onlySettlementsAreSearched() {
        Draft truce = new Draft(Set.of(), Stage.INTERIM_TRUCE, Menu.open(view.scenario()), 1, false, List.of(), 1, "");
        assertThatIllegalArgumentException().isThrownBy(() -> opinion.suggestions(truce, () -> false));
    }

    @Test
    void theQuestionCanBeGivenUp() {
        assertThatThrownBy(() -> opinion.suggestions(drafts(1).getFirst(), () -> true))
                .isInstanceOf(CancellationException.class);
    }

    /// A text that all the others have signed, and that suits the seat as well.
    private void afterTheOthersAgreed() {
        Draft agreed = drafts(400).stream()
                .filter(draft -> appraiser.surplus(draft) > 2 && !crossed(draft))
                .findFirst()
                .orElseThrow();
        Map<PartyId, Answer> answers = Map.of(new PartyId("us"), new Answer.Accepted(1), new PartyId("europe"),
                new Answer.Accepted(1));
        view = BareGame.seeing(view, new Proposal(new ProposalId("p1"), new PartyId("russia"), 1, 1, agreed, List.of(),
                Proposal.Status.TABLED, answers, List.of()));
        opinion = Opinion.of(view);
        appraiser = new Appraiser(view);
    }

    private List<Suggestion> of(Draft draft, Purpose purpose) {
        return opinion.suggestions(draft, () -> false).stream().filter(each -> each.purpose() == purpose).toList();
    }

    private List<PartyId> others() {
        return view.scenario()
                .parties()
                .stream()
                .map(each -> each.id())
                .filter(party -> !party.equals(view.seat()))
                .toList();
    }

    /// Whether a party would sooner sign than not, give or take what rounding can do.
    private boolean willing(Draft draft, PartyId party) {
        return party.equals(view.seat()) ? appraiser.surplus(draft) >= -10 * ROUNDING && !crossed(draft)
                : likelihood(draft, party) >= 0.5 - 1e-3;
    }

    private boolean surely(Draft draft, PartyId party) {
        return party.equals(view.seat()) ? appraiser.surplus(draft) >= 10 * ROUNDING && !crossed(draft)
                : likelihood(draft, party) >= 0.5 + 1e-3;
    }

    private boolean keeps(Draft draft, Draft near) {
        Predicate<PartyId> kept = party -> !willing(draft, party) || surely(near, party);
        return !crossed(near) && view.scenario().parties().stream().map(each -> each.id()).allMatch(kept);
    }

    private boolean crossed(Draft draft) {
        return !appraiser.appraise(draft).crossed().isEmpty();
    }

    private double likelihood(Draft draft, PartyId party) {
        return opinion.on(draft, List.of(party)).getFirst().likelihood();
    }

    private List<Draft> single(Draft draft) {
        List<Draft> near = new ArrayList<>();
        for (Issue issue : view.scenario().issues()) {
            for (Option option : issue.options()) {
                near.add(draft.withTerms(draft.terms().with(issue.id(), option.id())));
            }
        }
        return near;
    }

    private List<Draft> drafts(int count) {
        SplittableRandom random = new SplittableRandom(3);
        List<Draft> drafts = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            Map<IssueId, OptionId> chosen = new LinkedHashMap<>();
            for (Issue issue : view.scenario().issues()) {
                List<Option> options = issue.stages().contains(Stage.SETTLEMENT) ? issue.options()
                        : List.of(issue.open());
                chosen.put(issue.id(), options.get(random.nextInt(options.size())).id());
            }
            Terms terms = new Terms(chosen);
            drafts.add(
                    new Draft(Signatories.of(view.scenario(), terms), Stage.SETTLEMENT, terms, 0, false, List.of(), 1,
                            ""));
        }
        return drafts;
    }
}
