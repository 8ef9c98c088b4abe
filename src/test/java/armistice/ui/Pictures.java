package armistice.ui;

import armistice.ai.Move;
import armistice.model.id.PartyId;
import armistice.model.play.Command;
import armistice.model.play.GameSettings;
import armistice.model.play.Rejection;
import armistice.model.play.SeatControl;
import armistice.model.setting.Scenario;
import armistice.report.Debrief;
import armistice.scenario.BundledScenarios;
import armistice.scenario.ScenarioReader;
import armistice.scenario.ScenarioResult;
import armistice.session.Autoplay;
import armistice.session.Benchmarks;
import armistice.session.GameSession;
import armistice.session.Journal;
import armistice.session.SavedGames;
import armistice.session.SeatDesk;
import armistice.ui.briefing.BriefingView;
import armistice.ui.kit.Appearance;
import armistice.ui.kit.Figures;
import armistice.ui.kit.Fonts;
import armistice.ui.kit.Problems;
import armistice.ui.kit.Settings;
import armistice.ui.kit.Settings.ThemeChoice;
import armistice.ui.kit.Tasks;
import armistice.ui.kit.Texts;
import armistice.ui.map.MapView;
import armistice.ui.seat.Door;
import armistice.ui.seat.Door.Snapshot;
import armistice.ui.seat.SeatViewModel;
import armistice.ui.seats.Seats;
import armistice.ui.seats.SeatsView;
import armistice.ui.setup.SetupView;
import armistice.ui.setup.SetupViewModel;
import armistice.ui.shell.Shell;
import armistice.ui.start.StartView;
import armistice.ui.table.GameView;
import armistice.ui.table.Place;
import armistice.view.Narrator;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TitledPane;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// Takes a picture of every screen of a real game, light and dark, in two sizes. Arguments: the folder to write to.
/// To be run with `-Dglass.platform=Headless -Dprism.order=sw`.
public final class Pictures {

    private static final PartyId SEAT = new PartyId("ukraine");
    private static final int TURNS = 3;
    private static final int DIPLOMACY_TABS = 6;
    private static final int SETTLING = 300;
    private static final int MOST_WAITS = 40;

    private final Texts texts = new Texts(Locale.ENGLISH);
    private final Figures figures = new Figures(texts);
    private final Narrator narrator = new Narrator(Locale.ENGLISH);
    private final ScenarioResult.Loaded loaded = new ScenarioReader().read("jeddah-2025").orThrow();
    private final Scenario scenario = loaded.scenario();
    private final Path folder;
    private List<Move> advice = List.of();
    private Optional<Debrief> debrief = Optional.empty();
    private String suffix = "";
    private @Nullable Stage stage;

    private Pictures(Path folder) {
        this.folder = folder;
    }

    /// Takes the pictures.
    public static void main(String[] arguments) throws Exception {
        Fonts.load();
        Platform.startup(() -> {});
        var folder = Files.createDirectories(Path.of(arguments[0]));
        try {
            new Pictures(folder).takeAll();
        } finally {
            Platform.exit();
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void onTheWindow(Work work) throws Exception {
        var done = new CompletableFuture<Boolean>();
        Platform.runLater(() -> {
            try {
                work.run();
                done.complete(true);
            } catch (Exception | Error e) {
                done.completeExceptionally(e);
            }
        });
        done.get();
    }

    private void takeAll() throws Exception {
        var session = game();
        var middle = look(session);
        advice = session.adviser().advise(SEAT);
        playToTheEnd(session);
        var end = look(session);
        debrief = session.debrief().map(Debrief::new);
        for (var theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
            for (int[] size : new int[][]{{1280, 800}, {1000, 700}}) {
                suffix = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + size[0];
                before(theme, size);
                during(theme, size, middle);
                onTheWindow(() -> show(theme, size, end));
                take("scores");
                reasons();
                lessons(theme, size);
                agreements(theme, size);
            }
        }
    }

    private Snapshot look(GameSession session) {
        return new Snapshot(1, session.revision(SEAT), session.view(SEAT), session.chronicle(SEAT),
                session.controlBefore());
    }

    private GameSession game() {
        Map<PartyId, SeatControl> seats = new LinkedHashMap<>();
        scenario.parties()
                .forEach(party -> seats.put(party.id(), party.id().equals(SEAT) ? new SeatControl.Human()
                        : new SeatControl.Computer(party.persona())));
        var session = GameSession.start(loaded, new GameSettings(1, seats, scenario.turns(), true),
                new Benchmarks().of(loaded), Journal.inMemory());
        for (int turn = 1; turn < TURNS; turn++) {
            endTurn(session);
        }
        new Autoplay(session).run();
        return session;
    }

    private static void playToTheEnd(GameSession session) {
        while (session.outcome().isEmpty()) {
            endTurn(session);
        }
    }

    private static void endTurn(GameSession session) {
        var autoplay = new Autoplay(session);
        autoplay.run();
        var seat = new SeatDesk(session, SEAT);
        seat.look();
        seat.act(new Command.Ready(true));
        autoplay.run();
    }

    private void before(ThemeChoice theme, int[] size) throws Exception {
        var all = BundledScenarios.names()
                .stream()
                .map(name -> new ScenarioReader().read(name).orThrow().scenario())
                .toList();
        var saved = List.of(new SavedGames.Card(Path.of("game.armistice"), scenario.title(), scenario.id(),
                List.of(scenario.party(SEAT).shortName()), "", Instant.parse("2025-09-01T12:00:00Z")));
        onTheWindow(() -> show(theme, size, new StartView(texts, figures, all, saved, new NoChoices())));
        take("start");
        onTheWindow(() -> {
            var model = new SetupViewModel(scenario, 12345, texts);
            model.playAlone(SEAT);
            show(theme, size, new SetupView(texts, figures, model, () -> {}, () -> {}));
        });
        take("setup");
        onTheWindow(() -> ((TitledPane) find("#assumptions")).setExpanded(true));
        pulse();
        onTheWindow(() -> ((ScrollPane) find(".page-scroll")).setVvalue(0.25));
        take("setup-assumptions");
        onTheWindow(() -> show(theme, size, new BriefingView(texts, figures, scenario, scenario.party(SEAT),
                texts.text("briefing.to-table"), () -> {})));
        for (var tab : List.of("situation", "role", "sheet", "lines", "home")) {
            onTheWindow(() -> fire("#briefing-" + tab));
            take("briefing-" + tab);
        }
    }

    private void during(ThemeChoice theme, int[] size, Snapshot now) throws Exception {
        onTheWindow(() -> show(theme, size, now));
        pulse();
        onTheWindow(() -> ((MapView) find("#map")).selectedProperty().set(scenario.regions().get(2).mapUnit()));
        for (var place : Place.values()) {
            if (place == Place.SCORES || place == Place.REASONS) {
                continue;
            }
            onTheWindow(() -> ((GameView) find("#table")).show(place));
            take(place.name().toLowerCase(Locale.ROOT));
            for (int i = 1; place == Place.DIPLOMACY && i < DIPLOMACY_TABS; i++) {
                var tab = i;
                onTheWindow(() -> ((TabPane) find("#diplomacy-tabs")).getSelectionModel().select(tab));
                take("diplomacy-" + tab);
            }
        }
        onTheWindow(() -> ((GameView) find("#table")).show(Place.PROPOSALS));
        pulse();
        onTheWindow(() -> fire("#refuse"));
        take("refusal");
        onTheWindow(() -> fire("#dialog-cancel"));
        onTheWindow(() -> ((GameView) find("#table")).show(Place.DIPLOMACY));
        pulse();
        onTheWindow(() -> ((TabPane) find("#diplomacy-tabs")).getSelectionModel().select(1));
        pulse();
        onTheWindow(() -> fire("#take-ukraine-incursion"));
        take("operation");
        onTheWindow(() -> fire("#dialog-cancel"));
        onTheWindow(() -> ((GameView) find("#table")).show(Place.DRAFTING));
        pulse();
        onTheWindow(() -> fire("#option-ceasefire-full"));
        take("drafting-truce");
        onTheWindow(() -> fire("#explain-value"));
        take("explanation");
        onTheWindow(() -> fire("#dialog-close"));
        onTheWindow(() -> fire("#draft-suggest"));
        take("suggestions-truce");
        onTheWindow(() -> fire("#dialog-close"));
        onTheWindow(() -> ((MenuButton) find("#draft-from")).getItems().get(1).fire());
        take("drafting-settlement");
        onTheWindow(() -> fire("#draft-suggest"));
        await("#suggestion-1");
        take("suggestions");
        onTheWindow(() -> fire("#dialog-close"));
        onTheWindow(() -> fire("#advice"));
        Thread.sleep(SETTLING);
        take("advice");
        onTheWindow(() -> fire("#dialog-close"));
        onTheWindow(() -> fire("#seats"));
        take("seats");
    }

    private void reasons() throws Exception {
        onTheWindow(() -> ((GameView) find("#table")).show(Place.REASONS));
        await("#reasons-russia");
        onTheWindow(() -> fire("#reasons-russia"));
        pulse();
        onTheWindow(() -> fire("#reasons-cancel"));
        take("reasons-given-up");
        onTheWindow(() -> fire("#reasons-again"));
        Thread.sleep(SETTLING);
        take("reasons-working");
        await("#reasons-turn-1");
        take("reasons");
        onTheWindow(() -> ((TitledPane) find("#reasons-legend")).setExpanded(true));
        take("reasons-legend");
        onTheWindow(() -> ((TitledPane) find("#reasons-legend")).setExpanded(false));
        onTheWindow(() -> fire("#reasons-moves-1"));
        pulse();
        onTheWindow(() -> ((TitledPane) find("#reasons-move-1-1")).setExpanded(true));
        pulse();
        onTheWindow(() -> ((ScrollPane) find("#reasons .page-scroll")).setVvalue(0.15));
        take("reasons-moves");
    }

    private void await(String id) throws Exception {
        for (int wait = 0; wait < MOST_WAITS && scene().getRoot().lookup(id) == null; wait++) {
            Thread.sleep(SETTLING);
        }
    }

    private void lessons(ThemeChoice theme, int[] size) throws Exception {
        var tutorial = begun("energy-truce-2025");
        onTheWindow(() -> show(theme, size, tutorial));
        Thread.sleep(SETTLING);
        take("lesson");
        for (int step = 1; step < 7; step++) {
            onTheWindow(() -> fire("#lesson-next"));
        }
        Thread.sleep(SETTLING);
        take("lesson-durability");
    }

    private void agreements(ThemeChoice theme, int[] size) throws Exception {
        var truce = begun("truce-to-keep");
        onTheWindow(() -> show(theme, size, truce));
        onTheWindow(() -> {
            ((GameView) find("#table")).show(Place.DIPLOMACY);
            ((TabPane) find("#diplomacy-tabs")).getSelectionModel().select(2);
        });
        pulse();
        take("agreements");
        var suspend = truce.view().agreements().getFirst().id();
        onTheWindow(() -> fire("#suspend-" + suspend));
        take("agreements-suspend");
    }

    /// The first turn of another scenario, before anybody has done anything.
    private Snapshot begun(String name) {
        var other = new ScenarioReader().read(name).orThrow();
        Map<PartyId, SeatControl> people = new LinkedHashMap<>();
        other.scenario().parties().forEach(party -> people.put(party.id(), new SeatControl.Human()));
        try (var session = GameSession.start(other, new GameSettings(1, people, other.scenario().turns(), true),
                new Benchmarks().of(other), Journal.inMemory())) {
            return look(session);
        }
    }

    private void show(ThemeChoice theme, int[] size, Snapshot now) {
        var problems = new Problems();
        var tasks = new Tasks(Platform::runLater, problems);
        var shell = new Shell(texts, problems, tasks);
        var seat = new SeatViewModel(new NoDoor(now, advice, debrief), now, tasks, problems, texts, narrator);
        shell.show(new GameView(seat, texts, figures, narrator, shell.overlay(), new NoExits(
                () -> SeatsView.open(texts, scenario, SEAT, new NoSeats(scenario), shell.overlay()))));
        show(theme, size, new Scene(shell, size[0], size[1]));
    }

    private void show(ThemeChoice theme, int[] size, Node screen) {
        var problems = new Problems();
        var shell = new Shell(texts, problems, new Tasks(Platform::runLater, problems));
        shell.show(screen);
        show(theme, size, new Scene(shell, size[0], size[1]));
    }

    private void show(ThemeChoice theme, int[] size, Scene scene) {
        Appearance.dress(scene, new SimpleObjectProperty<>(new Settings(theme, 100, null)),
                new SimpleObjectProperty<>(ColorScheme.LIGHT));
        var window = stage == null ? new Stage() : stage;
        stage = window;
        window.setScene(scene);
        window.setWidth(size[0]);
        window.setHeight(size[1]);
        window.show();
    }

    private Scene scene() {
        return Objects.requireNonNull(stage).getScene();
    }

    private Node find(String id) {
        return Objects.requireNonNull(scene().getRoot().lookup(id), id);
    }

    private void fire(String button) {
        ((ButtonBase) find(button)).fire();
    }

    /// Waits until the window was laid out and drawn.
    private static void pulse() throws Exception {
        var drawn = new CompletableFuture<Boolean>();
        onTheWindow(() -> new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames > 2) {
                    stop();
                    drawn.complete(true);
                }
            }
        }.start());
        drawn.get();
    }

    private void take(String name) throws Exception {
        pulse();
        onTheWindow(() -> write(scene().snapshot(null), name));
    }

    private void write(Image image, String name) throws IOException {
        var picture = new BufferedImage((int) image.getWidth(), (int) image.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                picture.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        ImageIO.write(picture, "png", folder.resolve(name + suffix + ".png").toFile());
    }

    private static final class NoChoices implements StartView.Choices {

        @Override
        public void continueGame(Path file) {}

        @Override
        public void newGame(Scenario chosen) {}

        @Override
        public void openGame() {}

        @Override
        public void showSettings() {}

        @Override
        public void showKeys() {}
    }

    private record NoExits(Runnable seating) implements GameView.Exits {

        @Override
        public void turnDone() {}

        @Override
        public void leave() {}

        @Override
        public void seats() {
            seating.run();
        }

        @Override
        public boolean isAway() {
            return false;
        }

        @Override
        public void comeBack() {}
    }

    private record NoSeats(Scenario played) implements Seats {

        @Override
        public Map<PartyId, SeatControl> seats() {
            Map<PartyId, SeatControl> seats = new LinkedHashMap<>();
            played.parties()
                    .forEach(party -> seats.put(party.id(), party.id().equals(SEAT)
                            ? new SeatControl.Human()
                            : new SeatControl.Computer(party.persona())));
            return seats;
        }

        @Override
        public void assign(PartyId party, SeatControl control) {}

        @Override
        public void leaveSeat(PartyId party, SeatControl.Computer standIn, int turns) {}

        @Override
        public boolean allowsAdvice() {
            return true;
        }

        @Override
        public void allowAdvice(boolean allowed) {}
    }

    private record NoDoor(Snapshot look, List<Move> advice, Optional<Debrief> debrief) implements Door {

        @Override
        public List<Move> advise() {
            return advice;
        }

        @Override
        public Optional<Rejection> submit(Command.OfParty command, long revision) {
            return Optional.empty();
        }
    }
}
