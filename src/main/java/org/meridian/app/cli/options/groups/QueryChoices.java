package org.meridian.app.cli.options.groups;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.meridian.app.cli.console.UsageCheck;
import org.meridian.app.cli.console.VerbOutput;
import org.meridian.app.cli.options.DataOptions;
import org.meridian.io.scenario.SavedQuery;
import org.meridian.model.query.QueryDraft;
import org.meridian.model.reading.Loaded;
import org.meridian.scenario.ScenarioResult;
import picocli.CommandLine.Option;

/** By what conditions cities are asked, where a view does so. */
public final class QueryChoices extends UsageCheck {

  private static final String OPTION = "--query";

  @Option(
      names = OPTION,
      paramLabel = "JSON or FILE",
      description =
          "Conditions on cities as a scenario file has them, such as"
              + " {\"all\": [{\"rank\": \"\", \"atMost\": 20},"
              + " {\"attribute\": \"region\", \"values\": [\"Asia\"]}]}, or a file with them.")
  private String query;

  /** The conditions; those of the scenario unless the option gives others. */
  public QueryDraft read(ScenarioResult result, VerbOutput console) {
    if (query == null) {
      return result.scenario().query();
    }
    SavedQuery saved = DataOptions.accept(read(), console);
    DataOptions.say(saved.misfits(result.scenario(), result.dataset()), console);
    return new QueryDraft(saved.query(), "");
  }

  private Loaded<SavedQuery> read() {
    return Optional.of(query)
        .filter(text -> text.strip().startsWith("{"))
        .map(text -> SavedQuery.fromBytes(OPTION, text.getBytes(StandardCharsets.UTF_8)))
        .orElseGet(() -> SavedQuery.read(Path.of(query)));
  }
}
