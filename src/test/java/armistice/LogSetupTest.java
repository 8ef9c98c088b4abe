package armistice;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.session.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class LogSetupTest {

    @Test
    void theProgramsOwnWordsAndOthersWarningsGoToTheDaysFile() throws IOException {
        String mark = UUID.randomUUID().toString();

        LoggerFactory.getLogger("armistice.session.Any").info("told {}", mark);
        LoggerFactory.getLogger("armistice.session.Any").debug("too small {}", mark);
        LoggerFactory.getLogger("some.library").info("chatter {}", mark);
        LoggerFactory.getLogger("some.library").warn("warned {}", mark);

        assertThat(written()).contains("armistice.session.Any: told " + mark, "some.library: warned " + mark)
                .doesNotContain("chatter " + mark, "too small " + mark);
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
