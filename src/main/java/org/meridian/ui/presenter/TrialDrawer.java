package org.meridian.ui.presenter;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.meridian.ui.head.YearChoice;
import org.meridian.ui.search.CitySearchField;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;

/** Weights, year, radius and search, to try out what someone asks for; the stage follows. */
final class TrialDrawer extends VBox {

  /**
   * What is tried out with.
   *
   * @param weights the sliders of the index
   * @param radius the controls of clusters
   */
  record TrialControls(Node weights, Node radius) {}

  TrialDrawer(Explorer explorer, LiveMessages messages, TrialControls controls) {
    super(8);
    setId("stage-drawer");
    getStyleClass().add("stage-drawer");
    CitySearchField search =
        new CitySearchField(
            explorer,
            messages,
            "shell.search.prompt",
            city -> explorer.selection().seek(city.id()));
    search.setId("stage-search");
    YearChoice year = new YearChoice(explorer, messages);
    year.setId("stage-year");
    HBox.setHgrow(search, Priority.ALWAYS);
    TabPane tabs =
        new TabPane(
            tab("stage.try.weights", controls.weights(), messages),
            tab("stage.try.radius", controls.radius(), messages));
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    setVgrow(tabs, Priority.ALWAYS);
    getChildren().setAll(say(messages), new HBox(8, search, year), tabs);
  }

  private static Label say(LiveMessages messages) {
    Label say = new Label();
    say.setWrapText(true);
    say.getStyleClass().add("secondary");
    say.textProperty().bind(messages.bind("stage.try.say"));
    say.setMinHeight(USE_PREF_SIZE);
    return say;
  }

  private static Tab tab(String key, Node content, LiveMessages messages) {
    Tab tab = new Tab();
    tab.setId(key.replace('.', '-'));
    tab.textProperty().bind(messages.bind(key));
    tab.setContent(content);
    return tab;
  }
}
