package org.meridian.ui.shell;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TabPane;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.files.FileCommands;
import org.meridian.ui.ports.Exporter;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.matrix.MatrixOrder;

/** Exports what stands in the middle of the window: the map, the matrix or the profiles. */
final class ExportCommands {

  private final Explorer explorer;
  private final LiveMessages messages;
  private final FileCommands files;
  private final TabPane centre;
  private final Supplier<MatrixOrder> order;
  private final Supplier<Optional<Exporter.Profiles>> profiles;

  /** What an export shows. */
  enum Shown {
    MAP,
    MATRIX,
    PROFILE
  }

  /**
   * @param centre the tabs of the middle
   * @param order of cities along the matrix
   * @param profiles those on show; empty while there are none
   */
  ExportCommands(
      Explorer explorer,
      LiveMessages messages,
      FileCommands files,
      TabPane centre,
      Supplier<MatrixOrder> order,
      Supplier<Optional<Exporter.Profiles>> profiles) {
    this.explorer = explorer;
    this.messages = messages;
    this.files = files;
    this.centre = centre;
    this.order = order;
    this.profiles = profiles;
  }

  /** What is exported now; the map where the tab on top is no picture. */
  ObservableValue<Shown> shown() {
    return centre
        .getSelectionModel()
        .selectedIndexProperty()
        .map(
            tab ->
                switch (tab.intValue()) {
                  case 1 -> Shown.MATRIX;
                  case MainWindow.PROFILE -> Shown.PROFILE;
                  default -> Shown.MAP;
                });
  }

  /** Whether there is nothing to export: profiles of no city. */
  ObservableValue<Boolean> isEmpty() {
    return shown()
        .flatMap(
            view ->
                explorer
                    .comparison()
                    .cities()
                    .map(cities -> view == Shown.PROFILE && cities.isEmpty()));
  }

  /** Asks where to, and exports what is shown as a picture. */
  void export(FileDialogs.Kind kind) {
    ScenarioResult result = explorer.result().get();
    if (result == null) {
      return;
    }
    switch (shown().getValue()) {
      case MAP -> files.exportPicture(picture(Exporter.View.MAP, result), kind);
      case MATRIX -> files.exportPicture(picture(Exporter.View.MATRIX, result), kind);
      case PROFILE -> profiles(kind);
    }
  }

  /** Asks where to, and exports the profiles on show: a table, or a picture. */
  void profiles(FileDialogs.Kind kind) {
    profiles.get().ifPresent(shown -> files.exportProfiles(shown, kind));
  }

  /** Asks where to, and exports a view as a picture, whatever tab is on top. */
  void export(Exporter.View view, FileDialogs.Kind kind) {
    ScenarioResult result = explorer.result().get();
    if (result != null) {
      files.exportPicture(picture(view, result), kind);
    }
  }

  private Exporter.Picture picture(Exporter.View view, ScenarioResult result) {
    return new Exporter.Picture(
        view,
        order.get(),
        result,
        explorer.selection().cities().get(),
        messages.language(),
        explorer.dark().get(),
        (int) centre.getWidth(),
        (int) centre.getHeight());
  }
}
