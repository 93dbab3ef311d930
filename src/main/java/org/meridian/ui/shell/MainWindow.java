package org.meridian.ui.shell;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Dialog;
import javafx.scene.control.Tab;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.meridian.model.Source;
import org.meridian.ui.about.AboutDialog;
import org.meridian.ui.about.GuideDialog;
import org.meridian.ui.about.ShortcutsDialog;
import org.meridian.ui.background.FaultLog;
import org.meridian.ui.basis.WindowBasis;
import org.meridian.ui.files.FailureReports;
import org.meridian.ui.files.FileCommands;
import org.meridian.ui.files.FileTools;
import org.meridian.ui.files.FileWrites;
import org.meridian.ui.files.QuitCommand;
import org.meridian.ui.files.RecentFiles;
import org.meridian.ui.groups.GroupCommands;
import org.meridian.ui.head.DatasetNotice;
import org.meridian.ui.imports.ImportCommands;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.ports.SessionStore;
import org.meridian.ui.session.OpenDocuments;
import org.meridian.ui.session.SessionBar;
import org.meridian.ui.session.WindowTitle;
import org.meridian.ui.session.WorkAutosave;
import org.meridian.ui.settings.SettingsDialog;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.state.Settings;
import org.meridian.ui.story.StoryServices;
import org.meridian.ui.story.StoryTools;
import org.meridian.ui.story.WindowSight;
import org.meridian.ui.surface.OpenDialog;
import org.meridian.ui.tabs.DetailTabs;
import org.meridian.ui.tabs.FoldingTabs;
import org.meridian.ui.tabs.ViewTabs;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.View;
import org.meridian.view.Views;

/** All that stands in the window: the features in their panes, with toolbar and status bar. */
public final class MainWindow extends BorderPane {

  private final Explorer explorer;
  private final LiveMessages messages;
  private final Stage stage;
  private final Settings settings;
  private final List<Source> maps;
  private final FailureReports reports;
  private final FileCommands files;
  private final ImportCommands imports;
  private final QuitCommand quit;
  private final BasemapCommands basemaps;
  private final WindowPanes panes;
  private final SidePanes sides;
  private final GroupCommands groups;
  private final ViewTabs centre;
  private final ExportCommands exports;
  private final StoryRoom story;
  private final DroppedFiles drops;

  /**
   * What the window is built upon.
   *
   * @param basis what every part of the window works with
   * @param settings what is remembered
   * @param outside files
   * @param maps sources of the basemaps
   * @param faults what went wrong that nobody else tells the user of
   * @param groups makes groups
   * @param stories keeps stories, and draws their steps
   */
  public record WindowServices(
      WindowBasis basis,
      Settings settings,
      FileCommands.FileServices outside,
      List<Source> maps,
      FaultLog faults,
      GroupCommands groups,
      StoryServices stories) {}

  /**
   * @param stage the window that dialogs belong to
   * @param foundation what it is built upon
   * @param views the features
   */
  public MainWindow(Stage stage, WindowServices foundation, FeatureViews views) {
    this.stage = stage;
    explorer = foundation.basis().explorer();
    messages = foundation.basis().messages();
    settings = foundation.settings();
    maps = foundation.maps();
    getStyleClass().add("workbench");
    StatusBar status = new StatusBar(explorer, messages, foundation.basis().background());
    reports = new FailureReports(stage, messages);
    FileTools tools = tools(foundation, status);
    files = new FileCommands(tools);
    imports = new ImportCommands(tools, files, settings);
    basemaps =
        new BasemapCommands(
            messages,
            foundation.basis().background(),
            foundation.outside(),
            settings,
            reports,
            views.maps().basemap(),
            views.maps().overlays()::add);
    groups = foundation.groups();
    groups
        .made()
        .subscribe(
            made ->
                made.ifPresent(name -> status.say("groups.made", name.in(messages.language()))));
    FeatureTabs tabs = new FeatureTabs(views, messages);
    centre = new ViewTabs("centre", tabs.middle());
    exports = new ExportCommands(explorer, messages, files, settings, centre, views.controls());
    story =
        new StoryRoom(
            tools,
            files,
            foundation.stories(),
            centre,
            views.controls(),
            step -> status.say("story.captured", messages.get(step.words().title())),
            views.present().check());
    WindowTitle.bind(stage, tools.documents(), story.named(), messages);
    quit = UnkeptAtEnd.quit(stage, tools, files.scenarios(), foundation.stories().store(), story);
    explorer.comparison().opened().subscribe((was, now) -> centre.turnTo(Views.PROFILE));
    groups.queried().subscribe((was, now) -> centre.turnTo(Views.QUERY));
    ViewTabs particulars = new ViewTabs("particulars", tabs.details());
    sides = new SidePanes(views, particulars, explorer, messages, settings);
    panes = panes(tools.bar());
    Tab trace = particulars.tab(Views.TRACE);
    views
        .details()
        .cluster()
        .called()
        .subscribe((was, now) -> particulars.turnTo("detail-cluster"));
    new DetailTabs(particulars, trace, explorer, this, () -> panes.rightShown().set(true));
    nameFullScreen();
    setTop(head(foundation, views));
    setCenter(panes);
    setBottom(status);
    files.openStoriesBy(this::openStory);
    files.openFiguresBy(story.figures()::open);
    drops =
        new DroppedFiles(
            basemaps,
            imports,
            this::openStory,
            story.tools().files().packs()::ifPack,
            story.figures()::open);
    drops.hear(this);
    exports.hearCopies(this);
  }

  private void nameFullScreen() {
    messages
        .languageProperty()
        .subscribe(
            language -> stage.setFullScreenExitHint(messages.get("shell.view.fullScreen.leave")));
  }

  private VBox head(WindowServices foundation, FeatureViews views) {
    return new VBox(
        new WindowToolbar(
                explorer,
                messages,
                menus(views),
                files,
                panes,
                new DatasetNotice(explorer, messages, settings),
                views.present().first(),
                story.tools().actions()::capture)
            .node(),
        new FaultBar(foundation.faults(), messages));
  }

  private FileTools tools(WindowServices foundation, StatusBar status) {
    OpenDocuments documents = new OpenDocuments(explorer, InstantSource.system());
    SessionStore sessions = foundation.outside().sessions();
    return new FileTools(
        explorer,
        messages,
        foundation.basis().background(),
        status.watching(new FileWrites(foundation.basis().background())),
        foundation.outside(),
        new FileTools.FileNews(reports, name -> status.say("shell.status.written", name)),
        new FileTools.OpenWork(
            new RecentFiles(settings),
            documents,
            new WorkAutosave(explorer, documents, sessions),
            new SessionBar(explorer, messages)));
  }

  private WindowPanes panes(SessionBar bar) {
    FoldingTabs tabs = new FoldingTabs(centre, messages);
    VBox middle = new VBox(bar, tabs, story.fold());
    VBox.setVgrow(tabs, Priority.ALWAYS);
    middle.setMinWidth(0);
    return new WindowPanes(sides.left(), middle, sides.right(), settings, explorer.textScale());
  }

  /** Fills the panes at the sides once the first map is seen. */
  public void fillPanesAfter(ObservableValue<Boolean> seen) {
    sides.fillAfter(seen);
  }

  private MenuBuilder menus(FeatureViews views) {
    return new MenuBuilder(
        explorer,
        messages,
        new MenuBuilder.Actions(
            new MenuBuilder.FileActions(
                files,
                imports,
                exports,
                () -> new StoryMenu(story.tools(), this::showStory),
                () -> new FigureMenu(messages, story.figures(), exports, stage)),
            new ViewActions(
                panes,
                centre::turnTo,
                new ViewActions.CityActions(
                    () -> lookup("#city-search").requestFocus(), this::profiles),
                new ViewActions.GroupActions(
                    () -> groups.ofSelection(stage), () -> groups.ofShown(stage), groups::query),
                new ViewActions.MapActions(
                    basemaps, views.maps().overlays(), () -> multiples(views)),
                () -> stage.setFullScreen(!stage.isFullScreen()),
                views.present()),
            new MenuBuilder.ProgramActions(
                () -> show(new SettingsDialog(explorer, messages, settings)),
                () -> show(new AboutDialog(messages, explorer.dataset().get(), maps)),
                () -> show(new ShortcutsDialog(messages)),
                () -> show(new GuideDialog(messages)),
                quit::quit)));
  }

  private void multiples(FeatureViews views) {
    centre.turnTo(Views.MAP);
    views.maps().multiples().run();
  }

  /** The profiles of the selected cities, or those that are there already. */
  private void profiles() {
    explorer.comparison().open(explorer.selection().cities().get());
  }

  private void show(Dialog<?> dialog) {
    OpenDialog.over(stage, dialog);
  }

  /** Asks where to, and exports a view: as a picture, or as a table. */
  public void export(View view, FileDialogs.DialogFileKind kind) {
    exports.export(view, kind);
  }

  /** The story that is open, and what is done with it. */
  public StoryTools story() {
    return story.tools();
  }

  private void openStory(Path file) {
    story.tools().files().open(file);
    showStory();
  }

  private void showStory() {
    centre.turnTo(StoryRoom.TAB);
  }

  /** A map is laid under the data; tables are imported together; all else is opened. */
  public void drop(List<Path> paths) {
    drops.take(paths);
  }

  /** What the window shows, to be captured and shown again. */
  public WindowSight sight() {
    return story.sight();
  }

  /** Opening and saving, for whoever starts the program. */
  public FileCommands files() {
    return files;
  }

  /** Writes what is to be remembered to the settings. */
  public void remember() {
    panes.remember();
  }
}
