package org.meridian.io.basemap;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Finds where in a file a JSON pointer leads, in one pass that skips what lies beside the way. */
final class JsonPlace {

  private JsonPlace() {}

  /**
   * The place of a part.
   *
   * @param bytes one or more JSON values, one behind the other, known to be sound
   * @param root which of the values, from 0
   * @param path a pointer into it
   * @return the place of the part, or of the last one above it that exists
   */
  static JsonLocation find(byte[] bytes, int root, String path) throws IOException {
    try (JsonParser json = new JsonFactory().createParser(text(bytes))) {
      json.nextToken();
      for (int i = 0; i < root; i++) {
        json.skipChildren();
        json.nextToken();
      }
      JsonLocation place = json.currentTokenLocation();
      for (String name : path.isEmpty() ? new String[0] : path.substring(1).split("/", -1)) {
        if (!enter(json, name)) {
          return place;
        }
        place = json.currentTokenLocation();
      }
      return place;
    }
  }

  /** The bytes as UTF-8; the parser would take zero bytes for another encoding. */
  static Reader text(byte[] bytes) {
    return new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
  }

  /** Goes from the beginning of a list or object to one of its parts. */
  private static boolean enter(JsonParser json, String name) throws IOException {
    boolean list = json.currentToken() == JsonToken.START_ARRAY;
    if (!list && json.currentToken() != JsonToken.START_OBJECT) {
      return false;
    }
    for (int i = 0; !json.nextToken().isStructEnd(); i++) {
      String here = list ? Integer.toString(i) : json.currentName();
      if (!list) {
        json.nextToken();
      }
      if (here.equals(name)) {
        return true;
      }
      json.skipChildren();
    }
    return false;
  }
}
