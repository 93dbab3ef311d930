package org.meridian.io.story;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.meridian.io.json.JsonFile;
import org.meridian.io.json.PeriodJson;
import org.meridian.model.reading.StoryCode;
import org.meridian.scenario.story.StepReveal;

/** What moves once a step stands, in JSON. */
final class RevealJson {

  private static final String LINKS = "links";
  private static final String YEARS = "years";
  private static final String WEIGHT = "weight";
  private static final String RADIUS = "radius";

  private RevealJson() {}

  static void write(ObjectNode node, StepReveal reveal) {
    switch (reveal) {
      case StepReveal.LinksGrow grow -> node.put("kind", LINKS);
      case StepReveal.YearsPass years -> {
        node.put("kind", YEARS).set("from", PeriodJson.of(years.from()));
        node.set("to", PeriodJson.of(years.to()));
      }
      case StepReveal.WeightMoves weight ->
          node.put("kind", WEIGHT)
              .put("node", weight.node())
              .put("from", weight.from())
              .put("to", weight.to());
      case StepReveal.RadiusMoves radius ->
          node.put("kind", RADIUS).put("fromKm", radius.fromKm()).put("toKm", radius.toKm());
    }
  }

  /** What stands there; empty, with a problem, where it cannot be. */
  static Optional<StepReveal> read(JsonFile json) {
    return switch (json.required("/kind")) {
      case LINKS -> Optional.of(new StepReveal.LinksGrow());
      case YEARS ->
          Optional.of(
              new StepReveal.YearsPass(
                  PeriodJson.read(json, "/from"), PeriodJson.read(json, "/to")));
      case WEIGHT -> weight(json);
      case RADIUS -> radius(json);
      case "" -> Optional.empty();
      default -> {
        json.report("/kind", StoryCode.STORY_KIND, "links, years, weight, radius");
        yield Optional.empty();
      }
    };
  }

  private static Optional<StepReveal> weight(JsonFile json) {
    double from = json.number("/from", 0);
    double to = json.number("/to", 0);
    if (from < 0 || to < 0) {
      json.report(from < 0 ? "/from" : "/to", StoryCode.STORY_PLACE, ">= 0");
      return Optional.empty();
    }
    return Optional.of(new StepReveal.WeightMoves(json.required("/node"), from, to));
  }

  private static Optional<StepReveal> radius(JsonFile json) {
    double from = json.number("/fromKm", 0);
    double to = json.number("/toKm", 0);
    if (from <= 0 || to <= 0) {
      json.report(from <= 0 ? "/fromKm" : "/toKm", StoryCode.STORY_PLACE, "> 0");
      return Optional.empty();
    }
    return Optional.of(new StepReveal.RadiusMoves(from, to));
  }
}
