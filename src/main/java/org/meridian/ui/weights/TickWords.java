package org.meridian.ui.weights;

import java.util.stream.Collectors;
import org.meridian.model.Dataset;
import org.meridian.scoring.advice.TippingTick;
import org.meridian.text.Numbers;
import org.meridian.ui.text.LiveMessages;

/** Says what happens at a mark of a slider. */
final class TickWords {

  private static final int NAMED = 3;

  private final LiveMessages messages;

  TickWords(LiveMessages messages) {
    this.messages = messages;
  }

  /** The words for a mark of a dataset's slider. */
  String of(Dataset dataset, TippingTick tick) {
    String passings =
        tick.passings().stream()
            .limit(NAMED)
            .map(
                passing ->
                    messages.get(
                        "method.tick.passes",
                        messages.get(dataset.city(passing.row()).name()),
                        messages.get(dataset.city(passing.passed()).name())))
            .collect(Collectors.joining("\n"));
    return messages.get("method.tick", Numbers.fixed(tick.percent(), 2)) + "\n" + passings;
  }
}
