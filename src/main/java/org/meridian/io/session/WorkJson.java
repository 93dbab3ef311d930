package org.meridian.io.session;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.meridian.io.json.JsonFile;
import org.meridian.io.scenario.SavedScenario;
import org.meridian.io.scenario.ScenarioFile;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.Problems;
import org.meridian.scenario.DatasetOrigin;
import org.meridian.scenario.session.SavedWork;
import org.meridian.scenario.session.ScenarioPlace;

/** Entries of a journal as JSON on one line; the scenario in it is that of a scenario file. */
final class WorkJson {

  static final int VERSION = 1;

  private static final JsonMapper MAPPER = new JsonMapper();

  private WorkJson() {}

  /**
   * An entry.
   *
   * @param sequence place among the entries of all journals of the user, counted up
   * @param work what it keeps
   */
  record Entry(long sequence, SavedWork work) {

    /** Whether it is about the same dataset at a later time. */
    boolean isNewerThan(Entry other) {
      return work.origin().equals(other.work.origin()) && sequence > other.sequence;
    }
  }

  static byte[] write(Entry entry) {
    SavedWork work = entry.work();
    ObjectNode root = MAPPER.createObjectNode();
    root.put("version", VERSION).put("sequence", entry.sequence());
    root.put("time", work.time().toString());
    root.putObject("dataset").put("id", work.origin().id()).put("folder", work.origin().folder());
    work.file()
        .ifPresent(
            file ->
                root.putObject("file")
                    .put("path", file.path())
                    .put("fingerprint", file.fingerprint()));
    root.put("changed", work.changed());
    try {
      root.set("scenario", MAPPER.readTree(ScenarioFile.toBytes(work.scenario(), work.madeFor())));
      return MAPPER.writeValueAsBytes(root);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Reads an entry; empty, with problems, if it is none of a version that this program knows. */
  static Optional<Entry> read(String name, byte[] bytes, Problems problems) {
    return JsonFile.parse(name, bytes, problems).flatMap(json -> read(name, json, problems));
  }

  private static Optional<Entry> read(String name, JsonFile json, Problems problems) {
    JsonNode root = json.root();
    if (root.path("version").asInt() != VERSION) {
      json.report("/version", ProblemCode.NEWER_VERSION, Integer.toString(VERSION));
      return Optional.empty();
    }
    var loaded = ScenarioFile.fromBytes(name, scenario(root));
    problems.addAll(loaded.problems());
    try {
      Instant time = Instant.parse(root.path("time").asText());
      return loaded.value().map(saved -> entry(root, saved, time));
    } catch (DateTimeException broken) {
      json.report("/time", ProblemCode.FIELD_MISSING);
      return Optional.empty();
    }
  }

  private static byte[] scenario(JsonNode root) {
    try {
      return MAPPER.writeValueAsBytes(root.path("scenario"));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Entry entry(JsonNode root, SavedScenario saved, Instant time) {
    JsonNode dataset = root.path("dataset");
    JsonNode file = root.path("file");
    Optional<ScenarioPlace> place =
        file.isObject()
            ? Optional.of(
                new ScenarioPlace(file.path("path").asText(), file.path("fingerprint").asText()))
            : Optional.empty();
    SavedWork work =
        new SavedWork(
            new DatasetOrigin(dataset.path("id").asText(), dataset.path("folder").asText()),
            saved.scenario(),
            saved.madeFor(),
            place,
            root.path("changed").asBoolean(),
            time);
    return new Entry(root.path("sequence").asLong(), work);
  }
}
