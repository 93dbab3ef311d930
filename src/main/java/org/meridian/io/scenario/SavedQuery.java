package org.meridian.io.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.meridian.io.file.UserFiles;
import org.meridian.io.json.JsonFile;
import org.meridian.model.Dataset;
import org.meridian.model.query.CityQuery;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.Problems;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioFit;
import org.meridian.scenario.ScenarioMisfit;

/** A query by itself, as a scenario file has it, which knows where each of its parts stands. */
public final class SavedQuery {

  private final CityQuery query;
  private final JsonFile json;

  private SavedQuery(CityQuery query, JsonFile json) {
    this.query = query;
    this.json = json;
  }

  /** Reads a query; the name is for problems. */
  public static Loaded<SavedQuery> fromBytes(String name, byte[] bytes) {
    Problems problems = new Problems();
    Optional<SavedQuery> read =
        JsonFile.parse(name, bytes, problems)
            .flatMap(json -> new QueryParser(json).read("").map(q -> new SavedQuery(q, json)));
    return read.isEmpty() || problems.anyError()
        ? Loaded.failed(problems.toList())
        : Loaded.of(read.get(), problems.toList());
  }

  /** Reads a query out of a file. */
  public static Loaded<SavedQuery> read(Path file) {
    Problems problems = new Problems();
    Optional<byte[]> bytes = UserFiles.read(file, problems);
    return bytes
        .map(found -> fromBytes(file.toString(), found))
        .orElseGet(() -> Loaded.failed(problems.toList()));
  }

  /** The query. */
  public CityQuery query() {
    return query;
  }

  /**
   * What of it does not fit a dataset.
   *
   * @param scenario whose groups it may name
   */
  public List<Problem> misfits(Scenario scenario, Dataset dataset) {
    Problems problems = new Problems();
    for (ScenarioMisfit misfit : ScenarioFit.check(query, scenario, dataset)) {
      problems.add(
          json.problem(
              misfit.path(),
              misfit.value(),
              SavedScenario.code(misfit.kind()),
              misfit.arguments()));
    }
    return problems.toList();
  }
}
