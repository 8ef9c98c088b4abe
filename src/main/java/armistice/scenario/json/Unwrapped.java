package armistice.scenario.json;

import armistice.model.deal.Terms;
import armistice.model.deal.TermsPattern;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.util.Converter;
import tools.jackson.databind.util.StdConverter;

/// Records of one map that are written as that map.
final class Unwrapped {
    static final Converter<Terms, Map<IssueId, OptionId>> OPTIONS = new StdConverter<>() {
        @Override
        public Map<IssueId, OptionId> convert(Terms terms) {
            return terms.options();
        }
    };

    static final Converter<Map<IssueId, OptionId>, Terms> TERMS = new StdConverter<>() {
        @Override
        public Terms convert(Map<IssueId, OptionId> options) {
            return new Terms(options);
        }
    };

    static final Converter<TermsPattern, Map<IssueId, Set<OptionId>>> ALTERNATIVES = new StdConverter<>() {
        @Override
        public Map<IssueId, Set<OptionId>> convert(TermsPattern pattern) {
            return pattern.options();
        }
    };

    static final Converter<Map<IssueId, Set<OptionId>>, TermsPattern> PATTERN = new StdConverter<>() {
        @Override
        public TermsPattern convert(Map<IssueId, Set<OptionId>> options) {
            return new TermsPattern(options);
        }
    };

    private Unwrapped() {}
}
