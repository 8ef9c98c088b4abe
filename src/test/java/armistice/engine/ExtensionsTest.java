package armistice.engine;

import static armistice.engine.Table.AMBER;
import static armistice.engine.Table.BIRCH;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.deal.Agreement;
import armistice.model.deal.Agreement.Status;
import armistice.model.deal.Extension;
import armistice.model.id.AgreementId;
import armistice.model.number.Parameter;
import armistice.model.play.Command;
import armistice.model.play.Event;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Truces that are prolonged on their own terms, or lapse.
class ExtensionsTest {
    private static final AgreementId FIRST = new AgreementId("a1");

    @Test
    void anOfferThatAllHaveAgreedToProlongsTheTruce() {
        Table table = truce(1);
        assertThat(table.give(AMBER, new Command.Extend(FIRST, 30)))
                .containsExactly(new Event.ExtensionOffered(FIRST, AMBER, new Extension(30, Set.of(AMBER))));
        assertThat(table.give(BIRCH, new Command.Extend(FIRST, 30))).containsExactly(
                new Event.ExtensionOffered(FIRST, BIRCH, new Extension(30, Set.of(AMBER, BIRCH))),
                new Event.AgreementExtended(FIRST, 30 / 30.44));
        table.closeTurns(2);

        assertThat(agreement(table).months()).isEqualTo(1 + 30 / 30.44);
        assertThat(agreement(table).course().extension()).isNull();
        assertThat(agreement(table).isInForce()).isTrue();
        assertThat(table.read("losses:amber")).isZero();
    }

    @Test
    void aTruceLapsesWhereAnOfferIsNotTakenUp() {
        Table table = truce(1);
        table.give(AMBER, new Command.Extend(FIRST, 30));
        table.closeTurns(2);

        assertThat(agreement(table).status()).isEqualTo(Status.EXPIRED);
    }

    @Test
    void anotherNumberOfDaysIsAnotherOffer() {
        Table table = truce(1);
        table.give(AMBER, new Command.Extend(FIRST, 30));
        table.give(BIRCH, new Command.Extend(FIRST, 14));

        assertThat(agreement(table).course().extension()).isEqualTo(new Extension(14, Set.of(BIRCH)));
        table.give(AMBER, new Command.Extend(FIRST, 14));
        assertThat(agreement(table).months()).isEqualTo(1 + 14 / 30.44);
    }

    @Test
    void whoIsOfferedMoreTimeHasSomethingToAnswer() {
        Table table = truce(1);
        table.give(BIRCH, new Command.Ready(true));
        table.give(AMBER, new Command.Extend(FIRST, 30));

        assertThat(table.state().party(BIRCH).ready()).isFalse();
    }

    @Test
    void aProlongedTruceCanBeProlongedAgain() {
        Table table = truce(1);
        for (int i = 0; i < 2; i++) {
            table.give(AMBER, new Command.Extend(FIRST, 30));
            table.give(BIRCH, new Command.Extend(FIRST, 30));
        }

        assertThat(agreement(table).months()).isEqualTo(1 + 30 / 30.44 + 30 / 30.44);
    }

    private static Table truce(double months) {
        Table table = Table
                .of(Variant.of().with(Parameter.HAZARD_FLOOR, 0).with(Parameter.HAZARD_CEILING, 0).build(), 1);
        table.sign(AMBER, table.truce(months));
        return table.closeTurns(1);
    }

    private static Agreement agreement(Table table) {
        return requireNonNull(table.state().agreement(FIRST));
    }
}
