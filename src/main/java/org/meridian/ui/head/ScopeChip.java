package org.meridian.ui.head;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.CityFilter;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.words.CityFacts;
import org.meridian.view.words.ScopeWords;

/**
 * Says above all views which cities the filter leaves; a click shows all of them again. Not there
 * where nothing is filtered.
 */
public final class ScopeChip extends Button {

  private static final double WIDEST = 260;

  private final Explorer explorer;
  private final LiveMessages messages;
  private final Tooltip help = new Tooltip();

  public ScopeChip(Explorer explorer, LiveMessages messages) {
    this.explorer = explorer;
    this.messages = messages;
    setId("scope-chip");
    setMnemonicParsing(false);
    setMaxWidth(WIDEST);
    setFocusTraversable(true);
    getStyleClass().add("small-button");
    help.setWrapText(true);
    help.setMaxWidth(320);
    setTooltip(help);
    setOnAction(event -> clear());
    explorer.state().subscribe(now -> show());
    messages.languageProperty().subscribe(language -> show());
  }

  /** The same as a line of a menu, for where the chip has no room. */
  public MenuItem item() {
    MenuItem item = new MenuItem();
    item.setMnemonicParsing(false);
    item.textProperty().bind(textProperty());
    item.setOnAction(event -> clear());
    return item;
  }

  private void clear() {
    explorer.commit(
        "ranking.step.filter",
        now -> now.withCities(CityFilter.ALL.withExcludedIds(now.cities().excludedIds())));
  }

  private void show() {
    ScenarioResult result = explorer.result().get();
    Optional<String> line = Optional.ofNullable(result).flatMap(this::words);
    setText(line.map(words -> words + " ×").orElse(""));
    help.setText(line.map(words -> messages.get("shell.scope.help", words)).orElse(""));
    setVisible(line.isPresent());
    setManaged(line.isPresent());
  }

  private Optional<String> words(ScenarioResult result) {
    return new ScopeWords(
            result,
            city -> CityFacts.region(city, messages),
            messages::get,
            (key, places) -> messages.get("shell." + key, places))
        .line();
  }
}
