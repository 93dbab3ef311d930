package org.meridian.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.animation.FadeTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.meridian.flow.LinkCounts;
import org.meridian.model.Dataset;
import org.meridian.scenario.ScenarioResult;
import org.meridian.text.Numbers;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.NewestWins;
import org.meridian.ui.files.FileWrites;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LinkCountWords;
import org.meridian.ui.text.LiveMessages;

/** One line at the foot of the window: what is open, how large it is, how fast it was computed. */
public final class StatusBar extends HBox {

  private static final Duration STAYS = Duration.seconds(6);
  private static final Duration FADES = Duration.millis(800);
  private static final Duration AT_ONCE = Duration.millis(1);

  private final Explorer explorer;
  private final LiveMessages messages;
  private final Label facts = new Label();
  private final Label event = new Label();
  private final FadeTransition fading = new FadeTransition(FADES, event);
  private final NewestWins<ScenarioResult, Counted> counting;
  private Supplier<String> news = () -> "";
  private Counted counted;

  /** A result and its links, which only a pass over all of them can count. */
  private record Counted(ScenarioResult result, LinkCounts links) {

    static Counted of(ScenarioResult result) {
      return new Counted(result, result.shownLinks().counts());
    }
  }

  /**
   * @param explorer what is open
   * @param messages words
   * @param background counts links, of which there may be a million
   */
  public StatusBar(Explorer explorer, LiveMessages messages, Background background) {
    this.explorer = explorer;
    this.messages = messages;
    counting = background.beside(Counted::of, this::show);
    getStyleClass().add("status-bar");
    facts.setId("status-facts");
    event.setId("status-event");
    Region between = new Region();
    setHgrow(between, Priority.ALWAYS);
    fading.setFromValue(1);
    fading.setToValue(0);
    getChildren().addAll(facts, between, event);
    explorer.result().subscribe(this::count);
    messages.languageProperty().subscribe(language -> translate());
  }

  /** Shows long writes from now on; gives them back. */
  FileWrites watching(FileWrites writes) {
    getChildren().add(new WriteProgress(writes, messages));
    return writes;
  }

  /**
   * Says in the corner what was just done, in the language of the moment, for some seconds.
   *
   * @param key names the words
   * @param arguments fill their places
   */
  public void say(String key, Object... arguments) {
    news = () -> messages.get(key, arguments);
    event.setText(news.get());
    event.setOpacity(1);
    fading.stop();
    fading.setDelay(STAYS);
    fading.setDuration(explorer.reducedMotion().get() ? AT_ONCE : FADES);
    fading.setOnFinished(finished -> forget());
    fading.playFromStart();
  }

  private void forget() {
    news = () -> "";
    event.setText("");
  }

  private void translate() {
    show(counted);
    event.setText(news.get());
  }

  private void count(ScenarioResult result) {
    if (result == null) {
      show(null);
    } else {
      counting.submit(result);
    }
  }

  private void show(Counted now) {
    counted = now;
    facts.setText(now == null ? messages.get("shell.status.loading") : facts(now));
  }

  /** What is as published was worked out once, with the dataset, and is not recomputed. */
  private String facts(Counted now) {
    ScenarioResult result = now.result();
    Dataset dataset = result.dataset();
    List<String> facts = new ArrayList<>();
    facts.add(messages.get(dataset.info().title()));
    if (dataset.hasYears()) {
      facts.add(result.scenario().year().toString());
    }
    facts.add(messages.get("shell.status.cities", Numbers.whole(dataset.cities().size())));
    facts.add(messages.get("shell.status.ranked", Numbers.whole(ranked(result))));
    if (result.links().countedPairs() > 0) {
      facts.add(LinkCountWords.of(messages, now.links()));
    }
    if (result != explorer.state().get().baseline()) {
      facts.add(messages.get("shell.status.time", time(result.nanos() / 1e6)));
    }
    return String.join("  ·  ", facts);
  }

  private static String time(double milliseconds) {
    return Numbers.fixed(milliseconds, milliseconds < 0.095 ? 2 : milliseconds < 10 ? 1 : 0);
  }

  private static int ranked(ScenarioResult result) {
    return result.cities().ranking().rankedCount();
  }
}
