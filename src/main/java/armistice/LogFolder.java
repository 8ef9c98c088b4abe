package armistice;

import armistice.session.DataFolder;
import ch.qos.logback.core.PropertyDefinerBase;

/// Tells Logback's configuration where the log files go, whichever class logs first.
public final class LogFolder extends PropertyDefinerBase {

    @Override
    public String getPropertyValue() {
        return DataFolder.ofThisUser().logs().toString();
    }
}
