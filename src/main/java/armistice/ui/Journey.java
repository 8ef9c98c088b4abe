package armistice.ui;

import armistice.model.setting.Scenario;
import armistice.scenario.BundledScenarios;
import armistice.scenario.Overrides;
import armistice.scenario.ScenarioReader;
import armistice.scenario.ScenarioResult;
import armistice.session.Benchmarks;
import armistice.session.DataFolder;
import armistice.session.GameSession;
import armistice.session.SavedGames;
import armistice.ui.kit.FileChoices;
import armistice.ui.kit.Settings.ThemeChoice;
import armistice.ui.kit.SettingsViewModel;
import armistice.ui.kit.Shortcut;
import armistice.ui.play.Hosting;
import armistice.ui.play.RunningGame;
import armistice.ui.setup.SetupView;
import armistice.ui.setup.SetupViewModel;
import armistice.ui.shell.KeysView;
import armistice.ui.shell.SettingsView;
import armistice.ui.start.StartView;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Which screen follows which.
final class Journey implements StartView.Choices {

    private static final long SEEDS = 1_000_000;

    private final Hosting.Tools tools;
    private final SettingsViewModel settings;
    private final SavedGames games;
    private final FileChoices files;
    private final Benchmarks benchmarks = new Benchmarks();
    private List<ScenarioResult.Loaded> scenarios = List.of();
    private @Nullable Hosting hosting;

    Journey(Hosting.Tools tools, SettingsViewModel settings, DataFolder folder, FileChoices files) {
        this.tools = tools;
        this.settings = settings;
        this.games = new SavedGames(folder.games());
        this.files = files;
    }

    /// Shows the first page, and what is on it once it is read.
    void begin() {
        showStart(List.of());
        tools.tasks()
                .run(text("start.task"), _ -> BundledScenarios.names()
                        .stream()
                        .map(name -> new ScenarioReader().read(name).orThrow())
                        .toList(), read -> {
                            scenarios = read;
                            home();
                        });
    }

    /// Handles the keys that mean the same on every screen.
    void press(KeyEvent event) {
        boolean known = true;
        if (Shortcut.HELP.isPressed(event)) {
            showKeys();
        } else if (Shortcut.LARGER_TEXT.isPressed(event)) {
            settings.largerText();
        } else if (Shortcut.SMALLER_TEXT.isPressed(event)) {
            settings.smallerText();
        } else if (Shortcut.THEME.isPressed(event)) {
            switchTheme();
        } else if (Shortcut.START_PAGE.isPressed(event)) {
            leaveGame();
        } else if (Shortcut.CLOSE.isPressed(event) && tools.shell().overlay().isOpen()) {
            tools.shell().overlay().close();
        } else {
            known = false;
        }
        if (known) {
            event.consume();
        }
    }

    /// Ends what runs; the game is saved.
    void close() {
        var open = hosting;
        if (open != null) {
            hosting = null;
            open.close();
        }
        tools.tasks().close();
    }

    @Override
    public void continueGame(Path file) {
        resume(file);
    }

    @Override
    public void newGame(Scenario scenario) {
        var loaded = scenarios.stream().filter(known -> known.scenario().equals(scenario)).findFirst().orElseThrow();
        var model = new SetupViewModel(scenario, RandomGenerator.getDefault().nextLong(SEEDS), tools.texts());
        tools.shell()
                .show(new SetupView(tools.texts(), tools.figures(), model, () -> start(loaded, model),
                        this::home));
    }

    @Override
    public void openGame() {
        files.savedGame(games.folder()).ifPresent(this::resume);
    }

    @Override
    public void showSettings() {
        tools.shell().overlay().show(text("settings.title"), new SettingsView(tools.texts(), settings));
    }

    @Override
    public void showKeys() {
        tools.shell().overlay().show(text("keys.title"), new KeysView(tools.texts()));
    }

    private void start(ScenarioResult.Loaded scenario, SetupViewModel chosen) {
        var settings = chosen.settings();
        var numbers = chosen.assumptions().changes();
        tools.tasks().run(text("start.task-new"), _ -> {
            var played = Overrides.of(scenario, numbers);
            return GameSession.start(played, settings, benchmarks.of(played),
                    games.begin(played.scenario().id()));
        }, session -> play(session, scenario.scenario(), true));
    }

    private void resume(Path file) {
        tools.tasks().run(text("start.task-open"), _ -> GameSession.open(file), opened -> {
            opened.repair()
                    .ifPresent(repair -> tools.problems()
                            .tell(text("start.repaired"), tools.texts()
                                    .text("start.repaired-detail", repair.bytes(),
                                            repair.kept())));
            var session = opened.session();
            play(session, session.view(session.parties().getFirst()).scenario(), false);
        });
    }

    private void play(GameSession session, Scenario scenario, boolean isNew) {
        var game = new RunningGame(session, tools.tasks(), text("seat.task-others"));
        var host = new Hosting(game, scenario, tools, isNew, this::leaveGame);
        hosting = host;
        host.begin();
    }

    private void leaveGame() {
        var open = hosting;
        if (open != null) {
            hosting = null;
            open.close();
        }
        home();
    }

    /// The saved games are listed before the page is shown: what lies under the mouse must not move.
    private void home() {
        tools.tasks().run(text("start.task-saved"), _ -> games.cards(), this::showStart);
    }

    private void showStart(List<SavedGames.Card> saved) {
        tools.shell()
                .show(new StartView(tools.texts(), tools.figures(),
                        scenarios.stream().map(ScenarioResult.Loaded::scenario).toList(), saved, this));
    }

    private void switchTheme() {
        var chosen = settings.settingsProperty().get().theme();
        boolean dark = switch (chosen) {
            case DARK -> true;
            case LIGHT -> false;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
        settings.choose(dark ? ThemeChoice.LIGHT : ThemeChoice.DARK);
    }

    private String text(String key) {
        return tools.texts().text(key);
    }
}
