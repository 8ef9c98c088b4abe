package armistice.ui.diplomacy;

import armistice.model.play.Command;
import armistice.ui.kit.Pieces;
import armistice.ui.seat.Desk;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/// All that moves others beside a text: meetings, measures, words given, statements, messages.
public final class DiplomacyView extends BorderPane {

    private final Desk desk;
    private final TabPane tabs = new TabPane();
    private final MeetingsView meetings;
    private final MeasuresView measures;
    private final AgreementsView agreements;
    private final PledgesView pledges;
    private final StatementsView statements;
    private final MessagesView messages;

    public DiplomacyView(Desk desk) {
        this.desk = desk;
        setId("diplomacy");
        var capital = Pieces.single("", "badge");
        var head = Pieces.row("diplomacy-head", Pieces.label(desk.texts().text("place.diplomacy"), "page-title"),
                Pieces.spring(), capital);
        tabs.setId("diplomacy-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        meetings = new MeetingsView(desk);
        measures = new MeasuresView(desk);
        agreements = new AgreementsView(desk);
        pledges = new PledgesView(desk);
        statements = new StatementsView(desk);
        messages = new MessagesView(desk);
        tabs.getTabs()
                .setAll(List.of(tab("meetings", meetings), tab("measures", measures), tab("agreements", agreements),
                        tab("pledges", pledges),
                        tab("statements", statements), tab("messages", messages)));
        setTop(head);
        setCenter(tabs);
        desk.seat()
                .snapshotProperty()
                .subscribe(now -> capital.setText(desk.texts()
                        .text("diplomacy.capital",
                                desk.figures().points(now.view().own().capital()))));
    }

    /// Fills in the form of a command, as far as it has one here; nothing is sent.
    public void prepare(Command.OfParty command) {
        switch (command) {
            case Command.CallMeeting meeting -> {
                open(meetings);
                meetings.prepare(meeting);
            }
            case Command.AnswerInvitation answer -> {
                open(meetings);
                meetings.prepare(answer);
            }
            case Command.Ask questions -> {
                open(meetings);
                meetings.prepare(questions);
            }
            case Command.AnswerQuestions replies -> {
                open(meetings);
                meetings.prepare(replies);
            }
            case Command.PublishReadout account -> {
                open(meetings);
                meetings.prepare(account);
            }
            case Command.Take measure -> {
                open(measures);
                measures.prepare(measure);
            }
            case Command.Launch launch -> {
                open(measures);
                measures.prepare(launch);
            }
            case Command.Suspend suspension -> {
                open(agreements);
                agreements.prepareSuspension(suspension);
            }
            case Command.Resume resumption -> {
                open(agreements);
                agreements.prepareResumption(resumption);
            }
            case Command.Extend extension -> {
                open(agreements);
                agreements.prepareProlongation(extension);
            }
            case Command.Denounce notice -> {
                open(agreements);
                agreements.prepareNotice(notice);
            }
            case Command.GiveWord word -> {
                open(pledges);
                pledges.prepare(word);
            }
            case Command.Declare statement -> {
                open(statements);
                statements.prepare(statement);
            }
            case Command.Send message -> {
                open(messages);
                messages.prepare(message);
            }
            case Command.Table _,Command.Amend _,Command.Reply _,Command.Withdraw _,Command.KeepDraft _,Command.DropDraft _,Command.Order _,Command.Ready _ -> {}
        }
    }

    /// Opens a tab by its name.
    public void open(String name) {
        tabs.getTabs()
                .stream()
                .filter(tab -> ("tab-" + name).equals(tab.getId()))
                .forEach(tab -> tabs.getSelectionModel().select(tab));
    }

    private void open(Node content) {
        tabs.getTabs()
                .stream()
                .filter(tab -> content.equals(tab.getUserData()))
                .forEach(tab -> tabs.getSelectionModel().select(tab));
    }

    private Tab tab(String name, Region content) {
        var tab = new Tab(desk.texts().text("diplomacy." + name), Pieces.scrolling(content));
        tab.setId("tab-" + name);
        tab.setUserData(content);
        return tab;
    }
}
