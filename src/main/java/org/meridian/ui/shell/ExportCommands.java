package org.meridian.ui.shell;

import java.util.Map;
import javafx.beans.value.ObservableValue;
import org.meridian.ui.files.FileCommands;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.ports.ResultExporter;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.tabs.ViewControl;
import org.meridian.ui.tabs.ViewTabs;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.ShownView;
import org.meridian.view.View;

/** Exports views as they stand in the window, each by its control. */
final class ExportCommands {

  private final Explorer explorer;
  private final LiveMessages messages;
  private final FileCommands files;
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
      ViewTabs centre,
      Map<View, ViewControl> controls) {
    this.explorer = explorer;
    this.messages = messages;
    this.files = files;
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

  private void export(ShownView shown, String fileName, FileDialogs.DialogFileKind kind) {
    String ending = fileName.isEmpty() ? shown.view().id() : fileName;
    String name = shown.result().scenario().datasetId() + "-" + ending;
    if (kind == FileDialogs.DialogFileKind.TABLE) {
      files.exportTable(shown, name);
    } else {
      files.exportPicture(picture(shown), name, kind);
    }
  }

  private ResultExporter.Picture picture(ShownView shown) {
    return new ResultExporter.Picture(
        shown.selecting(explorer.selection().cities().get()),
        messages.language(),
        explorer.dark().get(),
        (int) centre.getWidth(),
        (int) centre.getHeight());
  }
}
