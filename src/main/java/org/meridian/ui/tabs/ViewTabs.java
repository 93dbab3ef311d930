package org.meridian.ui.tabs;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.meridian.view.View;

/** Tabs of views; the user cannot close them. */
public final class ViewTabs extends TabPane {

  /**
   * @param id names the pane
   * @param tabs at least one {@link ViewTab}, perhaps with others
   */
  public ViewTabs(String id, List<? extends Tab> tabs) {
    getTabs().setAll(tabs);
    setId(id);
    getStyleClass().add("quiet-tabs");
    setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
  }

  /** The view on top; null while the tab on top holds none. */
  public ObservableValue<View> top() {
    return getSelectionModel()
        .selectedItemProperty()
        .flatMap(tab -> tab instanceof ViewTab shown ? shown.top() : null);
  }

  /** The tab that holds a view. */
  public ViewTab tab(View view) {
    return getTabs().stream()
        .filter(ViewTab.class::isInstance)
        .map(ViewTab.class::cast)
        .filter(tab -> tab.holds(view))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no tab holds " + view));
  }

  /** Brings a tab to the front, by its id. */
  public void turnTo(String id) {
    getTabs().stream()
        .filter(tab -> tab.getId().equals(id))
        .findFirst()
        .ifPresent(getSelectionModel()::select);
  }

  /** Brings a view to the front. */
  public void turnTo(View view) {
    ViewTab tab = tab(view);
    getSelectionModel().select(tab);
    tab.turnTo(view);
  }
}
