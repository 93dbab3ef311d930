package org.meridian.io.story;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.meridian.io.json.JsonFile;
import org.meridian.model.reading.StoryCode;
import org.meridian.scenario.story.StepPrint;

/** How a step looked where it was prepared, in a story file. */
final class PrintJson {

  private PrintJson() {}

  static void write(ObjectNode node, StepPrint print) {
    node.put("exact", print.exact()).put("coarse", print.coarse());
  }

  /** Empty, and reported, where it is no print: the story opens all the same. */
  static Optional<StepPrint> read(JsonFile json) {
    try {
      return Optional.of(new StepPrint(json.required("/exact"), json.required("/coarse")));
    } catch (IllegalArgumentException none) {
      json.report("/exact", StoryCode.STORY_PRINT);
      return Optional.empty();
    }
  }
}
