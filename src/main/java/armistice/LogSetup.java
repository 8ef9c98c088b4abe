package armistice;

import armistice.session.DataFolder;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.TimeBasedRollingPolicy;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.slf4j.Logger;

/// Sets up the log: everything goes to a file a day in the user's data folder; the terminal belongs to the program's own
/// words. Logback finds this class itself, whichever class logs first. It is code and not a file of settings, since reading
/// one takes longer than all else that the program does at its start.
@ConfiguratorRank(ConfiguratorRank.CUSTOM_HIGH_PRIORITY)
public final class LogSetup extends ContextAwareBase implements Configurator {
    private static final int DAYS_KEPT = 14;
    private static final String MOST_KEPT = "20MB";

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
        context.getLogger("armistice").setLevel(Level.INFO);
        context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(file(context, DataFolder.ofThisUser().logs()));
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    private static RollingFileAppender<ILoggingEvent> file(LoggerContext context, Path folder) {
        PatternLayoutEncoder lines = new PatternLayoutEncoder();
        lines.setContext(context);
        lines.setCharset(StandardCharsets.UTF_8);
        lines.setPattern("%d{HH:mm:ss.SSS} %-5level [%thread] %logger{30}: %msg%n");
        lines.start();

        RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();
        TimeBasedRollingPolicy<ILoggingEvent> daily = new TimeBasedRollingPolicy<>();
        daily.setContext(context);
        daily.setParent(file);
        daily.setFileNamePattern(folder.resolve("armistice.%d{yyyy-MM-dd}.log").toString());
        daily.setMaxHistory(DAYS_KEPT);
        daily.setTotalSizeCap(FileSize.valueOf(MOST_KEPT));
        daily.start();

        file.setContext(context);
        file.setName("file");
        file.setEncoder(lines);
        file.setRollingPolicy(daily);
        // Several programs may run at once (a window and a simulation): each line is written under a lock.
        file.setPrudent(true);
        file.start();
        return file;
    }
}
