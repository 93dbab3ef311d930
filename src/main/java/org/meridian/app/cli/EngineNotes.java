package org.meridian.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.meridian.app.cli.console.CommandWords;
import org.meridian.app.cli.console.VerbFailure;
import org.meridian.app.cli.console.VerbOutput;
import org.meridian.model.wording.Language;
import org.meridian.scenario.ManyZeros;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.profile.ShownYears;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.basis.ScoringWarning;

/** Says on the console what the engine warns of; an error of the engine is a failure. */
final class EngineNotes {

  private final VerbOutput console;
  private final Set<ScoringWarning.WarningKind> passedOver;
  private final CommandWords words = CommandWords.ofThisSystem();

  /**
   * Notes.
   *
   * @param console where to say them
   * @param passedOver kinds that mean nothing here
   */
  EngineNotes(VerbOutput console, ScoringWarning.WarningKind... passedOver) {
    this.console = console;
    this.passedOver = Set.of(passedOver);
  }

  /** Says everything about the scores of cities, with their English names. */
  void sayOfCities(ScenarioResult scored) {
    ManyZeros.of(scored).forEach(zeros -> console.err().println(sentence(zeros, scored)));
    sayOtherYears(scored);
    say(scored.cities(), row -> scored.dataset().city(row).name().in(Language.ENGLISH));
  }

  private void sayOtherYears(ScenarioResult scored) {
    List<String> others = new ArrayList<>();
    for (int node = 0; node < scored.cities().structure().size(); node++) {
      if (scored.cities().input().isSource(node)) {
        String id = scored.cities().structure().node(node).id();
        ShownYears.ofCities(scored, node)
            .ifPresent(
                years ->
                    others.add(
                        id
                            + " ("
                            + (years.isOne() ? years.last() : years.first() + "-" + years.last())
                            + ")"));
      }
    }
    if (!others.isEmpty()) {
      String shown = scored.scenario().year().toString();
      console.err().println(words.say("other.years", shown, words.few(others)));
    }
  }

  private String sentence(ManyZeros zeros, ScenarioResult scored) {
    return words.say(
        "zeros",
        zeros.zeros(),
        zeros.values(),
        zeros.indicator().id(),
        scored.scenario().year().toString());
  }

  /**
   * Says everything.
   *
   * @param result what was scored
   * @param rowName the name of a row, as a city's
   */
  void say(IndexResult result, IntFunction<String> rowName) {
    List<String> errors = new ArrayList<>();
    Map<ScoringWarning.WarningKind, List<String>> nodes = new LinkedHashMap<>();
    for (ScoringWarning warning : result.warnings()) {
      if (warning.level() == ScoringWarning.Level.ERROR) {
        errors.add(sentence(warning.kind(), List.of(place(result, warning, rowName))));
      } else if (warning.level() == ScoringWarning.Level.WARNING
          && !passedOver.contains(warning.kind())) {
        nodes
            .computeIfAbsent(warning.kind(), kind -> new ArrayList<>())
            .add(place(result, warning, rowName));
      }
    }
    if (!errors.isEmpty()) {
      throw new VerbFailure(String.join("\n", errors));
    }
    nodes.forEach((kind, places) -> console.err().println(sentence(kind, places)));
  }

  private String sentence(ScoringWarning.WarningKind kind, List<String> places) {
    return words.say("warning." + kind.name(), words.few(places));
  }

  private String place(IndexResult result, ScoringWarning warning, IntFunction<String> rowName) {
    String node = result.structure().node(warning.node()).id();
    if (warning.rows().isEmpty()) {
      return node;
    }
    List<String> names = warning.rows().stream().map(rowName::apply).toList();
    return words.say("rows", node, words.few(names));
  }
}
