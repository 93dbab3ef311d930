package org.meridian.ui.weights;

import java.util.ArrayList;
import java.util.List;
import org.meridian.model.Dataset;
import org.meridian.model.Direction;
import org.meridian.model.IndexNode;
import org.meridian.model.Indicator;
import org.meridian.scoring.IndexResult;
import org.meridian.text.Numbers;
import org.meridian.ui.text.LiveMessages;

/** What there is to say of a node of the index: for the tooltip of its row. */
final class NodeWords {

  private final LiveMessages messages;

  NodeWords(LiveMessages messages) {
    this.messages = messages;
  }

  /**
   * Name, share, weight in the whole, and for an indicator its unit, direction, year and source.
   *
   * @param dataset the open dataset
   * @param node a position in its structure
   * @param percent its share among its siblings
   * @param result the newest result, or null while there is none
   */
  String of(Dataset dataset, int node, double percent, IndexResult result) {
    IndexNode shown = dataset.structure().node(node);
    List<String> lines = new ArrayList<>();
    lines.add(messages.get(shown.name()));
    lines.add(messages.get("weights.node.share", Numbers.raw(percent)));
    if (result != null) {
      lines.add(
          result.takesPart(node) || percent == 0
              ? messages.get(
                  "weights.node.effective", Numbers.raw(100 * result.effectiveWeight(node)))
              : messages.get("weights.node.noData"));
    }
    shown
        .indicator()
        .or(shown::linkIndicator)
        .flatMap(dataset::indicator)
        .ifPresent(indicator -> indicator(indicator, lines));
    return String.join("\n", lines);
  }

  private void indicator(Indicator indicator, List<String> lines) {
    if (!indicator.unit().isBlank()) {
      lines.add(messages.get("weights.node.unit", messages.get(indicator.unit())));
    }
    if (indicator.direction() == Direction.LOWER_IS_BETTER) {
      lines.add(messages.get("weights.node.lower"));
    }
    if (!indicator.description().isBlank()) {
      lines.add(messages.get(indicator.description()));
    }
    if (!indicator.origin().source().isBlank()) {
      lines.add(
          messages.get(
              "weights.node.source",
              indicator.origin().source(),
              messages.get(indicator.origin().yearNote()),
              indicator.origin().licence()));
    }
  }
}
