package org.meridian.io.story;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meridian.io.scenario.ScenarioFile;
import org.meridian.model.DatasetIdentity;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.story.StepLook;
import org.meridian.scenario.story.Story;
import org.meridian.scenario.story.StoryDataset;
import org.meridian.scenario.story.StoryStep;
import org.meridian.scenario.story.Viewpoint;

/** Writes a story as JSON, so that the same story gives the same file. */
final class StoryJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private StoryJson() {}

  static byte[] write(Story story) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("format", StoryFile.FORMAT).put("version", StoryFile.VERSION);
    both(root, "title", story.title());
    ArrayNode datasets = root.putArray("datasets");
    story.datasets().forEach(dataset -> dataset(datasets.addObject(), dataset));
    Map<String, DatasetIdentity> identities =
        story.datasets().stream()
            .map(StoryDataset::identity)
            .collect(Collectors.toMap(DatasetIdentity::id, Function.identity()));
    ArrayNode steps = root.putArray("steps");
    for (StoryStep step : story.steps()) {
      String id = step.scenario().datasetId();
      step(steps.addObject(), step, identities.getOrDefault(id, DatasetIdentity.ofId(id)));
    }
    return bytes(root);
  }

  private static void dataset(ObjectNode node, StoryDataset dataset) {
    node.put("id", dataset.id());
    some(node, "version", dataset.identity().version());
    some(node, "content", dataset.identity().content());
    both(node, "title", dataset.title());
  }

  private static void step(ObjectNode node, StoryStep step, DatasetIdentity madeFor) {
    node.put("id", step.id());
    both(node, "title", step.words().title());
    both(node, "text", step.words().text());
    both(node, "notes", step.words().notes());
    both(node, "told", step.words().told());
    try {
      node.set("scenario", MAPPER.readTree(ScenarioFile.toBytes(step.scenario(), madeFor)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    viewpoint(node.putObject("viewpoint"), step.viewpoint());
    if (!step.marks().isEmpty()) {
      ArrayNode marks = node.putArray("marks");
      step.marks().forEach(mark -> MarkJson.write(marks.addObject(), mark));
    }
    node.put("arrival", StoryWords.of(step.entry().arrival()));
    step.entry().reveal().ifPresent(reveal -> RevealJson.write(node.putObject("reveal"), reveal));
    step.print().ifPresent(print -> PrintJson.write(node.putObject("print"), print));
  }

  private static void viewpoint(ObjectNode node, Viewpoint viewpoint) {
    node.put("view", viewpoint.view());
    if (!viewpoint.picked().cities().isEmpty()) {
      viewpoint.picked().cities().forEach(node.withArray("cities")::add);
    }
    viewpoint
        .picked()
        .link()
        .ifPresent(link -> node.putArray("link").add(link.from()).add(link.to()));
    viewpoint.picked().traced().ifPresent(score -> node.put("traced", score.text()));
    look(node, viewpoint.look());
    if (!viewpoint.choices().byName().isEmpty()) {
      ObjectNode choices = node.putObject("choices");
      viewpoint
          .choices()
          .byName()
          .forEach((name, words) -> words.forEach(choices.putArray(name)::add));
    }
  }

  private static void look(ObjectNode node, StepLook look) {
    look.language().ifPresent(language -> node.put("language", language.tag()));
    look.dark().ifPresent(dark -> node.put("theme", dark ? "dark" : "light"));
    look.textPercent().ifPresent(percent -> node.put("textPercent", percent));
  }

  private static void some(ObjectNode node, String field, String text) {
    if (!text.isEmpty()) {
      node.put(field, text);
    }
  }

  static void both(ObjectNode node, String field, LocalText text) {
    if (!text.equals(LocalText.EMPTY)) {
      node.putObject(field).put("en", text.en()).put("zh", text.zh());
    }
  }

  private static byte[] bytes(ObjectNode root) {
    try {
      String text = MAPPER.writeValueAsString(root).replace(System.lineSeparator(), "\n");
      return (text + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
