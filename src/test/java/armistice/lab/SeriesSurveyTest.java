package armistice.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesSurveyTest {

    @ParameterizedTest
    @ValueSource(strings = {"jeddah-2025", "after-alaska-2025"})
    void everySeatTablesAnswersAndUsesMeasuresAndNobodySignsAgainstItself(String scenario) {
        SeriesSurvey survey = SeriesSurvey.of(scenario, 4, 1);
        assertThat(survey.faults()).isEmpty();
        assertThat(survey.endings()).hasSizeGreaterThan(1);
        for (String seat : new String[]{"us", "russia", "ukraine", "europe"}) {
            assertThat(survey.times(seat + " Table")).as(seat).isPositive();
            assertThat(survey.times(seat + " Accepted") + survey.times(seat + " InPrinciple")
                    + survey.times(seat + " Refused")).as(seat).isPositive();
            assertThat(survey.times(seat + " Take")).as(seat).isPositive();
        }
    }
}
