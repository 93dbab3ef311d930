package org.meridian.io.scenario;

import java.util.Optional;
import java.util.stream.Stream;
import org.meridian.io.json.JsonFile;
import org.meridian.model.reading.ProblemCode;
import org.meridian.scenario.choice.ClusterMeasure;
import org.meridian.scenario.choice.ScoreSlot;

/**
 * Reads what one of the three scores of clusters is made of.
 *
 * @param json the file
 * @param path where in it
 */
record SlotParser(JsonFile json, String path) {

  ScoreSlot read() {
    String at = path + "/measure";
    String id = json.required(at);
    Optional<ClusterMeasure> known =
        Stream.of(ClusterMeasure.values()).filter(each -> each.id().equals(id)).findFirst();
    if (known.isEmpty()) {
      json.report(at, ProblemCode.UNKNOWN_METHOD);
    }
    ScoreSlot slot = ScoreSlot.of(known.orElse(ClusterMeasure.SUM));
    slot = node(slot, json.text(path + "/node", ""));
    slot = weight(slot, json.text(path + "/weightBy", ""));
    return slot.named(new FieldReader(json).both(path + "/name"));
  }

  private ScoreSlot node(ScoreSlot slot, String node) {
    if (node.isEmpty() || slot.measure().isOfScores()) {
      return slot.withNode(node);
    }
    json.report(path + "/node", ProblemCode.FIELD_UNREAD, "");
    return slot;
  }

  private ScoreSlot weight(ScoreSlot slot, String by) {
    boolean isWeighted = slot.measure() == ClusterMeasure.WEIGHTED_MEAN;
    if (isWeighted && !by.isEmpty()) {
      return slot.withWeight(by);
    }
    if (isWeighted || !by.isEmpty()) {
      var code = isWeighted ? ProblemCode.FIELD_MISSING : ProblemCode.FIELD_UNREAD;
      json.report(path + "/weightBy", code, "");
    }
    return slot;
  }
}
