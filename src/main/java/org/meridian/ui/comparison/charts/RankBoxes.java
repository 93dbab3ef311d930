package org.meridian.ui.comparison.charts;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.choice.WordBox;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.charts.LineColours;
import org.meridian.view.groups.GroupChoice;
import org.meridian.view.groups.GroupKinds;

/** Drop-downs that several charts have: how many ranks are shown, and in which colours. */
final class RankBoxes {

  private RankBoxes() {}

  /** How many ranks are shown. */
  static WordBox<Integer> first(LiveMessages messages, String view, Consumer<Integer> chosen) {
    return new WordBox<>(
        messages,
        view + "-first",
        "charts.first",
        (count, words) -> Integer.toString(count),
        chosen);
  }

  /** Offers the usual numbers, and the one that is in force. */
  static void offerFirst(WordBox<Integer> box, List<Integer> usual, int now) {
    box.offer(Stream.concat(usual.stream(), Stream.of(now)).distinct().sorted().toList(), now);
  }

  /**
   * In which colours.
   *
   * @param present whose attributes are offered
   */
  static WordBox<String> colours(
      LiveMessages messages,
      String view,
      Supplier<ScenarioResult> present,
      Consumer<String> chosen) {
    return new WordBox<>(
        messages,
        view + "-colours",
        "charts.colours",
        (by, words) ->
            by.equals(LineColours.ONE)
                ? words.get("charts.colours.one")
                : GroupKinds.title(by, present.get().dataset()).in(words),
        chosen);
  }

  /** Offers what a result can be coloured by. */
  static void offerColours(WordBox<String> box, ScenarioResult result, String now) {
    box.offer(LineColours.offered(result.dataset()), now);
  }

  /** The colours that are in force; those of regions where a dataset has no such groups. */
  static String fitting(ScenarioResult result, String by) {
    return LineColours.offered(result.dataset()).contains(by) ? by : GroupChoice.REGION;
  }
}
