package org.meridian.io.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.meridian.io.json.PeriodJson;
import org.meridian.model.DatasetIdentity;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.choice.CityFilter;
import org.meridian.scenario.choice.ValueEdit;
import org.meridian.scoring.IndexSettings;
import org.meridian.scoring.treatment.OutlierTreatment;

/** Writes a scenario as JSON, names in order, so that the same scenario gives the same file. */
final class ScenarioJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private ScenarioJson() {}

  static byte[] write(Scenario scenario, DatasetIdentity dataset) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("format", ScenarioFile.FORMAT).put("version", ScenarioFile.VERSION);
    root.put("name", scenario.name()).put("dataset", scenario.datasetId());
    known(root, "datasetVersion", dataset.version());
    known(root, "datasetContent", dataset.content());
    root.set("year", PeriodJson.of(scenario.year()));
    settings(root.putObject("settings"), scenario.settings());
    fill(root.putArray("lockedNodes"), scenario.lockedNodes());
    cities(root.putObject("cities"), scenario.cities());
    root.putObject("links")
        .put("dimension", scenario.links().dimension())
        .put("top", scenario.links().top())
        .put("ofCity", scenario.links().ofCity());
    edits(root.putArray("edits"), scenario.edits());
    ClusterJson.write(root.putObject("clusters"), scenario.clusters());
    ArrayNode groups = root.putArray("groups");
    scenario.groups().forEach(group -> AnnotationJson.write(groups.addObject(), group));
    ArrayNode notes = root.putArray("notes");
    scenario.notes().forEach(note -> AnnotationJson.write(notes.addObject(), note));
    TierJson.write(root, scenario.tiers());
    SideJson.write(root, scenario.sides());
    QueryJson.write(root, scenario.query());
    return bytes(root);
  }

  private static void cities(ObjectNode node, CityFilter filter) {
    fill(node.putArray("regions"), filter.regions());
    fill(node.putArray("countries"), filter.countries());
    fill(node.putArray("excluded"), filter.excludedIds());
    if (!filter.onlyIds().isEmpty()) {
      fill(node.putArray("only"), filter.onlyIds());
    }
    ClusterJson.some(node, "groups", filter.groups());
  }

  static void settings(ObjectNode node, IndexSettings settings) {
    numbers(node.putObject("weights"), settings.weights().byNode());
    node.put("normalisation", settings.normalisation().label());
    ObjectNode normalisations = node.putObject("normalisations");
    new TreeMap<>(settings.normalisations())
        .forEach((id, method) -> normalisations.put(id, method.label()));
    OutlierTreatment treatment = settings.treatment();
    node.putObject("treatment")
        .put("enabled", treatment.enabled())
        .put("skewness", treatment.skewness())
        .put("kurtosis", treatment.kurtosis())
        .put("maxCells", treatment.maxCells());
    node.put("aggregation", settings.aggregation().label());
    ObjectNode aggregations = node.putObject("aggregations");
    new TreeMap<>(settings.aggregations())
        .forEach((id, method) -> aggregations.put(id, method.label()));
    ObjectNode missing = node.putObject("missing");
    missing.put("threshold", settings.missing().threshold());
    numbers(missing.putObject("nodes"), settings.missing().byNode());
  }

  static void edits(ArrayNode node, List<ValueEdit> edits) {
    edits.forEach(edit -> edit(node.addObject(), edit));
  }

  private static void edit(ObjectNode node, ValueEdit edit) {
    node.put("city", edit.cityId()).put("indicator", edit.indicatorId());
    node.set("year", PeriodJson.of(edit.year()));
    if (Double.isNaN(edit.value())) {
      node.putNull("value");
    } else {
      node.put("value", edit.value());
    }
  }

  private static void known(ObjectNode root, String field, String text) {
    if (!text.isEmpty()) {
      root.put(field, text);
    }
  }

  private static void numbers(ObjectNode node, Map<String, Double> values) {
    new TreeMap<>(values).forEach(node::put);
  }

  static void fill(ArrayNode node, Set<String> values) {
    new TreeSet<>(values).forEach(node::add);
  }

  private static byte[] bytes(ObjectNode root) {
    try {
      String text = MAPPER.writeValueAsString(root).replace(System.lineSeparator(), "\n");
      return (text + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
