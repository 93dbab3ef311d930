package org.meridian.ui.ranking;

import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.meridian.scenario.choice.CityFilter;
import org.meridian.ui.background.Background;
import org.meridian.ui.filter.CityFilterList;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.IconButtons;

/** Opens the choice of regions, countries and groups; marked while it leaves cities out. */
final class CityFilterButton extends MenuButton {

  private final Explorer explorer;

  /**
   * @param background counts the cities of groups
   */
  CityFilterButton(Explorer explorer, LiveMessages messages, Background background) {
    super(null, IconButtons.icon(Feather.FILTER));
    this.explorer = explorer;
    setId("city-filter");
    getStyleClass().addAll("icon-button", "no-arrow");
    accessibleTextProperty().bind(messages.bind("ranking.filter"));
    Tooltip tooltip = new Tooltip();
    tooltip.textProperty().bind(messages.bind("ranking.filter"));
    setTooltip(tooltip);
    CityFilterList choices = new CityFilterList(explorer, messages, background);
    ScrollPane scroll = new ScrollPane(choices);
    scroll.setFitToWidth(true);
    scroll.setPrefSize(288, 400);
    CustomMenuItem item = new CustomMenuItem(scroll, false);
    item.getStyleClass().add("plain-item");
    getItems().add(item);
    setOnShowing(event -> choices.fill());
    explorer.scenario().subscribe(now -> mark());
  }

  private void mark() {
    pseudoClassStateChanged(
        RankingView.ACTIVE,
        explorer.scenario().get() != null
            && !explorer.scenario().get().cities().equals(CityFilter.ALL));
  }
}
