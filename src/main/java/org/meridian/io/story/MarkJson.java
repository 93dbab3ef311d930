package org.meridian.io.story;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.io.json.JsonFile;
import org.meridian.model.address.Address;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.StoryCode;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.story.CalloutShift;
import org.meridian.scenario.story.MarkAnchor;
import org.meridian.scenario.story.StepMark;

/** Marks on the picture of a step, in JSON. */
final class MarkJson {

  private static final String CALLOUT = "callout";
  private static final String RING = "ring";
  private static final String INK = "ink";

  private MarkJson() {}

  static void write(ObjectNode node, StepMark mark) {
    switch (mark) {
      case StepMark.Callout callout -> {
        write(node.put("kind", CALLOUT).putObject("at"), callout.anchor());
        StoryJson.both(node, "text", callout.text());
        callout
            .shift()
            .ifPresent(
                by -> node.putObject("shift").put("across", by.across()).put("down", by.down()));
      }
      case StepMark.Ring ring -> write(node.put("kind", RING).putObject("at"), ring.anchor());
      case StepMark.InkLine line -> {
        ArrayNode points = node.put("kind", INK).putArray("points");
        line.points().forEach(point -> write(points.addObject(), point));
      }
    }
  }

  private static void write(ObjectNode node, MarkAnchor anchor) {
    switch (anchor) {
      case MarkAnchor.AtThing thing -> node.put("address", thing.address().text());
      case MarkAnchor.AtPlace place -> node.put("lon", place.lon()).put("lat", place.lat());
      case MarkAnchor.AtPoint point -> node.put("across", point.across()).put("down", point.down());
    }
  }

  /** The mark that stands there; empty, with a problem, where it cannot be. */
  static Optional<StepMark> read(JsonFile json) {
    return switch (json.required("/kind")) {
      case CALLOUT ->
          anchor(json.part("/at")).map(at -> new StepMark.Callout(at, text(json), shift(json)));
      case RING -> anchor(json.part("/at")).map(StepMark.Ring::new);
      case INK -> line(json);
      case "" -> Optional.empty();
      default -> {
        json.report("/kind", StoryCode.STORY_KIND, "callout, ring, ink");
        yield Optional.empty();
      }
    };
  }

  /** Where the words were put; where that is no place they find their own. */
  private static Optional<CalloutShift> shift(JsonFile json) {
    if (!json.has("/shift")) {
      return Optional.empty();
    }
    double across = json.number("/shift/across", 2);
    double down = json.number("/shift/down", 2);
    if (Math.abs(across) <= 1 && Math.abs(down) <= 1) {
      return Optional.of(new CalloutShift(across, down));
    }
    json.report("/shift", StoryCode.STORY_PLACE, "-1..1");
    return Optional.empty();
  }

  private static LocalText text(JsonFile json) {
    return new LocalText(json.text("/text/en", ""), json.text("/text/zh", ""));
  }

  private static Optional<StepMark> line(JsonFile json) {
    List<MarkAnchor> points = new ArrayList<>();
    for (int at = 0; at < json.size("/points"); at++) {
      anchor(json.part("/points/" + at)).ifPresent(points::add);
    }
    if (points.isEmpty()) {
      json.report("/points", ProblemCode.FIELD_MISSING);
      return Optional.empty();
    }
    return Optional.of(new StepMark.InkLine(points));
  }

  private static Optional<MarkAnchor> anchor(JsonFile json) {
    if (json.has("/address")) {
      return address(json);
    }
    if (json.has("/across") || json.has("/down")) {
      double across = json.number("/across", -1);
      double down = json.number("/down", -1);
      if (across < 0 || across > 1 || down < 0 || down > 1) {
        json.report("", StoryCode.STORY_PLACE, "0..1");
        return Optional.empty();
      }
      return Optional.of(new MarkAnchor.AtPoint(across, down));
    }
    double lon = json.number("/lon", Double.NaN);
    double lat = json.number("/lat", Double.NaN);
    if (!(Math.abs(lon) <= 180) || !(Math.abs(lat) <= 90)) {
      json.report("", StoryCode.STORY_PLACE, "-180..180, -90..90");
      return Optional.empty();
    }
    return Optional.of(new MarkAnchor.AtPlace(lon, lat));
  }

  private static Optional<MarkAnchor> address(JsonFile json) {
    try {
      return Optional.of(new MarkAnchor.AtThing(Address.parse(json.text("/address", ""))));
    } catch (IllegalArgumentException none) {
      json.report("/address", ProblemCode.NO_ADDRESS);
      return Optional.empty();
    }
  }
}
