package org.meridian.io.figure;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meridian.io.json.FormatVersion;
import org.meridian.io.json.JsonFile;
import org.meridian.io.story.SavedStory;
import org.meridian.io.story.StoryFile;
import org.meridian.model.reading.FigureCode;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.Problems;
import org.meridian.scenario.NearName;
import org.meridian.scenario.story.Story;

/**
 * The state of a figure as JSON: a story of one step, with the version of the program that wrote
 * it. No path, user, machine or time is in it, and the same state is always the same text.
 */
public final class FigureState {

  static final String FORMAT = "meridian-figure";
  static final int VERSION = 1;

  private static final String LEFT_OUT = "leftOut";
  private static final Set<String> FIELDS =
      Set.of("format", "version", "program", "story", LEFT_OUT);
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private FigureState() {}

  /**
   * The text of a state.
   *
   * @param view a story of one step
   * @param program version of the program
   * @param leftOut what the figure shows beside it, such as {@code basemap}
   */
  public static String text(Story view, String program, List<String> leftOut) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("format", FORMAT).put("version", VERSION).put("program", program);
    if (!leftOut.isEmpty()) {
      leftOut.forEach(root.putArray(LEFT_OUT)::add);
    }
    try {
      root.set("story", MAPPER.readTree(StoryFile.toBytes(view)));
      return MAPPER.writeValueAsString(root).replace(System.lineSeparator(), "\n") + "\n";
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /**
   * Reads the text of a state.
   *
   * @param name the figure, for problems
   */
  static Loaded<SavedStory> read(String name, String text) {
    Problems problems = new Problems();
    Optional<SavedStory> view =
        JsonFile.parse(name, text.getBytes(StandardCharsets.UTF_8), problems)
            .filter(new FormatVersion(FORMAT, VERSION)::isKnown)
            .filter(FigureState::areKnown)
            .flatMap(FigureState::view);
    return view.isEmpty() || problems.anyError()
        ? Loaded.failed(problems.toList())
        : Loaded.of(view.get(), problems.toList());
  }

  private static boolean areKnown(JsonFile json) {
    boolean all = true;
    for (String field : json.keys("")) {
      if (!FIELDS.contains(field)) {
        String path = JsonFile.below("", field);
        json.report(path, ProblemCode.UNKNOWN_FIELD, NearName.of(field, FIELDS));
        all = false;
      }
    }
    return all;
  }

  private static Optional<SavedStory> view(JsonFile json) {
    for (int at = 0; at < json.size("/" + LEFT_OUT); at++) {
      json.report("/" + LEFT_OUT + "/" + at, FigureCode.FIGURE_LEFT_OUT);
    }
    Optional<SavedStory> view = StoryFile.from(json.part("/story"));
    if (view.isPresent() && view.get().story().size() != 1) {
      json.report("/story/steps", FigureCode.FIGURE_STEPS);
      return Optional.empty();
    }
    return view;
  }
}
