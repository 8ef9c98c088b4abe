package armistice.ui;

import armistice.model.setting.Scenario;
import armistice.ui.kit.Figures;
import armistice.ui.kit.SettingsViewModel;
import armistice.ui.kit.Tasks;
import armistice.ui.kit.Texts;
import armistice.ui.setup.SetupView;
import armistice.ui.setup.SetupViewModel;
import armistice.ui.shell.KeysView;
import armistice.ui.shell.SettingsView;
import armistice.ui.shell.Shell;
import armistice.ui.start.StartView;
import java.util.List;
import java.util.random.RandomGenerator;

/// Which screen follows which.
final class Journey implements StartView.Choices {

    private static final long SEEDS = 1_000_000;

    private final Texts texts;
    private final Figures figures;
    private final Shell shell;
    private final Tasks tasks;
    private final SettingsViewModel settings;
    private final List<Scenario> scenarios;

    Journey(Texts texts, Figures figures, Shell shell, Tasks tasks, SettingsViewModel settings,
            List<Scenario> scenarios) {
        this.texts = texts;
        this.figures = figures;
        this.shell = shell;
        this.tasks = tasks;
        this.settings = settings;
        this.scenarios = scenarios;
    }

    /// Shows the first page.
    void begin() {
        shell.show(new StartView(texts, figures, scenarios, this));
    }

    @Override
    public String whyNotContinue() {
        return texts.text("start.nothing-to-continue");
    }

    @Override
    public void continueGame() {
        tasks.close();
    }

    @Override
    public void newGame(Scenario scenario) {
        var model = new SetupViewModel(scenario, RandomGenerator.getDefault().nextLong(SEEDS), texts);
        shell.show(new SetupView(texts, figures, model, () -> {}, this::begin));
    }

    @Override
    public void openGame() {}

    @Override
    public void showSettings() {
        shell.overlay().show(texts.text("settings.title"), new SettingsView(texts, settings));
    }

    @Override
    public void showKeys() {
        shell.overlay().show(texts.text("keys.title"), new KeysView(texts));
    }
}
