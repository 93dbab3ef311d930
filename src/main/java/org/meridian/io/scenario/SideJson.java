package org.meridian.io.scenario;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.meridian.io.json.PeriodJson;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.SideChoice;
import org.meridian.scenario.SidePair;

/** Writes which two sides are compared as JSON, where they are not the usual ones. */
final class SideJson {

  static final String USUAL = "usual";
  static final String PRESENT = "present";
  static final String PUBLISHED = "published";
  static final String YEAR = "year";
  static final String LIST = "list";
  static final String DATASET = "dataset";
  static final String SCENARIO = "scenario";
  static final String WITHOUT = "without";

  private SideJson() {}

  static void write(ObjectNode root, SidePair sides) {
    if (!sides.equals(SidePair.USUAL)) {
      ObjectNode node = root.putObject("compare");
      write(node.putObject("a"), sides.a());
      write(node.putObject("b"), sides.b());
      if (sides.top() > 0) {
        node.put("top", sides.top());
      }
    }
  }

  private static void write(ObjectNode node, SideChoice side) {
    switch (side) {
      case SideChoice.UsualSide _ -> node.put("is", USUAL);
      case SideChoice.PresentSide _ -> node.put("is", PRESENT);
      case SideChoice.PublishedSettings _ -> node.put("is", PUBLISHED);
      case SideChoice.OtherYear other ->
          node.put("is", YEAR).set("year", PeriodJson.of(other.year()));
      case SideChoice.PublishedList list -> node.put("is", LIST).put("list", list.id());
      case SideChoice.OtherDataset other -> node.put("is", DATASET).put("dataset", other.id());
      case SideChoice.KeptScenario kept -> write(node.put("is", SCENARIO), kept.scenario());
      case SideChoice.WithoutNode without -> node.put("is", WITHOUT).put("node", without.node());
    }
  }

  private static void write(ObjectNode node, Scenario kept) {
    node.put("name", kept.name()).put("dataset", kept.datasetId());
    node.set("year", PeriodJson.of(kept.year()));
    ScenarioJson.settings(node.putObject("settings"), kept.settings());
    ScenarioJson.fill(node.putArray("excluded"), kept.cities().excludedIds());
    ScenarioJson.edits(node.putArray("edits"), kept.edits());
  }
}
