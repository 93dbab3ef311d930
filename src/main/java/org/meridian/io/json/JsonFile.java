package org.meridian.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.io.file.StrictUtf8;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.ProblemReason;
import org.meridian.model.reading.Problems;

/**
 * A JSON file and what is wrong with it. A field is named by its path from the root, as {@code
 * /children/0/weight}; the lines are looked up, all at once, when the first problem needs one.
 */
public final class JsonFile {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final String file;
  private final String text;
  private final Problems problems;
  private final JsonNode root;

  /** The path of what is read here in the whole file; empty for the whole. */
  private final String base;

  private JsonLines lines;

  private JsonFile(String file, String text, Problems problems, JsonNode root, String base) {
    this.file = file;
    this.text = text;
    this.problems = problems;
    this.root = root;
    this.base = base;
  }

  /**
   * Parses a file.
   *
   * @param file the name for problems
   * @param bytes the whole file
   * @param problems takes what is wrong, now and later
   * @return the file; empty if it is not JSON at all
   */
  public static Optional<JsonFile> parse(String file, byte[] bytes, Problems problems) {
    return StrictUtf8.decode(file, bytes, problems).flatMap(text -> parse(file, text, problems));
  }

  private static Optional<JsonFile> parse(String file, String text, Problems problems) {
    if (text.isBlank()) {
      problems.add(Problem.ofFile(file, ProblemCode.JSON_EMPTY));
      return Optional.empty();
    }
    JsonNode root = null;
    try (JsonParser parser = MAPPER.createParser(text)) {
      root = MAPPER.readTree(parser);
      if (parser.nextToken() == null) {
        JsonNode whole = root == null ? MissingNode.getInstance() : root;
        return Optional.of(new JsonFile(file, text, problems, whole, ""));
      }
      int line = parser.currentTokenLocation().getLineNr();
      problems.add(new Problem(file, line, "", "", ProblemCode.JSON_GOES_ON, List.of()));
    } catch (JsonProcessingException broken) {
      problems.add(JsonFault.of(broken, root != null).problem(file, text));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Optional.empty();
  }

  /**
   * What stands at a path, as if it were a file of its own; its problems have their places in the
   * whole.
   */
  public JsonFile part(String path) {
    return new JsonFile(file, text, problems, root.at(path), base + path);
  }

  /** The whole tree. */
  public JsonNode root() {
    return root;
  }

  /** A text that must be there and not be blank; empty, with a problem, where it is not. */
  public String required(String path) {
    JsonNode node = root.at(path);
    if (node.isMissingNode() || node.isNull() || node.isTextual() && node.asText().isBlank()) {
      report(path, ProblemCode.FIELD_MISSING);
      return "";
    }
    return text(path, "");
  }

  /** A text; the fallback where it is absent, and also, with a problem, where it is no text. */
  public String text(String path, String fallback) {
    JsonNode node = present(path);
    if (node.isMissingNode()) {
      return fallback;
    }
    if (!node.isTextual()) {
      report(path, ProblemCode.FIELD_NOT_TEXT);
      return fallback;
    }
    return node.textValue();
  }

  /** A number; the fallback where it is absent, and also, with a problem, where it is none. */
  public double number(String path, double fallback) {
    JsonNode node = present(path);
    if (node.isMissingNode()) {
      return fallback;
    }
    if (!node.isNumber() || !Double.isFinite(node.doubleValue())) {
      report(path, ProblemCode.FIELD_NOT_NUMBER);
      return fallback;
    }
    return node.doubleValue();
  }

  /**
   * A whole number; the fallback where it is absent, and also, with a problem, where it is none.
   */
  public int whole(String path, int fallback) {
    double number = number(path, fallback);
    if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
      report(path, ProblemCode.FIELD_NOT_WHOLE);
      return fallback;
    }
    return (int) number;
  }

  /** True or false; the fallback where it is absent, and also, with a problem, where it is none. */
  public boolean truth(String path, boolean fallback) {
    JsonNode node = present(path);
    if (node.isMissingNode()) {
      return fallback;
    }
    if (!node.isBoolean()) {
      report(path, ProblemCode.FIELD_NOT_TRUTH);
      return fallback;
    }
    return node.booleanValue();
  }

  /**
   * How many elements a list has; 0 where it is absent and, with a problem, where it is no list.
   */
  public int size(String path) {
    JsonNode node = present(path);
    if (node.isMissingNode()) {
      return 0;
    }
    if (!node.isArray()) {
      report(path, ProblemCode.FIELD_NOT_LIST);
      return 0;
    }
    return node.size();
  }

  /**
   * The names of the fields of an object; none where it is absent and, with a problem, where it is
   * no object.
   */
  public List<String> keys(String path) {
    List<String> keys = new ArrayList<>();
    JsonNode node = present(path);
    if (!node.isMissingNode() && !node.isObject()) {
      report(path, ProblemCode.FIELD_NOT_OBJECT);
    }
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  /** The path of a field by its name, whatever characters that has. */
  public static String below(String path, String name) {
    return path + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  /** Whether there is something at a path other than null. */
  public boolean has(String path) {
    return !present(path).isMissingNode();
  }

  private JsonNode present(String path) {
    JsonNode node = root.at(path);
    return node.isNull() ? MissingNode.getInstance() : node;
  }

  /** Adds a problem at a path; its line is that of the nearest thing that exists. */
  public void report(String path, ProblemReason code, String... arguments) {
    JsonNode node = root.at(path);
    String value = node.isValueNode() && !node.isNull() ? node.asText() : "";
    problems.add(problem(path, value, code, List.of(arguments)));
  }

  /** A problem at a path; its line is that of the nearest thing that exists. */
  public Problem problem(String path, String value, ProblemReason code, List<String> arguments) {
    return new Problem(file, line(path), base + path, value, code, arguments);
  }

  /**
   * The path of an element of a list of texts, where a path names it by its text instead of its
   * number; any other path as it is.
   */
  public String element(String path, String text) {
    String list = path.substring(0, Math.max(0, path.lastIndexOf('/')));
    JsonNode node = root.at(list);
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      if (node.get(i).asText().equals(text)) {
        return list + "/" + i;
      }
    }
    return path;
  }

  /** The line of a path, counted from 1; that of the nearest thing above where it is absent. */
  public int line(String path) {
    if (lines == null) {
      lines = JsonLines.of(text);
    }
    return lines.line(base + path);
  }
}
