package org.meridian.ui.shell;

import java.util.Map;
import java.util.function.BiConsumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.meridian.scenario.story.PickedItems;
import org.meridian.ui.exports.FigurePictures;
import org.meridian.ui.exports.FigureSetup;
import org.meridian.ui.files.FileCommands;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.ports.PictureFinish.CarriedView;
import org.meridian.ui.ports.ResultExporter;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.state.Settings;
import org.meridian.ui.tables.TableCopy;
import org.meridian.ui.tabs.ViewControl;
import org.meridian.ui.tabs.ViewTabs;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.ShownView;
import org.meridian.view.View;
import org.meridian.view.ViewChoices;

/** Exports views as they stand in the window, each by its control. */
final class ExportCommands {

  private final Explorer explorer;
  private final LiveMessages messages;
  private final FileCommands files;
  private final Settings settings;
  private final ViewTabs centre;
  private final Map<View, ViewControl> controls;

  /**
   * @param centre the tabs of the middle, which have the size of a picture
   * @param controls of every view
   */
  ExportCommands(
      Explorer explorer,
      LiveMessages messages,
      FileCommands files,
      Settings settings,
      ViewTabs centre,
      Map<View, ViewControl> controls) {
    this.explorer = explorer;
    this.messages = messages;
    this.files = files;
    this.settings = settings;
    this.centre = centre;
    this.controls = controls;
  }

  /** What menus call the view on top of the middle, as the key of its words. */
  ObservableValue<String> topKey() {
    return centre.top().map(this::key);
  }

  /** What menus call a view: by words of its own, or those of its group. */
  String key(View view) {
    String own = "shell.export." + view.id();
    return messages.find(own).isPresent() ? own : view.group().titleKey() + ".export";
  }

  /** Whether the view on top of the middle has nothing to export. */
  ObservableValue<Boolean> isEmpty() {
    return centre.top().flatMap(this::isEmpty);
  }

  /** Whether a view has nothing to export. */
  ObservableValue<Boolean> isEmpty(View view) {
    return controls.get(view).empty();
  }

  /** Asks where to, and exports the view on top of the middle as a picture. */
  void export(FileDialogs.DialogFileKind kind) {
    export(centre.top().getValue(), kind);
  }

  /** Asks where to, and exports a view, whatever is on top: as a picture, or as a table. */
  void export(View view, FileDialogs.DialogFileKind kind) {
    ViewControl control = controls.get(view);
    control.shown().get().ifPresent(shown -> export(shown, control.fileName(), kind));
  }

  private static String name(ShownView shown, String fileName) {
    String ending = fileName.isEmpty() ? shown.view().id() : fileName;
    return shown.result().scenario().datasetId() + "-" + ending;
  }

  private void export(ShownView shown, String fileName, FileDialogs.DialogFileKind kind) {
    String name = name(shown, fileName);
    if (kind == FileDialogs.DialogFileKind.TABLE) {
      files.exportTable(shown, name);
    } else {
      files.exportPicture(FigurePictures.of(now(shown), FigureSetup.quick(settings)), name, kind);
    }
  }

  /** What was chosen last for figures. */
  FigureSetup setup() {
    return FigureSetup.recall(settings);
  }

  /** Exports the view on top of the middle as it was chosen, which is remembered. */
  void export(FigureSetup setup) {
    setup.remember(settings);
    top(
        (shown, name) ->
            files.exportPicture(FigurePictures.of(now(shown), setup), name, setup.kind()));
  }

  /** Puts the view on top of the middle on the clipboard as a picture. */
  void copy() {
    top((shown, name) -> files.copyPicture(FigurePictures.of(now(shown), FigureSetup.USUAL)));
  }

  /** Lets Ctrl+C copy whichever table has the focus. */
  void hearCopies(Node root) {
    TableCopy.hear(root, files::copied);
  }

  /** Puts the view on top of the middle on the clipboard as a table, with all its rows. */
  void copyTable() {
    top((shown, name) -> files.copyTable(shown));
  }

  private void top(BiConsumer<ShownView, String> then) {
    ViewControl control = controls.get(centre.top().getValue());
    if (control != null) {
      control.shown().get().ifPresent(shown -> then.accept(shown, name(shown, control.fileName())));
    }
  }

  private FigurePictures.WindowNow now(ShownView shown) {
    PickedItems picked =
        new PickedItems(
            explorer.selection().cities().get(),
            explorer.selection().link().get(),
            explorer.tracing().traced().get());
    ViewChoices choices = controls.get(shown.view()).stand().choices().get();
    return new FigurePictures.WindowNow(
        new ResultExporter.Picture(
            shown.selecting(explorer.selection().cities().get()),
            messages.language(),
            explorer.dark().get(),
            (int) centre.getWidth(),
            (int) centre.getHeight()),
        new CarriedView(choices, picked));
  }
}
