package org.meridian.io.graph.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.meridian.io.file.RefusedContentException;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.ProblemReason;

/** The features of GeoJSON (RFC 7946), one by one; outlines are passed over unread. */
final class FeatureStream implements Closeable {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final String file;
  private final JsonParser parser;
  private String system = "";

  /** Where a feature is being put together. */
  private JsonNode properties = MissingNode.getInstance();

  private String kind = "";
  private String id = "";
  private double[] position;

  /** Starts before the first feature; {@code in} is closed with this. */
  FeatureStream(String file, InputStream in) throws IOException {
    this.file = file;
    parser = MAPPER.getFactory().createParser(in);
  }

  /** The reference system that the file states; empty for longitude and latitude. */
  String system() {
    return system;
  }

  /** The next feature; empty at the end. */
  Optional<PointFeature> next() throws IOException {
    try {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.FIELD_NAME) {
          member(parser.currentName());
        } else if (parser.currentToken() == JsonToken.START_OBJECT && isFeature()) {
          return Optional.of(feature());
        }
      }
      return Optional.empty();
    } catch (JsonProcessingException broken) {
      int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
      throw RefusedContentException.at(file, Math.max(0, line), "", reason(broken));
    }
  }

  private static ProblemReason reason(JsonProcessingException broken) {
    return switch (broken) {
      case StreamConstraintsException limit -> ProblemCode.JSON_TOO_DEEP;
      case JsonEOFException end -> ProblemCode.JSON_ENDS_EARLY;
      default -> ProblemCode.BAD_JSON;
    };
  }

  /** Features stand in the list of that name. */
  private boolean isFeature() {
    return parser.getParsingContext().getParent().inArray()
        && "features".equals(parser.getParsingContext().getParent().getParent().getCurrentName());
  }

  /** A member of the file itself. */
  private void member(String name) throws IOException {
    if (name.equals("crs")) {
      parser.nextToken();
      system = MAPPER.<JsonNode>readTree(parser).path("properties").path("name").asText();
    } else if (!name.equals("features")) {
      parser.nextToken();
      parser.skipChildren();
    }
  }

  private PointFeature feature() throws IOException {
    int line = parser.currentTokenLocation().getLineNr();
    properties = MissingNode.getInstance();
    kind = "";
    id = "";
    position = null;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "properties" -> properties = MAPPER.readTree(parser);
        case "geometry" -> geometry();
        case "id" -> id = parser.currentToken().isScalarValue() ? parser.getText() : "";
        default -> parser.skipChildren();
      }
    }
    boolean point = kind.equals("Point") && position != null;
    return new PointFeature(
        line, properties, kind, point ? Optional.of(position) : Optional.empty(), id);
  }

  private void geometry() throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      if (name.equals("type")) {
        kind = parser.getText();
      } else if (name.equals("coordinates") && parser.currentToken() == JsonToken.START_ARRAY) {
        coordinates();
      } else {
        parser.skipChildren();
      }
    }
  }

  /** The first two numbers of a list of numbers; lists of lists are passed over. */
  private void coordinates() throws IOException {
    double[] numbers = new double[2];
    int count = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == null) {
        return;
      }
      if (parser.currentToken().isNumeric() && count < 2) {
        numbers[count++] = parser.getDoubleValue();
      } else {
        parser.skipChildren();
      }
    }
    position = count == 2 ? numbers : null;
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
