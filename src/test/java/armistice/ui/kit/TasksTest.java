package armistice.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TasksTest {

    private final LinkedBlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final Problems problems = new Problems();
    private final Tasks tasks = new Tasks(window::add, problems);
    private final List<Object> seen = new ArrayList<>();

    @Test
    void theResultIsDeliveredOnTheWindowsThread() throws Exception {
        tasks.run("Count", _ -> 42, seen::add, () -> seen.add("ended"));
        assertThat(tasks.running()).hasSize(1);
        onTheWindow();
        assertThat(seen).containsExactly("ended", 42);
        assertThat(tasks.running()).isEmpty();
    }

    @Test
    void aFailureIsReportedInOnePlace() throws Exception {
        tasks.run("Read", _ -> {
            throw new IOException("no such file");
        }, seen::add);
        onTheWindow();
        assertThat(seen).isEmpty();
        assertThat(problems.open()).containsExactly(new Problems.Problem("Read", "no such file"));
    }

    @Test
    void theResultOfCancelledWorkIsDropped() throws Exception {
        var cancelled = new CountDownLatch(1);
        var running = tasks.run("Wait", _ -> cancelled.await(10, TimeUnit.SECONDS), seen::add, () -> seen.add("ended"));
        running.cancel();
        cancelled.countDown();
        onTheWindow();
        assertThat(seen).containsExactly("ended");
    }

    private void onTheWindow() throws InterruptedException {
        var delivery = window.poll(10, TimeUnit.SECONDS);
        assertThat(delivery).isNotNull();
        delivery.run();
    }
}
