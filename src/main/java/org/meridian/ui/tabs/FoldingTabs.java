package org.meridian.ui.tabs;

import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.meridian.ui.background.UiThread;
import org.meridian.ui.text.LiveMessages;

/**
 * Tabs whose strip becomes one menu, titled by the tab on top, where not all of their names have
 * room beside one another.
 */
public final class FoldingTabs extends VBox {

  private static final String FOLDED = "folded";

  private final TabPane tabs;
  private final MenuButton menu = new MenuButton();
  private final HBox strip = new HBox(menu);

  /**
   * @param tabs whose id names the menu too, followed by {@code -menu}
   */
  public FoldingTabs(TabPane tabs, LiveMessages messages) {
    this.tabs = tabs;
    menu.setId(tabs.getId() + "-menu");
    menu.getStyleClass().add("tab-menu");
    menu.accessibleTextProperty().bind(messages.bind("shell.tabs"));
    menu.textProperty()
        .bind(tabs.getSelectionModel().selectedItemProperty().flatMap(Tab::textProperty));
    strip.getStyleClass().add("tab-menu-strip");
    strip.setVisible(false);
    strip.managedProperty().bind(strip.visibleProperty());
    setVgrow(tabs, Priority.ALWAYS);
    setMinSize(0, 0);
    tabs.setMinSize(0, 0);
    getChildren().setAll(strip, tabs);
    tabs.getTabs().addListener((InvalidationListener) now -> list());
    list();
  }

  private void list() {
    ToggleGroup group = new ToggleGroup();
    menu.getItems().setAll(tabs.getTabs().stream().map(tab -> item(tab, group)).toList());
  }

  private RadioMenuItem item(Tab tab, ToggleGroup group) {
    RadioMenuItem item = new RadioMenuItem();
    item.setId(tab.getId() + "-item");
    item.textProperty().bind(tab.textProperty());
    item.setToggleGroup(group);
    item.setOnAction(event -> tabs.getSelectionModel().select(tab));
    tab.selectedProperty().subscribe(item::setSelected);
    return item;
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    Node headers = tabs.lookup(".headers-region");
    if (headers != null && getWidth() > 0) {
      boolean folds = Math.ceil(headers.prefWidth(-1)) + padding() > getWidth();
      if (folds != strip.isVisible()) {
        // Not within the layout that it changes.
        UiThread.later(() -> fold(folds));
      }
    }
  }

  /** What stands before and after the names, at the size of text in force. */
  private double padding() {
    return 2 * menu.getFont().getSize();
  }

  private void fold(boolean folds) {
    boolean hadFocus = tabs.isFocused() || menu.isFocused();
    strip.setVisible(folds);
    tabs.getStyleClass().remove(FOLDED);
    if (folds) {
      tabs.getStyleClass().add(FOLDED);
    }
    if (hadFocus) {
      (folds ? menu : tabs).requestFocus();
    }
  }
}
