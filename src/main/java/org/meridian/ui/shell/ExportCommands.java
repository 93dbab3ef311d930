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
import org.meridian.view.View;
import org.meridian.view.ViewOption;
import org.meridian.view.Views;
import org.meridian.view.matrix.MatrixOrder;

/** Exports what stands in the middle of the window: the map, the matrix or the profiles. */
final class ExportCommands {

  private final Explorer explorer;
  private final LiveMessages messages;
  private final FileCommands files;
  private final TabPane centre;
  private final Supplier<MatrixOrder> order;
  private final Supplier<Optional<Exporter.Profiles>> profiles;

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

  /** The view that is exported now; the map where the tab on top is none. */
  ObservableValue<View> shown() {
    return centre
        .getSelectionModel()
        .selectedItemProperty()
        .map(tab -> tab.getUserData() instanceof View view ? view : Views.MAP);
  }

  /** Whether there is nothing to export: profiles of no city. */
  ObservableValue<Boolean> isEmpty() {
    return shown()
        .flatMap(
            view ->
                explorer
                    .comparison()
                    .cities()
                    .map(cities -> view.uses(ViewOption.CITIES) && cities.isEmpty()));
  }

  /** Asks where to, and exports what is shown as a picture. */
  void export(FileDialogs.Kind kind) {
    View view = shown().getValue();
    if (view.uses(ViewOption.CITIES)) {
      profiles(kind);
    } else {
      export(view, kind);
    }
  }

  /** Asks where to, and exports the profiles on show: a table, or a picture. */
  void profiles(FileDialogs.Kind kind) {
    profiles.get().ifPresent(shown -> files.exportProfiles(shown, kind));
  }

  /** Asks where to, and exports a view as a picture, whatever tab is on top. */
  void export(View view, FileDialogs.Kind kind) {
    ScenarioResult result = explorer.result().get();
    if (result != null) {
      files.exportPicture(picture(view, result), kind);
    }
  }

  private Exporter.Picture picture(View view, ScenarioResult result) {
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
