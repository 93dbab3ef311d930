package org.meridian.io.dataset.writing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.meridian.io.dataset.descriptor.TableColumns;
import org.meridian.io.json.PeriodJson;
import org.meridian.model.Dataset;
import org.meridian.model.DatasetInfo;
import org.meridian.model.IndexNode;
import org.meridian.model.Source;
import org.meridian.model.period.Period;
import org.meridian.model.wording.LocalText;

/** The descriptor and the tree of a package as JSON. */
final class PackageJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private PackageJson() {}

  /** The tree of the index. */
  static byte[] structure(IndexNode root) {
    ObjectNode json = MAPPER.createObjectNode();
    fill(json, root);
    return bytes(json);
  }

  private static void fill(ObjectNode json, IndexNode node) {
    json.put("id", node.id());
    text(json, "name", node.name());
    json.put("weight", node.weight());
    node.aggregation().ifPresent(method -> json.put("aggregation", method));
    node.normalisation().ifPresent(method -> json.put("normalisation", method));
    node.linkNormalisation().ifPresent(method -> json.put("linkNormalisation", method));
    node.indicator().ifPresent(id -> json.put("indicator", id));
    node.linkIndicator().ifPresent(id -> json.put("linkIndicator", id));
    if (!node.isLeaf()) {
      ArrayNode children = json.putArray("children");
      node.children().forEach(child -> fill(children.addObject(), child));
    }
  }

  /**
   * What the package says about itself.
   *
   * @param files the names of its other files
   * @param linkTerms the names of those that hold links, and the terms of their own
   */
  static byte[] descriptor(
      Dataset dataset, Collection<String> files, Map<String, List<String>> linkTerms) {
    DatasetInfo info = dataset.info();
    ObjectNode json = MAPPER.createObjectNode();
    json.put("profile", "data-package").put("name", info.id());
    json.put("title", info.title().en()).put("description", info.description().en());
    json.put("version", info.version());
    titles(json.putArray("licenses"), info.licences());
    ArrayNode sources = json.putArray("sources");
    info.sources().forEach(source -> source(sources.addObject(), source));
    ArrayNode resources = json.putArray("resources");
    for (String file : files) {
      List<String> terms = linkTerms.get(file);
      resource(resources.addObject(), file, terms == null ? "" : "links", dataset);
      if (terms != null && !terms.isEmpty()) {
        titles(((ObjectNode) resources.get(resources.size() - 1)).putArray("licenses"), terms);
      }
    }
    ObjectNode own = json.putObject("meridian");
    meridian(own, dataset);
    names(own, dataset);
    return bytes(json);
  }

  /** What attributes are called. */
  private static void names(ObjectNode json, Dataset dataset) {
    Map<String, LocalText> names = new TreeMap<>(dataset.annotations().names());
    if (!names.isEmpty()) {
      ObjectNode all = json.putObject("attributes");
      names.forEach(
          (column, name) -> all.putObject(column).put("en", name.en()).put("zh", name.zh()));
    }
  }

  private static void source(ObjectNode json, Source source) {
    json.put("title", source.title());
    Map<String, String> others =
        Map.of(
            "path", source.path(),
            "licence", source.licence(),
            "date", source.date(),
            "attribution", source.attribution());
    for (String field : new String[] {"path", "licence", "date", "attribution"}) {
      if (!others.get(field).isEmpty()) {
        json.put(field, others.get(field));
      }
    }
  }

  private static void titles(ArrayNode list, List<String> titles) {
    titles.forEach(title -> list.addObject().put("title", title));
  }

  /** A file; its name says which table it is, unless that is said. */
  private static void resource(ObjectNode json, String file, String kind, Dataset dataset) {
    String name = file.substring(0, file.lastIndexOf('.'));
    String table = kind.isEmpty() ? name : kind;
    json.put("name", name).put("path", file).put("encoding", "utf-8");
    if (file.endsWith(".csv")) {
      json.put("format", "csv").put("mediatype", "text/csv");
      ArrayNode fields = json.putObject("schema").putArray("fields");
      columns(table, dataset)
          .forEach(
              column ->
                  fields.addObject().put("name", column).put("type", type(table, column, dataset)));
    } else {
      json.put("format", "json").put("mediatype", "application/json");
    }
  }

  /** An attribute is text, whatever it is called; so is a year where some are parts of one. */
  private static String type(String table, String column, Dataset dataset) {
    boolean free =
        table.equals("cities") && !TableColumns.CITIES.contains(column)
            || column.equals("year") && !dataset.years().stream().allMatch(Period::isYear);
    return free ? "string" : TableColumns.type(column);
  }

  private static Collection<String> columns(String table, Dataset dataset) {
    return switch (table) {
      case "cities" -> PackageTables.cityColumns(dataset);
      case "indicators" -> TableColumns.INDICATORS;
      case "values" -> TableColumns.VALUES;
      case "links" -> TableColumns.LINKS;
      case "groups" -> TableColumns.GROUPS;
      case "notes" -> TableColumns.NOTES;
      case "published" -> TableColumns.PUBLISHED;
      default -> TableColumns.COUNTRIES;
    };
  }

  private static void meridian(ObjectNode json, Dataset dataset) {
    text(json, "title", dataset.info().title());
    text(json, "description", dataset.info().description());
    text(json, "notice", dataset.info().notice());
    json.put("directed", dataset.pairs().directed());
    json.put("excludePairs", dataset.pairs().withinCountry() ? "none" : "same-country");
    json.put("pairs", dataset.pairs().all() ? "all" : "listed");
    if (dataset.hasYears()) {
      json.set("defaultYear", PeriodJson.of(dataset.defaultYear()));
    }
  }

  private static void text(ObjectNode json, String field, LocalText text) {
    json.putObject(field).put("en", text.en()).put("zh", text.zh());
  }

  private static byte[] bytes(ObjectNode json) {
    try {
      return (MAPPER.writeValueAsString(json) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
