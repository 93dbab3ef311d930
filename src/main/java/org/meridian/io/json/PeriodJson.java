package org.meridian.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Optional;
import org.meridian.model.period.Period;

/** A period in JSON: a number where it is a whole year, as {@code 2019}, else a text. */
public final class PeriodJson {

  private PeriodJson() {}

  /** What is written. */
  public static JsonNode of(Period period) {
    return period.isYear() ? IntNode.valueOf(period.year()) : TextNode.valueOf(period.toString());
  }

  /**
   * Reads what stands at a path; 0, for no year, where nothing does or, with a problem, where it is
   * no period.
   */
  public static Period read(JsonFile json, String path) {
    Optional<Period> part = Period.parse(json.root().at(path).asText()).filter(p -> !p.isYear());
    return part.orElseGet(() -> Period.of(json.whole(path, 0)));
  }
}
