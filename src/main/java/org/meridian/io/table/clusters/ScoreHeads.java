package org.meridian.io.table.clusters;

import java.util.List;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.choice.ScoreSlot;

/** What the three scores of clusters are called in headers. */
final class ScoreHeads {

  private static final List<String> USUAL = List.of("strength", "integration", "influence");

  private ScoreHeads() {}

  /** The usual name of a score, or what it is made of. */
  static String of(ScoreSlot slot, int at) {
    if (slot.named(LocalText.EMPTY).equals(ScoreSlot.USUAL.get(at))) {
      return USUAL.get(at);
    }
    String node = slot.node().isEmpty() ? "" : "_" + slot.node();
    String by = slot.weightBy().isEmpty() ? "" : "_by_" + slot.weightBy();
    return "score_" + slot.measure().id() + node + by;
  }
}
