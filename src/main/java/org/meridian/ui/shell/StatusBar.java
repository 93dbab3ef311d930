package org.meridian.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.meridian.model.Dataset;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.Messages;
import org.meridian.ui.text.Numbers;

/** One line at the foot of the window: what is open, how large it is, how fast it was computed. */
public final class StatusBar extends HBox {

  private final Explorer explorer;
  private final Messages messages;
  private final Label facts = new Label();
  private final Label event = new Label();

  /**
   * @param explorer what is open
   * @param messages words
   */
  public StatusBar(Explorer explorer, Messages messages) {
    this.explorer = explorer;
    this.messages = messages;
    getStyleClass().add("status-bar");
    facts.setId("status-facts");
    event.setId("status-event");
    Region between = new Region();
    setHgrow(between, Priority.ALWAYS);
    getChildren().addAll(facts, between, event);
    explorer.result().subscribe(result -> show());
    messages.languageProperty().subscribe(language -> show());
  }

  /** Puts a control before all words. */
  void lead(Node control) {
    getChildren().addFirst(control);
  }

  /** Says in the corner what was just done. */
  public void say(String text) {
    event.setText(text);
  }

  private void show() {
    ScenarioResult result = explorer.result().get();
    facts.setText(result == null ? messages.get("shell.status.loading") : facts(result));
  }

  private String facts(ScenarioResult result) {
    Dataset dataset = result.dataset();
    List<String> facts = new ArrayList<>();
    facts.add(messages.get(dataset.info().title()));
    if (dataset.hasYears()) {
      facts.add(Integer.toString(result.scenario().year()));
    }
    facts.add(messages.get("shell.status.cities", Numbers.whole(dataset.cities().size())));
    facts.add(messages.get("shell.status.ranked", Numbers.whole(ranked(result))));
    int links = result.links().links().size();
    if (links > 0) {
      facts.add(messages.get("shell.status.links", Numbers.whole(links)));
    }
    facts.add(messages.get("shell.status.time", time(result.nanos() / 1e6)));
    return String.join("  ·  ", facts);
  }

  private static String time(double milliseconds) {
    return Numbers.fixed(milliseconds, milliseconds < 0.095 ? 2 : milliseconds < 10 ? 1 : 0);
  }

  private static int ranked(ScenarioResult result) {
    return result.cities().ranking().rankedCount();
  }
}
