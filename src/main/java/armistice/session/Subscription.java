package armistice.session;

/// That somebody listens to a session. Its owner ends it; ending it twice does no harm.
@FunctionalInterface
public interface Subscription extends AutoCloseable {

    @Override
    void close();
}
