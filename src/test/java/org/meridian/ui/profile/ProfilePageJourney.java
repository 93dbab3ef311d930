package org.meridian.ui.profile;

import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import org.meridian.ui.stage.WindowJourney;

/** What journeys through profiles and traces share: opening, pressing and reading them. */
abstract class ProfilePageJourney extends WindowJourney {

  final void openProfile(String... cities) {
    act(() -> window.explorer.comparison().open(Set.of(cities[0])));
    for (String city : cities) {
      act(() -> window.explorer.comparison().add(city));
    }
    await(() -> there("#value-" + (cities.length - 1) + "-goods"));
  }

  final boolean there(String query) {
    return robot.lookup(query).tryQuery().isPresent();
  }

  final void press(String query) {
    act(() -> ((ButtonBase) find(query)).fire());
  }

  final String said(String query) {
    return ((ButtonBase) find(query)).getText();
  }

  /** All words of the open trace. */
  final String trace() {
    StringBuilder words = new StringBuilder();
    for (Node label : robot.lookup("#trace .label").queryAll()) {
      words.append(((Label) label).getText()).append('\n');
    }
    return words.toString();
  }
}
