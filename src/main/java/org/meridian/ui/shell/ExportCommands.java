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
import org.meridian.view.page.ShownPage;

/**
 * Exports what stands in the middle of the window: the map, the matrix, a page on the method or the
 * profiles; and the trace beside it.
 */
final class ExportCommands {

  private final Explorer explorer;
  private final LiveMessages messages;
  private final FileCommands files;
  private final TabPane centre;
  private final Supplier<MatrixOrder> order;
  private final Supplier<Optional<Exporter.Profiles>> profiles;
  private final Supplier<Optional<ShownPage>> page;
  private final Supplier<Optional<ShownPage>> traced;

  /**
   * @param centre the tabs of the middle
   * @param views what stands in the window, and what each shows
   */
  ExportCommands(
      Explorer explorer,
      LiveMessages messages,
      FileCommands files,
      TabPane centre,
      FeatureViews views) {
    this.explorer = explorer;
    this.messages = messages;
    this.files = files;
    this.centre = centre;
    order = views.order();
    profiles = views.profiles();
    page = views.page();
    traced = views.traced();
  }

  /** What the menu calls that which is exported now: the end of the key of its words. */
  ObservableValue<String> name() {
    return centre
        .getSelectionModel()
        .selectedItemProperty()
        .flatMap(tab -> shown().map(view -> isMethod() ? "method" : view.id()));
  }

  private boolean isMethod() {
    return MainWindow.METHOD.equals(centre.getSelectionModel().getSelectedItem().getId());
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
    if (isMethod()) {
      page(page, kind);
    } else if (view.uses(ViewOption.CITIES)) {
      profiles(kind);
    } else {
      export(view, kind);
    }
  }

  /** Asks where to, and exports the profiles on show: a table, or a picture. */
  void profiles(FileDialogs.Kind kind) {
    profiles.get().ifPresent(shown -> files.exportProfiles(shown, kind));
  }

  /** Asks where to, and exports the trace on show as a picture. */
  void trace(FileDialogs.Kind kind) {
    page(traced, kind);
  }

  private void page(Supplier<Optional<ShownPage>> asked, FileDialogs.Kind kind) {
    asked.get().map(this::page).ifPresent(shown -> files.exportPage(shown, kind));
  }

  private Exporter.Page page(ShownPage now) {
    return new Exporter.Page(
        now,
        messages.language(),
        explorer.dark().get(),
        (int) centre.getWidth(),
        (int) centre.getHeight());
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
