package armistice.coverage;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import armistice.model.deal.Meeting;
import armistice.model.deal.Proposal;
import armistice.model.deal.Readout;
import armistice.model.deal.Stage;
import armistice.model.id.FormatId;
import armistice.model.id.IssueId;
import armistice.model.id.MeetingId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.id.RegionId;
import armistice.model.id.VariableId;
import armistice.model.number.Quantity;
import armistice.model.play.Command;
import armistice.model.play.Event;
import armistice.model.setting.Document;
import armistice.model.setting.Inject;
import armistice.model.setting.MeetingFormat;
import armistice.model.setting.Option;
import armistice.model.setting.Party;
import armistice.model.setting.Principal;
import armistice.model.setting.Region;
import armistice.view.SeatView;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the tests of many rows have in common: something is done, the log has it, two seats see what they may.
final class Expectations {
    private Expectations() {}

    /// A clause is put on the table: the log has it, and two seats read its words.
    static Proposal clause(Exercise game, String by, Stage stage, String one, String other, String... clauses) {
        Proposal proposal = game.tables(by, stage, clauses);
        assertThat(game.log(Event.ProposalTabled.class)).extracting(Event.ProposalTabled::proposal).contains(proposal);
        for (String clause : clauses) {
            IssueId issue = new IssueId(clause.substring(0, clause.indexOf('=')));
            OptionId option = new OptionId(clause.substring(clause.indexOf('=') + 1));
            for (String seat : List.of(one, other)) {
                SeatView view = game.sees(seat);
                assertThat(view.proposals()).anySatisfy(
                        seen -> assertThat(seen.draft().terms().option(issue)).isEqualTo(option));
                assertThat(view.scenario().issue(issue).option(option).clause()).isNotBlank();
            }
        }
        return proposal;
    }

    /// A measure is taken: the log has it, and two seats are told.
    static Exercise measure(Exercise game, String by, String measure, String one, String other) {
        game.takes(by, measure);
        assertThat(game.log(Event.MeasureTaken.class)).anySatisfy(taken -> {
            assertThat(taken.by().value()).isEqualTo(by);
            assertThat(taken.measure().value()).isEqualTo(measure);
        });
        for (String seat : List.of(one, other)) {
            assertThat(game.sees(seat).measures()).anyMatch(use -> use.measure().value().equals(measure));
            assertThat(game.told(seat)).contains(game.sees(seat)
                    .scenario()
                    .measures()
                    .stream()
                    .filter(m -> m.id().value().equals(measure))
                    .findFirst()
                    .orElseThrow()
                    .label());
        }
        return game;
    }

    /// A party speaks in public: the log has the words, two seats are told them and see the positions.
    static Exercise words(Exercise game, String by, String text, String one, String other, String... positions) {
        game.says(by, text, positions);
        assertThat(game.log(Event.StatementMade.class)).anySatisfy(made -> assertThat(made.text()).isEqualTo(text));
        for (String seat : List.of(one, other)) {
            assertThat(game.told(seat)).contains(text);
            for (String position : positions) {
                IssueId issue = new IssueId(position.substring(0, position.indexOf('=')));
                assertThat(position(game.sees(seat), by, issue))
                        .isEqualTo(position.substring(position.indexOf('=') + 1));
            }
        }
        return game;
    }

    private static String position(SeatView view, String by, IssueId issue) {
        return requireNonNull(requireNonNull(view.others().get(new PartyId(by))).positions().get(issue)).option()
                .value();
    }

    /// An event of the world happens: the log has it, and two seats read it.
    static Exercise event(Exercise game, String inject, String one, String other) {
        game.happens(inject);
        assertThat(game.log(Event.InjectHappened.class)).anyMatch(e -> e.inject().value().equals(inject));
        for (String seat : List.of(one, other)) {
            Inject shown = game.sees(seat)
                    .scenario()
                    .injects()
                    .stream()
                    .filter(i -> i.id().value().equals(inject))
                    .findFirst()
                    .orElseThrow();
            assertThat(game.told(seat)).contains(shown.title(), shown.text());
        }
        return game;
    }

    /// A meeting takes place: the log has who was asked, what it cost, and what it did to the trust of those who met and of
    /// those left out; two seats are told and see that it was held.
    static Exercise meeting(Exercise game, String one, String other, String host, String format, String... guests) {
        MeetingFormat kind = game.sees(host).scenario().meetingFormat(new FormatId(format));
        double capital = game.sees(host).own().capital();
        int held = game.log(Event.MeetingHeld.class).size();
        game.meets(host, format, guests);
        assertThat(game.log(Event.MeetingCalled.class)).last().satisfies(called -> {
            assertThat(called.meeting().host().value()).isEqualTo(host);
            assertThat(called.meeting().invited()).isEqualTo(Exercise.parties(guests));
        });
        assertThat(game.log(Event.MeetingHeld.class)).hasSize(held + 1);
        assertThat(game.log(Event.MeetingHeld.class).getLast().cost()).isEqualTo(kind.cost());
        assertThat(game.sees(host).own().capital()).isCloseTo(capital - kind.cost(), within(1e-9));
        metAndLeftOut(game, kind, host, guests);
        for (String seat : List.of(one, other)) {
            assertThat(game.told(seat)).contains(kind.label());
            assertThat(game.sees(seat).meetings()).anySatisfy(meeting -> {
                assertThat(meeting.format().value()).isEqualTo(format);
                assertThat(meeting.status()).isEqualTo(Meeting.Status.HELD);
            });
        }
        return game;
    }

    /// The log says what a meeting did to trust: those who met trust each other as before or more, those left out of an
    /// exclusive one trust the host less.
    private static void metAndLeftOut(Exercise game, MeetingFormat kind, String host, String... guests) {
        Map<Quantity, Double> trust = game.log(Event.QuantitiesChanged.class)
                .stream()
                .filter(changed -> changed.cause() == Event.QuantitiesChanged.Cause.TRUST)
                .toList()
                .getLast()
                .after();
        PartyId caller = new PartyId(host);
        for (String guest : guests) {
            assertThat(trust).containsKey(new Quantity.Trust(new PartyId(guest), caller));
        }
        for (Party party : game.sees(host).scenario().parties()) {
            boolean met = party.id().equals(caller) || Exercise.parties(guests).contains(party.id());
            assertThat(trust.containsKey(new Quantity.Trust(party.id(), caller)))
                    .as("%s and %s", party.id(), host)
                    .isEqualTo(!party.id().equals(caller) && (met || kind.excludes()));
        }
    }

    /// A participant tells of the last meeting: the log has its account, and two seats read it with its points.
    static Exercise account(Exercise game, String by, Readout readout, String one, String other) {
        MeetingId meeting = game.sees(by).meetings().getLast().id();
        game.does(by, new Command.PublishReadout(meeting, readout));
        assertThat(game.log(Event.ReadoutPublished.class))
                .contains(new Event.ReadoutPublished(meeting, new PartyId(by), readout));
        for (String seat : List.of(one, other)) {
            assertThat(game.told(seat)).contains(readout.text());
            assertThat(game.sees(seat).meetings().getLast().readouts()).containsEntry(new PartyId(by), readout);
        }
        return game;
    }

    static double trust(Exercise game, String of, String in) {
        return requireNonNull(game.sees(of).standpoint().trust().get(new PartyId(in)));
    }

    /// What its owner wants or fears is in its own view alone.
    static void secretSheet(Exercise game, String owner, String other, String issue, String option) {
        assertThat(crosses(game.sees(owner), owner, issue, option)).as(owner + " knows its red line").isTrue();
        assertThat(crosses(game.sees(other), owner, issue, option)).as(other + " does not").isFalse();
    }

    private static boolean crosses(SeatView view, String owner, String issue, String option) {
        return view.scenario()
                .party(new PartyId(owner))
                .sheet()
                .redLines()
                .stream()
                .map(line -> line.pattern().options())
                .anyMatch(pattern -> pattern.getOrDefault(new IssueId(issue), Set.of()).contains(new OptionId(option)));
    }

    static Party party(SeatView view, String party) {
        return view.scenario().party(new PartyId(party));
    }

    static List<String> principals(SeatView view, String party) {
        return party(view, party).principals().stream().map(Principal::name).toList();
    }

    static List<String> members(SeatView view) {
        return party(view, "europe").members().stream().map(member -> member.name()).toList();
    }

    static Region region(SeatView view, String region) {
        return view.scenario().region(new RegionId(region));
    }

    static Option option(SeatView view, String issue, String option) {
        return view.scenario().issue(new IssueId(issue)).option(new OptionId(option));
    }

    static double variable(SeatView view, String name) {
        return view.standpoint().world().read(new Quantity.Variable(new VariableId(name)));
    }

    static boolean hasDocument(SeatView view, String document) {
        return view.scenario().documents().stream().map(Document::id).anyMatch(id -> id.value().equals(document));
    }

    static boolean hasFact(SeatView view, String fact) {
        return view.scenario().facts().stream().anyMatch(known -> known.id().value().equals(fact));
    }
}
