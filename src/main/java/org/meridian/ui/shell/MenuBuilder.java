package org.meridian.ui.shell;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.meridian.model.wording.Language;
import org.meridian.scenario.ScenarioHistory;
import org.meridian.ui.files.FileCommands;
import org.meridian.ui.head.MapTextMenu;
import org.meridian.ui.head.TextSizeMenu;
import org.meridian.ui.imports.ImportCommands;
import org.meridian.ui.keys.ProgramKey;
import org.meridian.ui.overlays.OverlayMenu;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.presenter.PresentMenu;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.View;
import org.meridian.view.ViewGroup;
import org.meridian.view.ViewPlace;
import org.meridian.view.Views;

/** The menus: everything the program can do, with its keys. */
final class MenuBuilder {

  private final Explorer explorer;
  private final LiveMessages messages;
  private final Actions actions;

  /**
   * What the menus set going beside the explorer.
   *
   * @param files open, save and export
   * @param views turn to what is seen
   * @param program what concerns the program itself
   */
  record Actions(FileActions files, ViewActions views, ProgramActions program) {}

  /** What is done with files. */
  record FileActions(
      FileCommands commands,
      ImportCommands imports,
      ExportCommands exports,
      Supplier<StoryMenu> stories,
      Supplier<FigureMenu> figures) {}

  /** What concerns the program itself. */
  record ProgramActions(
      Runnable settings, Runnable about, Runnable shortcuts, Runnable guide, Runnable quit) {}

  MenuBuilder(Explorer explorer, LiveMessages messages, Actions actions) {
    this.explorer = explorer;
    this.messages = messages;
    this.actions = actions;
  }

  /** The menus; anew with each call, for each place that shows them. */
  List<Menu> menus() {
    Menu present = new PresentMenu(messages, actions.views().present());
    return List.of(file(actions), edit(actions), view(actions), present, help(actions));
  }

  private Menu file(Actions actions) {
    FileCommands files = actions.files().commands();
    Menu file =
        menu(
            "shell.menu.file",
            item("shell.file.openDataset", ProgramKey.OPEN_DATASET, files.datasets()::open),
            item("shell.file.import", ProgramKey.IMPORT, actions.files().imports()::ask),
            item("shell.file.openScenario", ProgramKey.OPEN_SCENARIO, files.scenarios()::open),
            new RecentMenu(messages, files),
            actions.files().stories().get(),
            actions.files().figures().get(),
            new SeparatorMenuItem(),
            item("shell.file.saveScenario", ProgramKey.SAVE, files.scenarios()::save),
            item("shell.file.saveScenarioAs", ProgramKey.SAVE_AS, files.scenarios()::saveAs),
            new SeparatorMenuItem(),
            item("shell.file.exportRanking", ProgramKey.EXPORT_RANKING, files::exportRanking),
            export(
                "shell.file.exportPng",
                ProgramKey.EXPORT_PICTURE,
                actions,
                FileDialogs.DialogFileKind.PNG),
            export("shell.file.exportSvg", null, actions, FileDialogs.DialogFileKind.SVG),
            export("shell.file.exportPdf", null, actions, FileDialogs.DialogFileKind.PDF),
            export("shell.file.exportTable", null, actions, FileDialogs.DialogFileKind.TABLE),
            new SeparatorMenuItem(),
            item("shell.file.quit", ProgramKey.QUIT, actions.program().quit()));
    file.getItems().addAll(file.getItems().size() - 2, beside(actions.files().exports()));
    return file;
  }

  private MenuItem export(
      String key, ProgramKey keys, Actions actions, FileDialogs.DialogFileKind kind) {
    ExportCommands exports = actions.files().exports();
    MenuItem item = item(key, keys, () -> exports.export(kind));
    item.textProperty().unbind();
    item.textProperty()
        .bind(
            exports
                .topKey()
                .flatMap(view -> messages.bind(view))
                .flatMap(view -> messages.bind(key, view)));
    item.disableProperty().bind(exports.isEmpty());
    return item;
  }

  /** The pictures of the views that stand beside the middle. */
  private List<Menu> beside(ExportCommands exports) {
    return Views.ALL.stream()
        .filter(view -> view.place() != ViewPlace.MIDDLE)
        .map(view -> pictures(exports, view))
        .toList();
  }

  private Menu pictures(ExportCommands exports, View view) {
    Menu menu =
        menu(
            "shell.file.exportAs",
            as("shell.file.asPng", exports, view, FileDialogs.DialogFileKind.PNG),
            as("shell.file.asSvg", exports, view, FileDialogs.DialogFileKind.SVG),
            as("shell.file.asPdf", exports, view, FileDialogs.DialogFileKind.PDF),
            as("shell.file.asTable", exports, view, FileDialogs.DialogFileKind.TABLE));
    menu.setId("shell.file.exportAs-" + view.id());
    menu.disableProperty().bind(exports.isEmpty(view));
    menu.textProperty().unbind();
    menu.textProperty().bind(exports.isEmpty(view).flatMap(none -> words(exports.key(view), none)));
    return menu;
  }

  /** A menu that is of no use says why. */
  private ObservableValue<String> words(String view, boolean isEmpty) {
    String key = isEmpty ? "shell.file.exportAs.none" : "shell.file.exportAs";
    return messages.bind(view).flatMap(words -> messages.bind(key, words));
  }

  private MenuItem as(
      String key, ExportCommands exports, View view, FileDialogs.DialogFileKind kind) {
    MenuItem item = item(key, null, () -> exports.export(view, kind));
    item.setId(key + "-" + view.id());
    return item;
  }

  private MenuItem step(MenuItem item, Predicate<ScenarioHistory> can) {
    item.disableProperty().bind(explorer.history().map(now -> !can.test(now)).orElse(true));
    return item;
  }

  private Menu edit(Actions actions) {
    return menu(
        "shell.menu.edit",
        step(item("shell.undo", ProgramKey.UNDO, explorer::undo), ScenarioHistory::canUndo),
        step(item("shell.redo", ProgramKey.REDO, explorer::redo), ScenarioHistory::canRedo),
        new SeparatorMenuItem(),
        item("shell.edit.reset", ProgramKey.RESET, explorer::reset),
        item(
            "method.menu.first",
            ProgramKey.MAKE_FIRST,
            () -> actions.views().turnTo().accept(Views.MAKE_FIRST)),
        item("profile.menu.open", ProgramKey.PROFILE, actions.views().cities().profiles()),
        new SeparatorMenuItem(),
        ofSelection(actions.views().groups().selected()),
        item("groups.menu.shown", null, actions.views().groups().shown()),
        item("query.menu", null, actions.views().groups().query()),
        new SeparatorMenuItem(),
        item("shell.edit.deselect", ProgramKey.DESELECT, () -> explorer.selection().clear()),
        item("shell.edit.find", ProgramKey.FIND, actions.views().cities().search()),
        new SeparatorMenuItem(),
        item("settings.menu", ProgramKey.SETTINGS, actions.program().settings()));
  }

  private MenuItem ofSelection(Runnable make) {
    MenuItem item = item("groups.menu.selection", ProgramKey.GROUP, make);
    item.disableProperty().bind(explorer.selection().cities().map(Set::isEmpty));
    return item;
  }

  private Menu view(Actions actions) {
    WindowPanes panes = actions.views().panes();
    return menu(
        "shell.menu.view",
        item(
            "shell.pane.weights",
            ProgramKey.WEIGHTS,
            () -> panes.leftShown().set(!panes.leftShown().get())),
        item(
            "shell.pane.ranking",
            ProgramKey.RANKING,
            () -> panes.rightShown().set(!panes.rightShown().get())),
        item("shell.view.language", ProgramKey.LANGUAGE, this::switchLanguage),
        new SeparatorMenuItem(),
        goTo(actions),
        item("shell.view.multiples", ProgramKey.MULTIPLES, actions.views().maps().multiples()),
        new BasemapMenu(messages, actions.views().maps().basemaps()),
        new OverlayMenu(messages, actions.views().maps().overlays()),
        new TextSizeMenu(explorer, messages),
        new MapTextMenu(explorer, messages),
        item("shell.view.fullScreen", ProgramKey.FULL_SCREEN, actions.views().fullScreen()));
  }

  /** The views of the middle, in the order of tabs; several of one tab in a menu of their own. */
  private Menu goTo(Actions actions) {
    Menu menu = menu("shell.view.goTo");
    Views.tabs().forEach((group, views) -> menu.getItems().add(goTo(actions, group, views)));
    return menu;
  }

  private MenuItem goTo(Actions actions, ViewGroup group, List<View> views) {
    if (views.size() == 1) {
      return goTo(actions, views.getFirst());
    }
    Menu menu = menu(group.titleKey());
    menu.setId("go-to-group-" + group.id());
    views.forEach(view -> menu.getItems().add(goTo(actions, view)));
    return menu;
  }

  private MenuItem goTo(Actions actions, View view) {
    ProgramKey keys = view.equals(Views.LINKS) ? ProgramKey.LINKS : null;
    MenuItem item = item(view.titleKey(), keys, () -> actions.views().turnTo().accept(view));
    item.setId("go-to-" + view.id());
    return item;
  }

  private void switchLanguage() {
    boolean isEnglish = explorer.language().get() == Language.ENGLISH;
    explorer.language().set(isEnglish ? Language.CHINESE : Language.ENGLISH);
  }

  private Menu help(Actions actions) {
    return menu(
        "shell.menu.help",
        item("shell.help.shortcuts", ProgramKey.KEYS, actions.program().shortcuts()),
        item("about.guide", null, actions.program().guide()),
        item("shell.help.about", null, actions.program().about()));
  }

  private Menu menu(String key, MenuItem... items) {
    Menu menu = new Menu();
    menu.setId(key);
    menu.textProperty().bind(messages.bind(key));
    menu.getItems().addAll(items);
    return menu;
  }

  private MenuItem item(String key, ProgramKey keys, Runnable action) {
    MenuItem item = new MenuItem();
    item.setId(key);
    item.textProperty().bind(messages.bind(key));
    item.setOnAction(event -> action.run());
    if (keys != null) {
      item.setAccelerator(keys.combination());
    }
    return item;
  }
}
