package org.meridian.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The line of every part of a JSON text, found in one pass. */
final class JsonLines {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final Part root;

  private JsonLines(Part root) {
    this.root = root;
  }

  /** A part, the line that it begins in, and what is inside by name or number. */
  private record Part(int line, Map<String, Part> inside) {

    void put(String name, Part part) {
      inside.put(name, part);
    }
  }

  /** Walks through a text that is known to be JSON. */
  static JsonLines of(String text) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      return new JsonLines(walk(parser));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Part walk(JsonParser parser) throws IOException {
    Part document = new Part(1, new HashMap<>());
    Deque<Part> open = new ArrayDeque<>();
    open.push(document);
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (token.isStructEnd()) {
        open.pop();
      } else if (token != JsonToken.FIELD_NAME) {
        boolean holds = token.isStructStart();
        int line = parser.currentTokenLocation().getLineNr();
        Part part = new Part(line, holds ? new HashMap<>() : Map.of());
        open.getFirst().put(name(parser, holds), part);
        if (holds) {
          open.push(part);
        }
      }
    }
    return document.inside().getOrDefault("", document);
  }

  private static String name(JsonParser parser, boolean holds) {
    var context = holds ? parser.getParsingContext().getParent() : parser.getParsingContext();
    if (context.inObject()) {
      return context.getCurrentName();
    }
    return context.inArray() ? Integer.toString(context.getCurrentIndex()) : "";
  }

  /** The line of a path, counted from 1; that of the nearest thing above where it is absent. */
  int line(String path) {
    Part at = root;
    for (String name : path.isEmpty() ? new String[0] : path.substring(1).split("/", -1)) {
      Part inside = at.inside().get(name.replace("~1", "/").replace("~0", "~"));
      if (inside == null) {
        return at.line();
      }
      at = inside;
    }
    return at.line();
  }
}
