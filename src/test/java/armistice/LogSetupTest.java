package armistice;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.session.DataFolder;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LogSetupTest {

    @Test
    void theProgramsOwnWordsAndOthersWarningsGoToTheDaysFile() throws IOException {
        String mark = UUID.randomUUID().toString();
        var context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        new LogSetup().configure(context);

        context.getLogger("armistice.session.Any").info("told {}", mark);
        context.getLogger("armistice.session.Any").debug("too small {}", mark);
        context.getLogger("some.library").info("chatter {}", mark);
        context.getLogger("some.library").warn("warned {}", mark);
        context.stop();

        assertThat(written()).contains("armistice.session.Any: told " + mark, "some.library: warned " + mark)
                .doesNotContain("chatter " + mark, "too small " + mark);
    }

    @Test
    void logbackFindsItByItself() {
        assertThat(ServiceLoader.load(Configurator.class)).hasExactlyElementsOfTypes(LogSetup.class);
    }

    private static String written() throws IOException {
        var all = new StringBuilder();
        try (Stream<Path> files = Files.list(DataFolder.ofThisUser().logs())) {
            for (Path file : files.filter(name -> name.toString().endsWith(".log")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
