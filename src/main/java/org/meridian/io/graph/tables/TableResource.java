package org.meridian.io.graph.tables;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.meridian.io.file.RefusedContentException;
import org.meridian.io.graph.text.DelimitedForm;
import org.meridian.model.reading.ProblemCode;

/**
 * A table of a package, as its descriptor tells it.
 *
 * @param path its file inside the package
 * @param form how it is written
 * @param columns the names of its columns; empty where only its header tells
 */
record TableResource(String path, DelimitedForm form, List<String> columns) {

  /** Whether a resource is a table in text in one file of the package. */
  static boolean isTable(JsonNode resource) {
    String path = path(resource).toLowerCase(Locale.ROOT);
    String format = resource.path("format").asText().toLowerCase(Locale.ROOT);
    boolean remote = path.contains("://");
    return !remote
        && (format.equals("csv") || format.equals("tsv") || path.matches(".*\\.(csv|tsv|txt|tab)"));
  }

  /** A path may be a list; a table in several files is read by its first. */
  private static String path(JsonNode resource) {
    JsonNode path = resource.path("path");
    return path.isArray() ? path.path(0).asText() : path.asText();
  }

  /** Reads what is told about a table. */
  static TableResource of(String descriptor, JsonNode resource) throws IOException {
    String path = path(resource);
    if (path.startsWith("/")
        || path.contains(":")
        || List.of(path.split("[/\\\\]")).contains("..")) {
      throw RefusedContentException.at(descriptor, 0, path, ProblemCode.PATH_OUTSIDE);
    }
    if (resource.path("path").size() > 1) {
      throw unsupported(descriptor, path, "path");
    }
    JsonNode dialect = resource.path("dialect");
    String standard = path.toLowerCase(Locale.ROOT).endsWith(".tsv") ? "\t" : ",";
    String delimiter = dialect.path("delimiter").asText(standard);
    String quote = dialect.path("quoteChar").asText("\"");
    if (delimiter.length() != 1 || quote.length() != 1) {
      throw unsupported(descriptor, path, "dialect");
    }
    int headers = dialect.path("header").asBoolean(true) ? 1 : 0;
    DelimitedForm form =
        new DelimitedForm(
            charset(descriptor, path, resource.path("encoding").asText("utf-8")),
            delimiter.charAt(0),
            quote.charAt(0),
            headers,
            missing(resource.path("schema")));
    List<String> columns = new ArrayList<>();
    resource
        .path("schema")
        .path("fields")
        .forEach(field -> columns.add(field.path("name").asText()));
    return new TableResource(path, form, List.copyOf(columns));
  }

  private static Charset charset(String descriptor, String path, String name) throws IOException {
    try {
      return name.isBlank() ? StandardCharsets.UTF_8 : Charset.forName(name.strip());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      throw unsupported(descriptor, path, "encoding");
    }
  }

  private static Set<String> missing(JsonNode schema) {
    Set<String> texts = new HashSet<>();
    schema.path("missingValues").forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static IOException unsupported(String descriptor, String path, String declared) {
    return RefusedContentException.of(descriptor, ProblemCode.DECLARED_UNSUPPORTED, path, declared);
  }
}
