package org.meridian.view.trace;

import java.util.ArrayList;
import java.util.List;
import org.meridian.model.IndexStructure;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.trace.NodePlace;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;

/** What a node weighs, and what it brings to the index. */
final class WeightLines {

  private final Messages messages;
  private final TraceContent followed;

  WeightLines(Messages messages, TraceContent followed) {
    this.messages = messages;
    this.followed = followed;
  }

  List<TraceLine> all() {
    IndexResult scores = followed.request().result().cities();
    NodePlace place = followed.trace().place();
    List<TraceLine> lines = new ArrayList<>();
    if (place.node() == IndexStructure.ROOT) {
      return lines;
    }
    int parent = scores.structure().parent(place.node());
    String above = messages.get(scores.structure().node(parent).name());
    lines.add(share("trace.weight", place.weight(), above));
    if (!Double.isNaN(place.present()) && Math.abs(place.present() - place.weight()) > 1e-12) {
      lines.add(share("trace.present", place.present()));
    }
    lines.add(
        TraceLine.of(
            messages.get("trace.effective"),
            percent(messages, place.effective()),
            effective(scores, place.node())));
    lines.add(points(scores, place));
    return lines;
  }

  private TraceLine share(String key, double share, Object... details) {
    return TraceLine.of(
        messages.get(key), percent(messages, share), messages.get(key + ".detail", details));
  }

  private TraceLine points(IndexResult scores, NodePlace place) {
    String detail =
        Double.isNaN(place.points())
            ? messages.get("trace.points.none")
            : messages.get("trace.points.detail", FormulaWords.number(scores.score(place.row())));
    return TraceLine.of(messages.get("trace.points"), FormulaWords.number(place.points()), detail);
  }

  /** The shares down the path, multiplied. */
  private String effective(IndexResult scores, int node) {
    List<String> shares = new ArrayList<>();
    for (int at = node; at != IndexStructure.ROOT; at = scores.structure().parent(at)) {
      shares.addFirst(percent(messages, scores.share(at)));
    }
    return String.join(" × ", shares) + " = " + percent(messages, scores.effectiveWeight(node));
  }

  static String percent(Messages messages, double share) {
    return Double.isNaN(share)
        ? Numbers.MISSING
        : messages.get("trace.percent", FormulaWords.number(roundOff(100 * share)));
  }

  /** 0.1 × 3 is not quite 0.3; a reader is not to see that. */
  private static double roundOff(double value) {
    return Math.rint(value * 1e9) / 1e9;
  }
}
