package org.meridian.io.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.meridian.io.dataset.descriptor.FieldNames;
import org.meridian.io.json.JsonFile;
import org.meridian.model.IndexNode;
import org.meridian.model.IndexNode.PrescribedMethods;
import org.meridian.model.Indicator;
import org.meridian.model.IndicatorKind;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.wording.LocalText;
import org.meridian.scoring.aggregation.Aggregation;
import org.meridian.scoring.normalisation.Normalisation;

/** Reads {@code index.json}, the tree of the index. */
final class StructureReader {

  static final String FILE = "index.json";

  private static final Set<String> FIELDS =
      Set.of(
          "id",
          "name",
          "weight",
          "aggregation",
          "normalisation",
          "linkNormalisation",
          "indicator",
          "linkIndicator",
          "children");

  private final JsonFile json;
  private final Map<String, Indicator> indicators = new HashMap<>();
  private final Map<String, String> paths = new HashMap<>();
  private final boolean all;
  private boolean anyIndicator;

  /**
   * A reader.
   *
   * @param json the file
   * @param indicators those that nodes may name
   * @param all whether these are all that the package has; otherwise an unknown one is no problem
   *     of its own
   */
  StructureReader(JsonFile json, List<Indicator> indicators, boolean all) {
    this.json = json;
    this.all = all;
    indicators.forEach(indicator -> this.indicators.putIfAbsent(indicator.id(), indicator));
  }

  IndexNode read() {
    IndexNode root = node("");
    if (!anyIndicator && all) {
      json.report("", ProblemCode.NO_LEAVES);
    }
    return root;
  }

  private IndexNode node(String path) {
    FieldNames.only(json, path, FIELDS);
    String id = id(path + "/id");
    double weight = weight(path + "/weight");
    Optional<String> indicator = indicator(path + "/indicator", false);
    Optional<String> linkIndicator = indicator(path + "/linkIndicator", true);
    List<IndexNode> children = children(path + "/children");
    boolean leaf = json.has(path + "/indicator") || json.has(path + "/linkIndicator");
    if (children.isEmpty() && !leaf) {
      json.report(path + "/id", ProblemCode.NO_CHILDREN, id);
    }
    if (children.isEmpty() && indicator.isEmpty() && linkIndicator.isPresent()) {
      json.report(path + "/linkIndicator", ProblemCode.PAIRS_ONLY);
    }
    return new IndexNode(
        id,
        name(path, id),
        weight,
        new PrescribedMethods(
            method(path + "/aggregation", text -> Aggregation.parse(text).label()),
            method(path + "/normalisation", text -> Normalisation.parse(text).label()),
            method(path + "/linkNormalisation", text -> Normalisation.parse(text).label())),
        indicator,
        linkIndicator,
        children);
  }

  private double weight(String path) {
    double weight = json.number(path, 1);
    if (weight < 0) {
      json.report(path, ProblemCode.OUT_OF_RANGE, "0", "\u221e");
    }
    return Math.max(0, weight);
  }

  private List<IndexNode> children(String path) {
    List<IndexNode> children = new ArrayList<>();
    for (int i = 0; i < json.size(path); i++) {
      children.add(node(path + "/" + i));
    }
    return children;
  }

  private String id(String path) {
    String id = json.required(path);
    if (id.chars().anyMatch(Character::isWhitespace)) {
      json.report(path, ProblemCode.BAD_ID);
    }
    String earlier = id.isEmpty() ? null : paths.putIfAbsent(id, path);
    if (earlier != null) {
      json.report(path, ProblemCode.ID_TWICE, Integer.toString(json.line(earlier)));
    }
    return id;
  }

  private LocalText name(String path, String id) {
    FieldNames.onlyLanguages(json, path + "/name");
    LocalText name =
        new LocalText(json.text(path + "/name/en", ""), json.text(path + "/name/zh", ""));
    return name.isBlank() ? LocalText.same(id) : name;
  }

  private Optional<String> method(String path, UnaryOperator<String> parser) {
    if (!json.has(path)) {
      return Optional.empty();
    }
    String method = json.text(path, "");
    try {
      return Optional.of(parser.apply(method));
    } catch (IllegalArgumentException unknown) {
      json.report(path, ProblemCode.UNKNOWN_METHOD);
      return Optional.empty();
    }
  }

  private Optional<String> indicator(String path, boolean link) {
    if (!json.has(path)) {
      return Optional.empty();
    }
    String id = json.text(path, "");
    Indicator indicator = indicators.get(id);
    if (indicator == null) {
      if (all) {
        json.report(path, ProblemCode.UNKNOWN_INDICATOR);
      }
      return Optional.empty();
    }
    if (link && indicator.kind() != IndicatorKind.LINK) {
      json.report(path, ProblemCode.WRONG_KIND, "link");
    }
    anyIndicator = true;
    return Optional.of(id);
  }
}
