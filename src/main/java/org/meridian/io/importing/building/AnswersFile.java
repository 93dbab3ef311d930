package org.meridian.io.importing.building;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.meridian.io.file.UserFiles;
import org.meridian.io.json.JsonFile;
import org.meridian.model.Direction;
import org.meridian.model.importing.ColumnChoice;
import org.meridian.model.importing.ColumnRole;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.LinkWays;
import org.meridian.model.importing.TableLayout;
import org.meridian.model.importing.ValueType;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.Problems;

/**
 * Decisions about files, in JSON: {@code {"files": {"NAME": {"sheet", "encoding", "delimiter",
 * "decimal", "preamble_lines", "header_rows", "layout", "totals", "ways", "missing": [], "columns":
 * {"NAME": {"role", "type", "unit", "direction"}}}}, "cities": {"NAME": "ID of a city, or empty for
 * a place of its own"}}}. A name under {@code files} is that of the file without its folder.
 */
public final class AnswersFile {

  private static final Set<String> PARTS = Set.of("files", "cities");
  private static final Set<String> CHOICES =
      Set.of(
          "sheet",
          "encoding",
          "delimiter",
          "decimal",
          "preamble_lines",
          "header_rows",
          "layout",
          "totals",
          "ways",
          "missing",
          "columns");

  private final String file;
  private final JsonNode root;
  private final Problems problems;

  private AnswersFile(String file, JsonNode root, Problems problems) {
    this.file = file;
    this.root = root;
    this.problems = problems;
  }

  /** Reads decisions: what is decided about a file, by its name without the folder. */
  public static Loaded<Function<String, GivenChoices>> read(Path path) {
    Problems problems = new Problems();
    Optional<AnswersFile> answers =
        UserFiles.read(path, problems)
            .flatMap(bytes -> JsonFile.parse(path.toString(), bytes, problems))
            .map(json -> new AnswersFile(path.toString(), json.root(), problems));
    Map<String, GivenChoices> byFile = answers.map(AnswersFile::files).orElse(Map.of());
    GivenChoices common = answers.map(AnswersFile::common).orElse(GivenChoices.NONE);
    return problems.anyError()
        ? Loaded.failed(problems.toList())
        : Loaded.of(name -> byFile.getOrDefault(name, common), problems.toList());
  }

  private Map<String, GivenChoices> files() {
    unknown("", root, PARTS);
    Map<String, GivenChoices> byFile = new HashMap<>();
    root.path("files")
        .properties()
        .forEach(each -> byFile.put(each.getKey(), choices(each.getKey(), each.getValue())));
    return byFile;
  }

  private void unknown(String path, JsonNode node, Set<String> known) {
    node.properties().stream()
        .map(Map.Entry::getKey)
        .filter(name -> !known.contains(name))
        .forEach(name -> wrong(path + "/" + name, name, String.join(", ", known)));
  }

  private void wrong(String path, String value, String allowed) {
    problems.add(new Problem(file, 0, path, value, ProblemCode.NOT_ALLOWED, List.of(allowed)));
  }

  private GivenChoices common() {
    return choices("", JsonNodeFactory.instance.objectNode());
  }

  private GivenChoices choices(String name, JsonNode node) {
    String path = "/files/" + name;
    unknown(path, node, CHOICES);
    return new GivenChoices(
        text(node, "sheet"),
        text(node, "encoding"),
        text(node, "delimiter"),
        text(node, "decimal"),
        number(node, "preamble_lines"),
        number(node, "header_rows"),
        word(TableLayout.class, path + "/layout", node.path("layout")),
        node.has("totals") ? Optional.of(node.path("totals").asBoolean()) : Optional.empty(),
        word(LinkWays.class, path + "/ways", node.path("ways")),
        texts(node.path("missing")),
        columns(path + "/columns", node.path("columns")),
        cities());
  }

  private static Optional<String> text(JsonNode node, String name) {
    return node.path(name).isTextual() ? Optional.of(node.get(name).asText()) : Optional.empty();
  }

  private static Optional<Integer> number(JsonNode node, String name) {
    return node.path(name).isInt() ? Optional.of(node.get(name).asInt()) : Optional.empty();
  }

  private static Set<String> texts(JsonNode node) {
    Set<String> texts = new HashSet<>();
    node.forEach(each -> texts.add(each.asText()));
    return texts;
  }

  private Map<String, String> cities() {
    Map<String, String> cities = new HashMap<>();
    root.path("cities")
        .properties()
        .forEach(each -> cities.put(each.getKey(), each.getValue().asText("")));
    return cities;
  }

  private Map<String, ColumnChoice> columns(String path, JsonNode node) {
    Map<String, ColumnChoice> columns = new HashMap<>();
    node.properties()
        .forEach(
            each ->
                columns.put(
                    each.getKey(),
                    column(path + "/" + each.getKey(), each.getKey(), each.getValue())));
    return columns;
  }

  private ColumnChoice column(String path, String name, JsonNode node) {
    boolean lower = node.path("direction").asText("").startsWith("lower");
    return new ColumnChoice(
        name,
        "",
        word(ColumnRole.class, path + "/role", node.path("role")).orElse(ColumnRole.VALUE),
        word(ValueType.class, path + "/type", node.path("type")).orElse(ValueType.DECIMAL),
        node.path("unit").asText(""),
        node.path("unit").asText("").equals("%"),
        lower ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER,
        Optional.empty());
  }

  private <E extends Enum<E>> Optional<E> word(Class<E> words, String path, JsonNode node) {
    if (node.isMissingNode() || node.isNull()) {
      return Optional.empty();
    }
    for (E word : words.getEnumConstants()) {
      if (word.name().equals(node.asText().toUpperCase(Locale.ROOT))) {
        return Optional.of(word);
      }
    }
    wrong(
        path, node.asText(), List.of(words.getEnumConstants()).toString().toLowerCase(Locale.ROOT));
    return Optional.empty();
  }
}
