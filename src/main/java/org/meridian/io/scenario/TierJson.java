package org.meridian.io.scenario;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.meridian.scenario.choice.TierSettings;

/** Writes how cities are sorted into tiers as JSON, where that is not the usual way. */
final class TierJson {

  private TierJson() {}

  static void write(ObjectNode root, TierSettings tiers) {
    if (tiers.equals(TierSettings.USUAL)) {
      return;
    }
    ObjectNode node = root.putObject("tiers");
    node.put("node", tiers.node()).put("method", tiers.method().id());
    node.put("classes", tiers.classes()).put("headLimit", tiers.headLimit());
    ArrayNode ranks = node.putArray("ranks");
    tiers.ranks().forEach(ranks::add);
    ArrayNode limits = node.putArray("limits");
    tiers.limits().forEach(limits::add);
    node.put("onMap", tiers.onMap());
  }
}
