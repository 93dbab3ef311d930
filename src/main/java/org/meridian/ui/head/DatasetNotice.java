package org.meridian.ui.head;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;
import org.meridian.model.Dataset;
import org.meridian.ui.background.UiThread;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.state.Settings;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.IconButtons;

/**
 * What a reader must know before trusting a dataset, behind a chip beside its name. It opens by
 * itself the first time that the dataset is opened, and never covers the map again unasked.
 */
public final class DatasetNotice {

  private static final double WIDTH = 420;
  private static final double GAP = 8;

  private final Explorer explorer;
  private final Settings settings;
  private final Button chip;
  private final StringBinding text;
  private Popup open;
  private Node standIn;

  /** A press on the chip hides the notice before the chip hears of it. */
  private boolean justHidden;

  private boolean closing;

  /**
   * @param settings remembers which notices were read
   */
  public DatasetNotice(Explorer explorer, LiveMessages messages, Settings settings) {
    this.explorer = explorer;
    this.settings = settings;
    text =
        Bindings.createStringBinding(
            () ->
                explorer.dataset().get() == null
                    ? ""
                    : messages.get(explorer.dataset().get().info().notice()),
            explorer.dataset(),
            messages.languageProperty());
    chip = IconButtons.button(Feather.INFO, messages, "shell.notice.open");
    chip.setId("notice-chip");
    chip.getStyleClass().add("notice-chip");
    chip.setOnMousePressed(event -> closing = open != null || justHidden);
    chip.setOnAction(event -> toggle());
    chip.visibleProperty().bind(Bindings.createBooleanBinding(() -> !text.get().isBlank(), text));
    chip.managedProperty().bind(chip.visibleProperty());
    explorer.dataset().subscribe(this::opened);
    // A popup stands above all windows, so it must not outlast the turn to a dialog.
    chip.sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::focusedProperty)
        .subscribe(this::away);
  }

  private void away(Boolean focused) {
    if (Boolean.FALSE.equals(focused)) {
      close();
    }
  }

  /** The chip; not there while a dataset has nothing to say. */
  public Button chip() {
    return chip;
  }

  /** Says what the notice opens below while the chip is out of sight. */
  public void standIn(Node other) {
    standIn = other;
  }

  /** The chip as a line of a menu, for where it has no room. */
  public MenuItem item(LiveMessages messages) {
    MenuItem item = new MenuItem();
    item.setId("notice-item");
    item.textProperty().bind(messages.bind("shell.notice.open"));
    item.setOnAction(event -> UiThread.later(this::show));
    return item;
  }

  private Node anchor() {
    return standIn != null && !chip.getParent().isVisible() ? standIn : chip;
  }

  private void opened(Dataset dataset) {
    close();
    if (dataset != null && !text.get().isBlank() && !settings.flag(key(dataset), false)) {
      UiThread.later(() -> first(dataset));
    }
  }

  /** Only what was on show counts as read. */
  private void first(Dataset dataset) {
    if (dataset == explorer.dataset().get() && isInSight()) {
      show();
      settings.put(key(dataset), true);
    }
  }

  private boolean isInSight() {
    return chip.getScene() != null
        && chip.getScene().getWindow() != null
        && chip.getScene().getWindow().isShowing();
  }

  private static String key(Dataset dataset) {
    return "notice.read." + dataset.id();
  }

  private void toggle() {
    boolean close = closing || open != null;
    closing = false;
    if (close) {
      close();
    } else {
      show();
    }
  }

  private void show() {
    Label words = new Label();
    words.setId("dataset-notice");
    words.textProperty().bind(text);
    words.setWrapText(true);
    words.setPrefWidth(WIDTH);
    words.getStyleClass().add("dataset-notice");
    VBox box = new VBox(words);
    box.getStyleClass().add("suggestions");
    box.getStylesheets().setAll(chip.getScene().getStylesheets());
    Popup shown = new Popup();
    shown.getContent().add(box);
    shown.setAutoHide(true);
    shown.setHideOnEscape(true);
    shown.setConsumeAutoHidingEvents(false);
    shown.setOnHidden(event -> hidden());
    open = shown;
    // A chip that has only just been needed has no place yet.
    chip.getScene().getRoot().applyCss();
    chip.getScene().getRoot().layout();
    Node above = anchor();
    Bounds under = above.localToScreen(above.getBoundsInLocal());
    // Before its text is wrapped, a popup takes itself for wider than the screen and moves.
    shown.setAutoFix(false);
    shown.show(above, left(under), under.getMaxY() + GAP);
    shown.getScene().getRoot().setStyle("-fx-background-color: transparent;");
  }

  /** Below the chip, as far as the notice then ends within the window. */
  private double left(Bounds under) {
    Window window = chip.getScene().getWindow();
    double last = window.getX() + window.getWidth() - WIDTH - 5 * GAP;
    return Math.max(window.getX(), Math.min(under.getMinX(), last));
  }

  private void hidden() {
    open = null;
    justHidden = true;
    UiThread.later(() -> justHidden = false);
  }

  private void close() {
    if (open != null) {
      open.hide();
    }
  }
}
