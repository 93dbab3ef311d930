package org.meridian.io.importing.sources;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meridian.io.file.AtomicFile;
import org.meridian.io.file.UserFiles;
import org.meridian.io.importing.building.AnswersFile;
import org.meridian.io.json.FormatVersion;
import org.meridian.io.json.JsonFile;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problems;

/**
 * The files that each imported dataset was made of, one file a dataset: {@code {"format":
 * "meridian-import", "version": 1, "sources": [{"path", "bytes", "hash", "answers"}]}}, where
 * answers are those of {@link AnswersFile}. They hold paths of this machine, so they stand beside
 * the packages and never inside one.
 */
public final class ImportSources {

  private static final FormatVersion FORMAT = new FormatVersion("meridian-import", 1);

  private final Path folder;

  /** Keeps them in a folder, which need not be there yet. */
  public ImportSources(Path folder) {
    this.folder = folder;
  }

  /**
   * Remembers what a dataset was made of.
   *
   * @param id of the dataset
   * @throws IOException if a file cannot be read, or this cannot be written
   */
  public void keep(String id, Map<Path, GivenChoices> files) throws IOException {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("format", FORMAT.format()).put("version", FORMAT.newest());
    ArrayNode list = root.putArray("sources");
    for (Map.Entry<Path, GivenChoices> each : files.entrySet()) {
      Path path = each.getKey().toAbsolutePath().normalize();
      SourceStamp stamp = SourceStamp.of(path);
      ObjectNode source = list.addObject();
      source.put("path", path.toString()).put("bytes", stamp.bytes()).put("hash", stamp.hash());
      source.set("answers", AnswersJson.of(name(path), each.getValue()));
    }
    Files.createDirectories(folder);
    AtomicFile.write(file(id), root.toPrettyString().getBytes(StandardCharsets.UTF_8));
  }

  private Path file(String id) {
    return folder.resolve(id + ".json");
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  /** What a dataset was made of; nothing where it was not imported. */
  public Loaded<List<ImportSource>> of(String id) {
    Problems problems = new Problems();
    Path file = file(id);
    if (!Files.exists(file)) {
      return Loaded.of(List.of(), problems.toList());
    }
    Optional<JsonFile> json =
        UserFiles.read(file, problems)
            .flatMap(bytes -> JsonFile.parse(file.toString(), bytes, problems))
            .filter(FORMAT::isKnown);
    List<ImportSource> sources = json.map(each -> sources(each, problems)).orElse(List.of());
    return problems.anyError()
        ? Loaded.failed(problems.toList())
        : Loaded.of(sources, problems.toList());
  }

  private static List<ImportSource> sources(JsonFile json, Problems problems) {
    List<ImportSource> sources = new ArrayList<>();
    for (int each = 0; each < json.size("/sources"); each++) {
      String at = "/sources/" + each;
      Path path = Path.of(json.required(at + "/path"));
      SourceStamp stamp =
          new SourceStamp((long) json.number(at + "/bytes", -1), json.required(at + "/hash"));
      JsonFile answers = json.part(at + "/answers");
      if (!problems.anyError()) {
        GivenChoices given = AnswersFile.choices(answers, name(path), problems);
        sources.add(new ImportSource(path, given, stamp.compare(path)));
      }
    }
    return sources;
  }
}
