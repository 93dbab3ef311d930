package org.meridian.io.scenario;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.meridian.model.groups.CityGroup;
import org.meridian.model.groups.GroupRule;
import org.meridian.model.groups.Note;

/** Writes groups and notes as JSON. */
final class AnnotationJson {

  static final String ATTRIBUTE = "attribute";
  static final String LIST = "list";
  static final String SELECTION = "selection";
  static final String CLUSTER = "cluster";
  static final String TIER = "tier";
  static final String CORRIDOR = "corridor";
  static final String QUERY = "query";

  private AnnotationJson() {}

  static void write(ObjectNode node, CityGroup group) {
    node.put("id", group.id());
    ClusterJson.name(node, group.name());
    if (group.colour() != CityGroup.NO_COLOUR) {
      node.put("colour", group.colour());
    }
    switch (group.rule()) {
      case GroupRule.ByAttribute rule ->
          node.put("rule", ATTRIBUTE).put("attribute", rule.name()).put("value", rule.value());
      case GroupRule.ByList rule -> {
        node.put("rule", rule.fromSelection() ? SELECTION : LIST);
        ClusterJson.some(node, "cities", rule.ids());
      }
      case GroupRule.ByCluster rule -> {
        node.put("rule", CLUSTER).put("cluster", rule.cluster());
        ClusterJson.some(node, "cities", rule.ids());
      }
      case GroupRule.ByTier rule ->
          node.put("rule", TIER)
              .put("node", rule.node())
              .put("method", rule.method())
              .put("classes", rule.classes())
              .put("tier", rule.tier());
      case GroupRule.ByCorridor rule -> {
        node.put("rule", CORRIDOR).put("corridor", rule.corridor());
        if (rule.withinKm() > 0) {
          node.put("withinKm", rule.withinKm());
        }
      }
      case GroupRule.ByQuery rule ->
          QueryJson.write(node.put("rule", QUERY).putObject("query"), rule.query());
    }
  }

  static void write(ObjectNode node, Note note) {
    node.put("target", note.target().text());
    ClusterJson.text(node.putObject("text"), note.text());
    node.put("source", note.source()).put("date", note.date());
  }
}
