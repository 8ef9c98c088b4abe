package armistice;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the texts for users to the code that shows them. A bundle belongs to the package it lies in and to those below.
///
/// A string in the code names a text if it looks like `area.element` and the bundle knows the area; one that ends in a dot
/// (`"status." + name`) names all texts that begin so.
class TextBundlesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern LANGUAGE = Pattern.compile("_[a-z]{2}(_[A-Z]{2})?(?=\\.properties$)");
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9-]*(\\.[A-Za-z0-9-]+)+");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z0-9-]*(?:\\.[A-Za-z0-9-]+)*\\.?)\"");
    private static final Pattern FILE_NAME = Pattern
            .compile(".*\\.(css|png|svg|json|jsonl|geojson|md|ttf|csv|html|pdf|properties|txt)");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    @ParameterizedTest(name = "{0}")
    @MethodSource("bundles")
    void noKeyStandsTwice(Path bundle) {
        assertThat(repeatedKeys(bundle)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bundles")
    void everyKeyNamesItsAreaAndElement(Path bundle) {
        assertThat(texts(bundle).keySet()).allMatch(key -> KEY.matcher(key).matches());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bundles")
    void everyTextTheCodeNamesIsThere(Path bundle) {
        var keys = texts(bundle).keySet();
        assertThat(namedIn(bundle)).allMatch(name -> name.endsWith(".")
                ? keys.stream().anyMatch(key -> key.startsWith(name))
                : keys.contains(name));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bundles")
    void everyTextIsNamedByTheCode(Path bundle) {
        var named = namedIn(bundle);
        assertThat(texts(bundle).keySet()).allMatch(key -> named.stream()
                .anyMatch(name -> name.endsWith(".") ? key.startsWith(name) : key.equals(name)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bundles")
    void everyTextWithArgumentsShowsAllOfThem(Path bundle) {
        texts(bundle).forEach((key, text) -> {
            var written = arguments(text).size();
            if (written > 0) {
                assertThatCode(() -> new MessageFormat(text)).as(key).doesNotThrowAnyException();
                assertThat(formats(text)).as("%s: an apostrophe is written ''", key).isGreaterThanOrEqualTo(written);
            }
        });
    }

    /// How many arguments are shown, those within a choice included.
    private static int formats(String text) {
        var count = 0;
        for (Format format : new MessageFormat(text).getFormats()) {
            count++;
            if (format instanceof ChoiceFormat choice) {
                for (Object branch : choice.getFormats()) {
                    count += formats((String) branch);
                }
            }
        }
        return count;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bundles")
    void everyTranslationHasTheSameKeysAndArguments(Path bundle) {
        var original = arguments(texts(bundle));
        assertThat(translations(bundle))
                .allSatisfy(translation -> assertThat(arguments(texts(translation))).isEqualTo(original));
    }

    static List<Path> bundles() {
        return bundleFiles().stream().filter(file -> !LANGUAGE.matcher(file.toString()).find()).toList();
    }

    private static List<Path> translations(Path bundle) {
        return bundleFiles().stream()
                .filter(file -> !file.equals(bundle))
                .filter(file -> LANGUAGE.matcher(file.toString()).replaceFirst("").equals(bundle.toString()))
                .toList();
    }

    private static List<Path> bundleFiles() {
        return files(RESOURCES.resolve("armistice"), ".properties");
    }

    private static Map<String, String> texts(Path bundle) {
        var texts = new TreeMap<String, String>();
        load(bundle, new Properties()).forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    private static List<Object> repeatedKeys(Path bundle) {
        var repeated = new ArrayList<>();
        load(bundle, new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                if (containsKey(key)) {
                    repeated.add(key);
                }
                return super.put(key, value);
            }
        });
        return repeated;
    }

    private static Properties load(Path bundle, Properties into) {
        try (var reader = Files.newBufferedReader(bundle)) {
            into.load(reader);
            return into;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> namedIn(Path bundle) {
        var areas = texts(bundle).keySet().stream().map(TextBundlesTest::area).toList();
        var code = CODE.resolve(RESOURCES.relativize(bundle.getParent()));
        return files(code, ".java").stream()
                .flatMap(file -> LITERAL.matcher(content(file)).results())
                .map(literal -> literal.group(1))
                .filter(name -> name.contains(".") && !FILE_NAME.matcher(name).matches())
                .filter(name -> areas.contains(area(name)))
                .collect(toCollection(TreeSet::new));
    }

    private static String area(String key) {
        return key.replaceFirst("\\..*", "");
    }

    private static Map<String, Set<String>> arguments(Map<String, String> texts) {
        var arguments = new TreeMap<String, Set<String>>();
        texts.forEach((key, text) -> arguments.put(key, arguments(text)));
        return arguments;
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(found -> found.group(1)).collect(toCollection(TreeSet::new));
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
